import { isBodyFile } from './body-files.ts';
import { categoryText, type Article, type Content, type TextPage } from './load.ts';
import { otherLanguage, pickText } from './pick-text.ts';
import { addressesOf, articlePath, pagePath, shortPath } from '../i18n/paths.ts';
import { canonicalAddress } from './schema/old-address.ts';
import { redirectFile, type RedirectRow } from './redirect-list.ts';
import { answerNumber, type SiteLink } from './schema/site-link.ts';
import { answerShown, type ShownAnswer } from './queries.ts';

export function addressOf(content: Content, { article, locale }: ShownAnswer): string {
  const category = content.categories.find(({ id }) => id === article.category);
  const folder = category ? categoryText(category, locale, content.site.defaultLocale).slug : article.categorySlug;
  return articlePath(addressesOf(content.site), locale, { category: folder, slug: article.slug });
}

export const textPagePath = ({ site }: Content, { locale, slug }: TextPage): string =>
  pagePath(addressesOf(site), locale, slug);

/** A page of its own as a locale has it, else as the default locale or any other does. */
export function textPage({ pages, site }: Content, key: string, locale: string): TextPage | undefined {
  const same = pages.filter((page) => page.key === key);
  const inLocale = (wanted: string) => same.find((page) => page.locale === wanted);
  return inLocale(locale) ?? inLocale(site.defaultLocale) ?? same[0];
}

/** A link of the settings on a page. `lang` and `hreflang`: when its words, or its page, are in another language. */
export function shownLink(
  content: Content,
  { label, page: key, url }: SiteLink,
  locale: string,
): { href: string; text: string; lang: string | undefined; hreflang: string | undefined } {
  const { defaultLocale } = content.site;
  const page = key === undefined ? undefined : textPage(content, key, locale);
  if (key !== undefined && !page) throw new Error(`site.yaml: there is no page "${key}".`);
  const written = typeof url === 'object' ? pickText(url, locale, defaultLocale) : (url ?? '');
  const answer = answerShown(content, answerNumber(written) ?? 0, locale)?.article;
  const leadsTo = page ?? answer;
  const foreign = leadsTo && leadsTo.locale !== locale ? leadsTo.locale : undefined;
  return {
    href: page ? textPagePath(content, page) : resolveLink(content, { file: 'site.yaml', locale }, written),
    text: label ? pickText(label, locale, defaultLocale) : (page?.title ?? answer?.question ?? ''),
    lang: label ? otherLanguage(label, locale, defaultLocale) : foreign,
    hreflang: foreign,
  };
}

/** Resolves an editor's link: `/1042#part` to the answer in the page's locale, `../x/other.md` to that file; other paths get the base path. */
export function resolveLink(content: Content, from: Pick<Article, 'file' | 'locale'>, href: string): string {
  const [path = '', hash] = href.split('#', 2);
  // Ids of headings have their accents composed.
  const end = hash === undefined ? '' : `#${hash.normalize('NFC')}`;
  const addresses = addressesOf(content.site);

  const number = /^\/(\d+)\/?$/.exec(path)?.[1];
  if (number) {
    const shown = answerShown(content, Number(number), from.locale);
    return (shown ? addressOf(content, shown) : shortPath(addresses, from.locale, Number(number))) + end;
  }
  if (isBodyFile(path) && !path.includes(':')) {
    const file = decodeURIComponent(new URL(path, `file:///${from.file}`).pathname.slice(1));
    const page = content.pages.find((one) => one.file === file);
    if (page) return textPagePath(content, page) + end;
    const target = content.articles.find((article) => article.file === file);
    return target ? addressOf(content, { article: target, locale: target.locale }) + end : href;
  }
  if (path.startsWith('/') && !path.startsWith('//')) return addresses.base + path.slice(1) + end;
  return href;
}

/** Where a line of `redirects.csv` leads, base path included. */
function redirectTarget(content: Content, { to }: RedirectRow): string {
  const { defaultLocale, locales } = content.site;
  const [, language = defaultLocale, short] = /^(?:\/([^/]+))?(\/?\d+)\/?$/.exec(to) ?? [];
  if (short === undefined || !locales.includes(language))
    return resolveLink(content, { file: redirectFile, locale: defaultLocale }, to);
  return resolveLink(content, { file: redirectFile, locale: language }, short.replace(/^\/?/, '/'));
}

/** An old address and where it leads, base path included, percent-encoded. */
export interface Redirect {
  from: string;
  to: string;
  /** Every address that begins so leads there too. */
  prefix?: string;
}

/** Old addresses → new ones: archived answers, `redirectFrom`, `redirects.csv`. Sorted; none leads to itself. */
export function redirects(content: Content): Redirect[] {
  const addresses = addressesOf(content.site);
  const found = new Map<string, string>();
  const prefixes = new Map<string, string>();
  for (const row of content.redirects) {
    const from = addresses.base + row.address.slice(1);
    found.set(from, redirectTarget(content, row));
    if (row.prefix !== undefined) prefixes.set(from, addresses.base + row.prefix.slice(1));
  }
  for (const article of content.articles) {
    if (article.status === 'draft') continue;
    const own = addressOf(content, { article, locale: article.locale });
    const successor = article.replacedBy && answerShown(content, article.replacedBy, article.locale);
    const target =
      article.status === 'published' ? own : successor ? addressOf(content, successor) : own.replace(/[^/]+\/$/, '');
    for (const old of article.redirectFrom) {
      const address = canonicalAddress(old);
      if (address) found.set(addresses.base + address.slice(1), target);
    }
    if (article.status === 'archived')
      for (const old of [own, shortPath(addresses, article.locale, article.id)]) found.set(old, target);
  }
  return [...found]
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => {
      const prefix = prefixes.get(from);
      return { from, to, ...(prefix !== undefined && { prefix }) };
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
