import { addressOf, textPagePath } from '../content/links.ts';
import { categoryText, type Content } from '../content/load.ts';
import { answersShownIn } from '../content/queries.ts';
import { dictionary } from '../i18n/index.ts';
import { addressesOf, categoryPath, homePath, pagePath } from '../i18n/paths.ts';

/** An address of each page type, in the default language. */
export function templateAddresses(content: Content): string[] {
  const { site, categories, pages } = content;
  const { defaultLocale: locale } = site;
  const addresses = addressesOf(site);
  const { paths } = dictionary(locale);
  const shown = answersShownIn(content, locale);
  const richest = [...shown].sort((a, b) => b.article.body.length - a.article.body.length)[0];
  const category = categories.find(({ id }) => shown.some(({ article }) => article.category === id));
  const page = pages.find((one) => one.locale === locale);
  return [
    homePath(addresses, locale),
    ...(['search', 'all', 'contact'] as const).map((name) => pagePath(addresses, locale, paths[name])),
    ...(category ? [categoryPath(addresses, locale, categoryText(category, locale, site.defaultLocale).slug)] : []),
    ...(richest ? [addressOf(content, richest)] : []),
    ...(page ? [textPagePath(content, page)] : []),
    `${homePath(addresses, locale)}404.html`,
  ];
}
