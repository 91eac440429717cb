import { categoryText } from '../content/load.ts';
import type { Category } from '../schema/category.ts';
import { addressesOf, categoryPath } from '../locale/paths.ts';
import { content } from './content.ts';

/** A category as a locale shows it. */
export function categoryLink(category: Category, locale: string) {
  const { site } = content();
  const { slug, title, description } = categoryText(category, locale, site.defaultLocale);
  return { title, description, path: categoryPath(addressesOf(site), locale, slug) };
}
