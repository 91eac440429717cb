import { hash } from 'node:crypto';
import { createApp } from 'astro/app/entrypoint';
import { addressOf } from '../content/links.ts';
import { answersInCategory, nextAnswers, type ShownAnswer } from '../content/queries.ts';
import { renderBody, UnsupportedBodyError, type RenderedBody } from '../components/article-body.ts';
import { fileBytes } from '../components/article-image.ts';
import { useContent } from '../components/content.ts';
import { ownLook } from '../components/own-look.ts';
import { searchProps } from '../components/search-props.ts';
import type { Content, TextPage } from '../content/load.ts';
import { addressesOf } from '../i18n/paths.ts';
import { unexpiredNotices } from '../notices/dated-notices.ts';
import { triagesOf } from '../triage/paths.ts';
import { siteFiles } from './_files.ts';
import { movedPage } from './_moved.ts';
import { pageFile, routes, type Route } from './_routes.ts';

export interface Output {
  /** Path inside the output folder. */
  file: string;
  /** Digest of all that the file depends on: with the same one it is not built again. Without one it always is. */
  key?: string;
  /** The language of an answer page, in which its full text is indexed; none for fallback pages. */
  language?: string;
  /** Built after all others, because it joins their texts. */
  isJoined?: true;
  /** @param read The text of a file that was made before. */
  make(read?: (file: string) => string): Promise<string | Uint8Array>;
}

const app = createApp({ streaming: false });
const digest = (value: unknown) => hash('sha256', JSON.stringify(value)).slice(0, 32);

/** Renders a page. In: its route and what else it shows. Throws when it cannot be rendered. */
async function renderPage(route: Route, more: Pick<App.Locals, 'body' | 'widgetIntegrity'> = {}): Promise<Uint8Array> {
  const locals = { route, ...more };
  const response = await app.render(new Request(new URL(route.path, 'http://localhost')), { locals });
  // Astro sets status 404 for the page of missing addresses.
  const isExpected = response.ok || (route.view === 'notFound' && response.status === 404);
  if (!isExpected) throw new Error(`${route.path} answered ${response.status}.`);
  return response.bytes();
}

/** Rendered bodies of articles and text pages by file; `undefined` for those that need the MDX compiler. */
async function renderBodies(content: Content): Promise<Map<string, RenderedBody | undefined>> {
  const bodies = new Map<string, RenderedBody | undefined>();
  for (const article of content.articles) {
    if (article.status !== 'published') continue;
    try {
      bodies.set(article.file, await renderBody(article, content));
    } catch (error) {
      if (!(error instanceof UnsupportedBodyError)) throw error;
      bodies.set(article.file, undefined);
    }
  }
  for (const page of content.pages) bodies.set(page.file, await renderBody(page, content));
  return bodies;
}

/** Every file of the site except search and copied ones. In: digests of the program and of the widget's script. */
export async function siteOutputs(content: Content, program: string, widgetIntegrity?: string): Promise<Output[]> {
  useContent(content);
  const { site, words, categories, channels, pages } = content;
  const { base } = addressesOf(site);
  // Every page links to the text pages, so their titles are part of its key.
  const linked = pages.map(({ body: _, ...page }: TextPage) => page);
  const notices = unexpiredNotices(content);
  const shared = digest([program, site, words, categories, channels, linked, notices, ownLook(content)]);
  const chrome = new Map(site.locales.map((locale) => [locale, digest([shared, searchProps(locale)])]));
  const bodies = await renderBodies(content);
  // The source of the body too: its Markdown version may differ when two bodies render alike.
  const articleKeys = new Map(content.articles.map((one) => [one, digest([shared, one, bodies.get(one.file)])]));

  // The output of the MDX compiler depends on more than these keys.
  const isAllKnown = content.articles.every(({ status, file }) => status !== 'published' || bodies.get(file));
  /** Digest of all content: what shows some of many answers is made again when anything has changed, and only then. */
  const whole = isAllKnown
    ? digest([
        ...chrome.values(),
        ...articleKeys.values(),
        { ...content, articles: [] },
        pages.map(({ file }) => bodies.get(file)),
      ])
    : undefined;
  const made = (key: string | undefined | false) => (key ? { key } : {});

  const link = (item: ShownAnswer) => [addressOf(content, item), item.article.question, item.article.locale];
  const outputs = routes(content).map((route): Output => {
    const file = pageFile(route, base);
    const make = (more?: Parameters<typeof renderPage>[1]) => () => renderPage(route, more);
    switch (route.view) {
      case 'moved':
        return { file, key: digest([shared, route]), make: async () => movedPage(route, site) };
      case 'answer': {
        const { shown, locale, path, alternates } = route;
        const body = bodies.get(shown.article.file);
        const next = nextAnswers(content, shown).map(link);
        const key =
          body && digest([chrome.get(locale), articleKeys.get(shown.article), locale, path, alternates, next]);
        const isOwn = shown.article.locale === locale;
        return { file, ...made(key), ...(isOwn && { language: locale }), make: make({ body }) };
      }
      case 'category': {
        const { category, locale } = route;
        const items = answersInCategory(content, locale, category.id).map((item) => [
          ...link(item),
          item.article.answer,
        ]);
        return { file, key: digest([chrome.get(locale), route, items, triagesOf(content, category.id)]), make: make() };
      }
      case 'page': {
        const body = bodies.get(route.page.file);
        const key = digest([chrome.get(route.locale), route, body]);
        return { file, key, make: make({ body }) };
      }
      default:
        return { file, ...made(whole && digest([whole, route, widgetIntegrity])), make: make({ widgetIntegrity }) };
    }
  });
  const fileOf = (path: string) => decodeURI(path.slice(base.length));
  for (const { path, articles, shows, isImmutable, isJoined, body } of siteFiles(content)) {
    const own = articles?.map((article) => bodies.get(article.file) && articleKeys.get(article));
    const key = isImmutable
      ? digest([program, path])
      : articles
        ? own?.every(Boolean) && digest([shared, own, shows])
        : whole;
    outputs.push({
      file: fileOf(path),
      ...made(key),
      ...(isJoined && { isJoined }),
      make: async (read) => body(read && ((other) => read(fileOf(other)))),
    });
  }
  const files = new Map([...bodies.values()].flatMap((body) => body?.files.map((file) => [file.path, file]) ?? []));
  for (const [path, file] of files)
    outputs.push({ file: path, key: digest([program, path]), make: () => fileBytes(file) });
  return outputs;
}

/** Redirect pages of old addresses and short links, with their targets, base path included. */
export function movedPages(content: Content): { file: string; to: string; prefix?: string }[] {
  const { base } = addressesOf(content.site);
  return routes(content).flatMap((route) =>
    route.view === 'moved'
      ? [{ file: pageFile(route, base), to: route.to, ...(route.prefix !== undefined && { prefix: route.prefix }) }]
      : [],
  );
}
