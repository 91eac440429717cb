import { canonicalAddress } from '../../content/schema/old-address.ts';
import { type Problem, type Range, startOfFile } from '../problems.ts';
import { type Article, type ContentIndex, isPublished } from '../model.ts';
import { isOwnAddress } from '../reserved-addresses.ts';
import { type Place, problem } from '../rule.ts';
import { redirectChain, redirectDuplicate, redirectLoop, redirectShadow, redirectTarget } from '../rules/redirects.ts';

/** Checks that each old address leads in one step to an existing page, and hides none. */
export function redirectProblems(contentIndex: ContentIndex): Problem[] {
  const { articles, addressOf } = contentIndex;
  const own = new Map(articles.filter(isPublished).map((article) => [addressOf(article).toLowerCase(), article.file]));
  const first = new Map<string, Article>();
  const files = new Map(
    articles.flatMap((article) =>
      (article.front.redirectFrom ?? []).map(keyOf).flatMap((key) => (isFile(key) ? [[key, article] as const] : [])),
    ),
  );
  return articles.flatMap((article) => [
    ...(article.front.redirectFrom ?? []).flatMap((old, index) => {
      const range = article.places[`redirectFrom.${index}`] ?? startOfFile;
      return oldAddress(article, old, range);
    }),
    ...successorProblems(article, contentIndex),
  ]);

  function oldAddress(article: Article, old: string, range: Range): Problem[] {
    const path = keyOf(old);
    const file = own.get(path) ?? ownerOf(path, article, contentIndex) ?? above(path);
    if (file) return [problem(redirectShadow, [article.file, range], { path: old, page: file })];
    const same = first.get(path);
    if (!same) first.set(path, article);
    if (!same) return [];
    const place: Place = [article.file, range, { file: same.file, line: 1, column: 1 }];
    return [problem(redirectDuplicate, place, { path: old, other: same.file })];
  }

  /** The file that would have to be a folder to hold an address. */
  function above(path: string): string | undefined {
    const folders = path.split('/').slice(1, -2);
    const paths = folders.map((_, index) => `/${folders.slice(0, index + 1).join('/')}/`);
    const others = contentIndex.settings.locales.filter((one) => one !== contentIndex.settings.defaultLocale);
    for (const folder of paths) {
      const article = files.get(folder);
      if (article) return article.file;
      const isOwn = isOwnAddress(folder, others, contentIndex.settings.site);
      if (folder.includes('.') && (isOwn || /\/index\.(html|md)\/$/.test(folder))) return 'site';
    }
    return undefined;
  }
}

/** The comparison key of an old address: lower case, decoded, with a slash at the end. */
const keyOf = (old: string): string =>
  decodeURI(canonicalAddress(old) ?? old)
    .replace(/\/?$/, '/')
    .toLowerCase();

const isFile = (key: string): boolean => /\.html?\/$/.test(key);

/** The owner of an address that is not the answer's: a page or file of the site, or the short link of another answer. */
function ownerOf(path: string, article: Article, { pagesAnyCase: pages, settings }: ContentIndex): string | undefined {
  const page = pages.get(path);
  const { locales, defaultLocale, site } = settings;
  const others = locales.filter((one) => one !== defaultLocale);
  if ((page && !page.article) || isOwnAddress(path, others, site)) return 'site';
  const file = /^(.*\/)index\.(html|md)\/$/.exec(path)?.[1];
  if (file !== undefined && pages.has(file)) return 'site';
  const { article: other } = page ?? {};
  const short = /^\/([a-z0-9-]+\/)?\d+\/$/.test(path);
  return short && other && isPublished(other) && other.front.id !== article.front.id ? other.file : undefined;
}

function successorProblems(article: Article, contentIndex: ContentIndex): Problem[] {
  const { front, file, locale, places } = article;
  if (front.replacedBy === undefined || front.status !== 'archived') return [];
  const range = places.replacedBy ?? startOfFile;
  const path = [front.id ?? 0, front.replacedBy];
  let next = contentIndex.articleShown(front.replacedBy, locale);
  if (!next || next.front.status === 'draft') return [problem(redirectTarget, [file, range], { id: front.replacedBy })];
  if (isPublished(next)) return [];
  for (
    ;
    next && next.front.status === 'archived' && next.front.replacedBy !== undefined;
    next = contentIndex.articleShown(next.front.replacedBy, locale)
  ) {
    const id = next.front.replacedBy;
    const loop = path.includes(id);
    path.push(id);
    if (loop) return [problem(redirectLoop, [file, range], { path: path.join(' → ') })];
  }
  const final = next && isPublished(next) ? (next.front.id ?? 0) : 0;
  return [problem(redirectChain, [file, range], { id: front.replacedBy, final }, final ? String(final) : undefined)];
}
