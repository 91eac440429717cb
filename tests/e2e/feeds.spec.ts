import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from '@playwright/test';
import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { parseHTML } from 'linkedom';
import robotsParser from 'robots-parser';
import sharp from 'sharp';
import { parseSitemap } from 'sitemap';
import { content, e2eFolder, origin, statusOf } from './site.ts';

const dist = e2eFolder('dist');
const host = new URL(content.site.url).origin;
/** The same address on the server under test. */
const local = (address: string) => address.replace(host, origin);
const page = (file: string) => parseHTML(readFileSync(join(dist, file), 'utf8')).document;
const kept = () =>
  globSync('**/*.html', { cwd: dist })
    .map((file) => ({ file, document: page(file) }))
    .filter(({ document }) => !document.querySelector('meta[name=robots][content=noindex]'));

test('a sitemap reader finds every page that should be kept, with reciprocal translations', async () => {
  const xml = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  expect(XMLValidator.validate(xml)).toBe(true);
  const items = await parseSitemap(Readable.from(xml));
  expect(items.length).toBe(kept().length);
  const byUrl = new Map(items.map((item) => [item.url, item]));
  for (const { url, links } of items)
    for (const { lang, url: other } of links) {
      if (lang === 'x-default') continue;
      expect(
        byUrl.get(other)?.links.map((link) => link.url),
        `${other} leads back`,
      ).toContain(url);
    }
  expect(items.some(({ links }) => links.some(({ lang }) => lang === 'x-default'))).toBe(true);
});

test('a robot may read everything and learns where the sitemap is', () => {
  const address = `${host}/robots.txt`;
  const robots = robotsParser(address, readFileSync(join(dist, 'robots.txt'), 'utf8'));
  expect(robots.isAllowed(`${host}/consegna/costo-della-consegna/`, 'Googlebot')).toBe(true);
  expect(robots.getSitemaps()).toEqual([`${host}/sitemap.xml`]);
});

test('each kept page tells a preview what it shows, and the picture is there', async () => {
  const pictures = new Set<string>();
  for (const { file, document } of kept()) {
    const meta = (name: string) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
    expect(meta('og:url'), file).toBe(document.querySelector('link[rel=canonical]')?.getAttribute('href'));
    expect(document.title.startsWith(meta('og:title')), file).toBe(true);
    expect(meta('og:description').length, file).toBeGreaterThan(10);
    expect(meta('og:locale'), file).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
    expect(meta('og:image:alt'), file).toBe(meta('og:title'));
    pictures.add(meta('og:image'));
  }
  const published = content.articles.filter(({ status }) => status === 'published').length;
  expect(pictures.size).toBe(published + content.site.locales.length);
  for (const picture of pictures) {
    const png = readFileSync(join(dist, new URL(picture).pathname));
    expect(await sharp(png).metadata(), picture).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(png.length, picture).toBeLessThan(100_000);
  }
});

test('every address for machines in the head of a page answers with its type', async ({ request }) => {
  const wanted: Record<string, RegExp> = {
    'link[type="application/atom+xml"]': /^application\/atom\+xml/,
    'link[type="text/markdown"]': /^text\/markdown; charset=utf-8/,
    'link[rel=search]': /^application\/opensearchdescription\+xml/,
    'link[rel=manifest]': /^application\/manifest\+json/,
    'link[rel=icon][sizes]': /^image\/(x-icon|vnd\.microsoft\.icon)/,
    'link[rel=icon][type]': /^image\/svg\+xml/,
    'link[rel=apple-touch-icon]': /^image\/png/,
  };
  for (const file of ['consegna/costo-della-consegna/index.html', 'en/delivery/delivery-cost/index.html']) {
    const document = page(file);
    for (const [selector, type] of Object.entries(wanted)) {
      const address = document.querySelector(selector)?.getAttribute('href') ?? '';
      const response = await request.get(local(address));
      expect([selector, response.status()]).toEqual([selector, 200]);
      expect(response.headers()['content-type'], selector).toMatch(type);
    }
  }
});

test('what a feed reader is led to is there: the page and its twin', async () => {
  for (const file of ['atom.xml', 'en/atom.xml']) {
    const feed = parseAtomFeed(readFileSync(join(dist, file), 'utf8'));
    for (const { links = [] } of feed.entries ?? [])
      for (const { href = '' } of links) expect(await statusOf(local(href)), href).toBe(200);
  }
});

test('the manifest names icons that have the size it tells', async () => {
  const manifest = JSON.parse(readFileSync(join(dist, 'site.webmanifest'), 'utf8')) as {
    start_url: string;
    icons: { src: string; sizes: string }[];
  };
  expect(manifest.start_url).toBe('/');
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(join(dist, src)).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});
