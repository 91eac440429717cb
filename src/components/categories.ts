import { categoryText } from '../content/load.ts';
import type { Category } from '../content/schema/category.ts';
import { addressesOf, categoryPath } from '../i18n/paths.ts';
import { content } from './content.ts';

/** A category in a locale; `lang` is set when its name is in another language. */
export function categoryLink(category: Category, locale: string) {
  const { site } = content();
  const { slug, title, description } = categoryText(category, locale, site.defaultLocale);
  const lang = locale in category.text ? undefined : site.defaultLocale;
  return { title, description, lang, path: categoryPath(addressesOf(site), locale, slug) };
}
