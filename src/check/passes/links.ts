import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isBodyFile, withoutBodyExtension } from '../../content/body-files.ts';
import { pagePath } from '../../i18n/paths.ts';
import type { Problem } from '../problems.ts';
import { nearestWord } from '../readers/nearest.ts';
import { type Article, type ContentIndex, type Document, type Page, type Reference, isArticle } from '../model.ts';
import { specialPages } from '../reserved-addresses.ts';
import { problem } from '../rule.ts';
import { linkAddress, linkAnchor, linkBroken, linkLanguage, linkUnsafe } from '../rules/links.ts';
import { answerHidden } from '../rules/references.ts';
import { numberProblems } from './references.ts';

type Source = Pick<Document, 'file' | 'locale'> | Document;
const isDocument = (source: Source): source is Document => 'body' in source;

const scheme = /^\s*([a-z][a-z0-9+.-]*):/i;

type Target = { page: Page; anchor: string } | 'file' | 'unknown';

export function linkProblems(document: Document, contentIndex: ContentIndex): Problem[] {
  return document.body.links.flatMap((link) => singleLinkProblems(document, link, contentIndex));
}

/** Checks one link. In: the file it is in and the language of the page that shows it. */
export function singleLinkProblems(from: Source, link: Reference, contentIndex: ContentIndex): Problem[] {
  const kind = scheme.exec(link.name.replace(/[\t\n\r]/g, ''))?.[1]?.toLowerCase();
  const own = ownAddress(link.name, contentIndex);
  if (kind && own === undefined) return externalLinkProblems(from.file, link, kind);
  if (own === undefined && link.name.startsWith('//'))
    return [problem(linkAddress, [from.file, link.range], { url: link.name, kind: 'https' })];
  return internalLinkProblems(from, { link, url: own ?? link.name }, contentIndex);
}

/** The path of a full address of this site; `undefined` for other addresses. */
export function ownAddress(url: string, { settings }: ContentIndex): string | undefined {
  if (!settings.site || !URL.canParse(url) || !URL.canParse(settings.site.url)) return undefined;
  const [here, there] = [new URL(settings.site.url), new URL(url)];
  if (there.host !== here.host || !there.pathname.startsWith(here.pathname)) return undefined;
  return `/${there.pathname.slice(here.pathname.length)}${there.hash}`;
}

function externalLinkProblems(file: string, { name, range }: Reference, kind: string): Problem[] {
  const wrong = (as: string) => [problem(linkAddress, [file, range], { url: name, kind: as })];
  switch (kind) {
    case 'http':
    case 'https':
      return URL.canParse(name) && /^https?:\/\/[^/?#]*[^/?#.]\.[^/?#.]/i.test(name) ? [] : wrong('https');
    case 'mailto':
      return /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?.]{2,}(\?.*)?$/i.test(name) ? [] : wrong('mailto');
    case 'tel':
      return /^tel:\+?[\d().-]{3,}$/i.test(name) ? [] : wrong('tel');
    case 'javascript':
    case 'data':
    case 'vbscript':
    case 'file':
    case 'blob':
      return [problem(linkUnsafe, [file, range], { scheme: kind })];
    default:
      return wrong('https');
  }
}

/** Checks a link within the site. `url` is its address without the site's origin and base path. */
function internalLinkProblems(
  from: Source,
  { link, url }: { link: Reference; url: string },
  contentIndex: ContentIndex,
): Problem[] {
  const { file, locale } = from;
  const { name, range } = link;
  const target = resolveTarget(from, url, contentIndex);
  if (target === 'file') return [];
  if (target === 'unknown') {
    const number = /^\/(\d+)\/?(?:#.*)?$/.exec(url)?.[1];
    if (number) return numberProblems({ file, at: range, number, key: name, locale }, contentIndex);
    const suggestion = contentIndex.takeGuess() ? likelyTarget(from, { link, url }, contentIndex) : '';
    return [problem(linkBroken, [file, range], { url: name, suggestion })];
  }
  const { page, anchor } = target;
  const found: Problem[] = [];
  const reached = page.article;
  if (reached && reached !== from) {
    const status = reached.front.status ?? 'published';
    const data = { id: String(reached.front.id ?? name), status, instead: String(reached.front.replacedBy ?? '') };
    // Drafts may link to each other.
    const isBetweenDrafts = status === 'draft' && isDocument(from) && isArticle(from) && from.front.status === status;
    if (status !== 'published' && !isBetweenDrafts) found.push(problem(answerHidden, [file, range], data));
  }
  if (page.locale !== locale && !found.length)
    found.push(problem(linkLanguage, [file, range], { url: name, language: page.locale }));
  const body = page.document?.body;
  if (anchor && body?.readable && !body.anchors.includes(anchor))
    found.push(
      problem(linkAnchor, [file, range], {
        anchor,
        suggestion: nearestWord(anchor, body.anchors),
        allowed: body.anchors,
      }),
    );
  return found;
}

/** The article that a link leads to, or `undefined`. */
export function targetOf(article: Article, url: string, contentIndex: ContentIndex): Article | undefined {
  const own = ownAddress(url, contentIndex);
  if (own === undefined && (scheme.test(url) || url.startsWith('//'))) return undefined;
  const target = resolveTarget(article, own ?? url, contentIndex);
  return typeof target === 'string' ? undefined : target.page.article;
}

/** Decodes percent-encoding; `undefined` when it is malformed. */
export function decodeAddress(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const decodeOrKeep = (text: string): string => decodeAddress(text) ?? text;

function resolveTarget(from: Source, url: string, contentIndex: ContentIndex): Target {
  const [before = '', hash = ''] = url.split('#', 2);
  const path = decodeOrKeep(before.split('?', 1)[0] ?? '');
  // The build normalises ids to NFC as well.
  const anchor = decodeOrKeep(hash.normalize('NFC'));
  if (path === '') return { page: pageOf(from), anchor };
  if (isBodyFile(path)) {
    const file = new URL(path, `file:///${from.file}`).pathname.slice(1);
    const found = contentIndex.byFile.get(decodeOrKeep(file));
    return found ? { page: pageOf(found), anchor } : 'unknown';
  }
  const number = /^\/(\d+)\/?$/.exec(path)?.[1];
  if (number) {
    const found = contentIndex.articleShown(Number(number), from.locale);
    return found ? { page: { ...pageOf(found), locale: from.locale }, anchor } : 'unknown';
  }
  // A browser resolves other relative links against the page, not against the file.
  const absolute = path.startsWith('/')
    ? path
    : decodeOrKeep(
        new URL(path, `https://site.invalid${isDocument(from) ? contentIndex.addressOf(from) : '/'}`).pathname,
      );
  const page = contentIndex.pages.get(absolute.replace(/\/?$/, '/'));
  if (page) return { page, anchor };
  return /\.\w+$/.test(absolute) && existsSync(join(contentIndex.publicRoot, absolute)) ? 'file' : 'unknown';
}

const pageOf = (source: Source): Page => ({
  locale: source.locale,
  ...(isDocument(source) && { document: source, ...(isArticle(source) && { article: source }) }),
});

/** The page that an editor most likely meant, in its preferred link form. */
function likelyTarget(
  from: Source,
  { link, url }: { link: Reference; url: string },
  contentIndex: ContentIndex,
): string {
  const path = url.split('#', 1)[0] ?? '';
  if (/^(www\.|[a-z0-9-]+\.(it|com|eu|org|net)\b)/i.test(path)) return `https://${path}`;
  const last = withoutBodyExtension(path).replace(/\/+$/, '').split('/').at(-1) ?? '';
  const bySlug = contentIndex.articles.filter((one) => one.locale === from.locale && one.front.id !== undefined);
  const same =
    bySlug.find((one) => one.slug === last) ??
    bySlug.find(
      (one) =>
        one.slug ===
        nearestWord(
          last,
          bySlug.map(({ slug }) => slug),
        ),
    );
  if (same && last) return `/${same.front.id} (${same.front.question ?? same.slug})`;
  const absolute = path.replace(/\/?$/, '/').toLowerCase();
  const near = nearestWord(
    absolute,
    [...contentIndex.pages.keys()].filter((one) => !/\/\d+\/$/.test(one)),
  );
  const about = near
    ? undefined
    : contentIndex.likelyAnswer(from.locale, `${link.text ?? ''} ${path.replace(/[^\p{L}\p{N}]+/gu, ' ')}`);
  if (about) return `/${about.front.id} (${about.front.question ?? about.slug})`;
  const page = contentIndex.pages.get(near);
  if (!page || page.locale === from.locale) return near;
  return pageInLanguage(near, [page.locale, from.locale], contentIndex) ?? near;
}

/** The counterpart of a special page in the article's own language. */
function pageInLanguage(
  path: string,
  [from, to]: [from: string, to: string],
  { settings }: ContentIndex,
): string | undefined {
  const name = specialPages(from)[path.split('/').at(-2) ?? ''];
  const slug = Object.entries(specialPages(to)).find(([, page]) => page === name)?.[0];
  return name && slug && pagePath({ base: '/', defaultLocale: settings.defaultLocale }, to, slug);
}
