import { join } from 'node:path';
import { ownIcons } from '../content/own-icons.ts';
import { publishedArticles } from '../content/queries.ts';
import { publicRoot } from '../content/root.ts';
import { icoOf } from '../og-image/ico.ts';
import { cardOf, cardPath, cardPng } from '../og-image/cards.ts';
import { icons, markSvg } from '../og-image/logo.ts';
import { ownIconPng } from '../og-image/own-icon.ts';
import { pngOf } from '../og-image/render.ts';
import type { Content } from '../content/load.ts';
import type { PublishedFile } from '../formats/published-file.ts';
import { addressesOf, filePath } from '../i18n/paths.ts';
import { accents } from '../styles/accent.ts';
import { paperOf } from '../styles/ground.ts';
import { markdownAlternatePath } from './_feeds/addresses.ts';
import { atomFeed } from './_feeds/atom.ts';
import { llmsFullText } from './_feeds/llms-full.ts';
import { llmsText } from './_feeds/llms.ts';
import { openSearch } from './_feeds/opensearch.ts';
import { robots } from './_feeds/robots.ts';
import { sitemapFiles } from './_feeds/sitemap-files.ts';
import { markdownAlternate } from '../formats/markdown-alternate.ts';
import { webManifest } from './_feeds/web-manifest.ts';
import { partFiles } from './_parts.ts';

export interface SiteFile extends PublishedFile {
  /** The name changes with the content. */
  isImmutable?: boolean;
}

/** Every generated file except pages and search: feeds, Markdown, pictures, icons. */
export function siteFiles(content: Content): SiteFile[] {
  const { site } = content;
  const addresses = addressesOf(site);
  const { base } = addresses;
  const { ground } = site.theme;
  const accent = { ...accents(site.theme), ground };
  const own = ownIcons();
  const sign = own.has('favicon.svg') ? join(publicRoot(), 'favicon.svg') : undefined;
  /** For systems that round the corners themselves: the company's icon on the page's background colour. */
  const icon = (size: number) =>
    sign
      ? ownIconPng(sign, size, paperOf(site.theme).light)
      : pngOf(markSvg({ light: accent.light, ground }, true), size);
  const smallIcon = (size: number) =>
    sign ? ownIconPng(sign, size) : pngOf(markSvg({ light: accent.light, ground }), size);
  const files: SiteFile[] = [
    { path: `${base}robots.txt`, type: 'text/plain; charset=utf-8', body: () => robots(content) },
    ...sitemapFiles(content).map(({ name, xml }) => ({
      path: base + name,
      type: 'application/xml; charset=utf-8',
      body: () => xml,
    })),
    { path: `${base}favicon.svg`, type: 'image/svg+xml', body: () => markSvg(accent) },
    {
      path: `${base}favicon.ico`,
      type: 'image/x-icon',
      articles: [],
      async body() {
        return icoOf(await Promise.all([16, 32, 48].map(async (size) => ({ size, png: await smallIcon(size) }))));
      },
    },
    ...Object.entries(icons).map(([name, size]) => ({
      path: `${base}${name}.png`,
      type: 'image/png',
      articles: [],
      body: () => icon(size),
    })),
  ];
  for (const locale of site.locales) {
    const address = (name: Parameters<typeof filePath>[2]) => filePath(addresses, locale, name);
    files.push(
      { path: address('atom.xml'), type: 'application/atom+xml; charset=utf-8', body: () => atomFeed(content, locale) },
      {
        path: address('llms-full.txt'),
        type: 'text/plain; charset=utf-8',
        articles: publishedArticles(content, locale),
        isJoined: true,
        body: (read) =>
          llmsFullText(
            content,
            locale,
            read && ((article) => read(markdownAlternatePath(content, { article, locale }))),
          ),
      },
      { path: address('llms.txt'), type: 'text/plain; charset=utf-8', body: () => llmsText(content, locale) },
      {
        path: address('opensearch.xml'),
        type: 'application/opensearchdescription+xml; charset=utf-8',
        body: () => openSearch(site, locale),
      },
      {
        path: address('site.webmanifest'),
        type: 'application/manifest+json',
        body: () => webManifest(content, locale),
      },
    );
    for (const article of [undefined, ...publishedArticles(content, locale)]) {
      files.push({
        path: cardPath(content, locale, article),
        type: 'image/png',
        isImmutable: true,
        body: () => cardPng(cardOf(content, locale, article)),
      });
      if (article)
        files.push({
          path: markdownAlternatePath(content, { article, locale }),
          type: 'text/markdown; charset=utf-8',
          articles: [article],
          body: () => markdownAlternate(content, article),
        });
    }
  }
  const brought = new Set([...own].map((name) => base + name));
  return [...files.filter(({ path }) => !brought.has(path)), ...partFiles(content)];
}
