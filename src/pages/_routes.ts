import { addressOf, redirects, textPagePath } from '../content/links.ts';
import { answerShown, answersShownIn, publishedTranslations, type ShownAnswer } from '../content/queries.ts';
import { categoryText, type Content, type TextPage } from '../content/load.ts';
import type { Category } from '../content/schema/category.ts';
import type { Triage } from '../content/schema/triage.ts';
import { triagePath } from '../triage/paths.ts';
import { dictionary } from '../i18n/index.ts';
import { panelPath } from '../widget/settings.ts';
import { addressesOf, categoryPath, homePath, pagePath, shortPath } from '../i18n/paths.ts';
import { memoizeByObject } from '../memoize.ts';

export type View =
  | {
      view: 'home' | 'search' | 'all' | 'contact' | 'thanks' | 'notFound' | 'desk' | 'widget' | 'widgetPanel';
      locale: string;
    }
  | { view: 'category'; locale: string; category: Category }
  | { view: 'answer'; locale: string; shown: ShownAnswer }
  | { view: 'triage'; locale: string; triage: Triage }
  | { view: 'page'; locale: string; page: TextPage }
  | { view: 'moved'; locale: string; to: string; title: string; prefix?: string };

/** A page, its address (with the base path) and its translations. */
export type Route = View & {
  path: string;
  /** Locale → address of each translation. Without the page's own one, search engines are asked not to index it. */
  alternates: Record<string, string>;
  /** Locale → address of the page in all languages, fallbacks included; omitted when equal to `alternates`. */
  shownAt?: Record<string, string>;
};

/** All pages of the site, for build, sitemap and language links. */
export function routes(content: Content): Route[] {
  const { site, categories } = content;
  const addresses = addressesOf(site);
  const each = (path: (locale: string) => string) =>
    Object.fromEntries(site.locales.map((locale) => [locale, path(locale)]));
  const found: Route[] = [];
  const written = new Set(
    content.articles.flatMap(({ status, locale, category }) => (status === 'published' ? `${locale}/${category}` : [])),
  );

  for (const locale of site.locales) {
    const { paths } = dictionary(locale);
    const plain = (view: 'search' | 'all' | 'contact' | 'thanks') => ({
      view,
      locale,
      path: pagePath(addresses, locale, paths[view]),
      alternates: each((other) => pagePath(addresses, other, dictionary(other).paths[view])),
    });
    found.push({
      view: 'home',
      locale,
      path: homePath(addresses, locale),
      alternates: each((other) => homePath(addresses, other)),
    });
    found.push(plain('search'), plain('all'), plain('contact'), { ...plain('thanks'), alternates: {} });
    if (site.parts.desk)
      found.push({ view: 'desk', locale, path: pagePath(addresses, locale, paths.desk), alternates: {} });
    if (site.widget) {
      found.push({ view: 'widget', locale, path: `${homePath(addresses, locale)}widget/`, alternates: {} });
      found.push({ view: 'widgetPanel', locale, path: panelPath(content, locale), alternates: {} });
    }
    for (const triage of site.parts.triage ? Object.values(content.triage) : [])
      found.push({
        view: 'triage',
        locale,
        triage,
        path: triagePath(content, triage, locale),
        alternates: each((other) => triagePath(content, triage, other)),
      });
    found.push({ view: 'notFound', locale, path: `${homePath(addresses, locale)}404/`, alternates: {} });

    for (const category of categories) {
      const path = (other: string) =>
        categoryPath(addresses, other, categoryText(category, other, site.defaultLocale).slug);
      const own = site.locales.filter((other) => written.has(`${other}/${category.id}`));
      const alternates = Object.fromEntries(own.map((other) => [other, path(other)]));
      found.push({ view: 'category', locale, category, path: path(locale), alternates, shownAt: each(path) });
    }
    for (const shown of answersShownIn(content, locale)) {
      const { article } = shown;
      const own = [...publishedTranslations(content, article.id).values()];
      const alternates = Object.fromEntries(
        own.map((other) => [other.locale, addressOf(content, { article: other, locale: other.locale })]),
      );
      const path = addressOf(content, shown);
      const everywhere = site.locales.flatMap((other) => answerShown(content, article.id, other) ?? []);
      const shownAt = Object.fromEntries(everywhere.map((other) => [other.locale, addressOf(content, other)]));
      found.push({ view: 'answer', locale, shown, path, alternates, shownAt });
      found.push({
        view: 'moved',
        locale,
        path: shortPath(addresses, locale, article.id),
        to: path,
        title: article.question,
        alternates: {},
      });
    }
  }
  for (const page of content.pages) {
    const same = content.pages.filter(({ key }) => key === page.key);
    const alternates = Object.fromEntries(same.map((other) => [other.locale, textPagePath(content, other)]));
    found.push({ view: 'page', locale: page.locale, page, path: textPagePath(content, page), alternates });
  }
  const taken = new Set(found.map((route) => route.path));
  for (const { from, to, prefix } of redirects(content)) {
    if (taken.has(from)) continue;
    const locale =
      site.locales.find((other) => other !== site.defaultLocale && from.startsWith(homePath(addresses, other))) ??
      site.defaultLocale;
    const moved = {
      view: 'moved',
      locale,
      path: from,
      to,
      title: dictionary(locale).movedTitle,
      alternates: {},
    } as const;
    found.push({ ...moved, ...(prefix !== undefined && { prefix }) });
  }
  return found;
}

/** The output file of a page; 404 pages are next to their folder's pages, and an old address may be a file. */
export function pageFile({ view, path }: Pick<Route, 'view' | 'path'>, base: string): string {
  const file = decodeURI(path.slice(base.length));
  if (view === 'notFound') return file.replace(/404\/$/, '404.html');
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

const routesByPath = memoizeByObject(
  (content: Content) => new Map(routes(content).map((route) => [route.path, route])),
);

/** The page at an address, base path included; addresses that match a redirect pattern redirect. */
export function routeAt(content: Content, path: string): Route | undefined {
  const known = routesByPath(content);
  const own = known.get(path);
  if (own) return own;
  const patterns = [...known.values()].flatMap((route) =>
    route.view === 'moved' && route.prefix !== undefined && path.startsWith(route.prefix) ? [route] : [],
  );
  return patterns.sort((a, b) => (b.prefix?.length ?? 0) - (a.prefix?.length ?? 0))[0];
}
