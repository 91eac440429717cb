import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { sitemapIndex, sitemaps } from '../../../src/pages/_feeds/sitemap.ts';

const urls = (count: number) =>
  Array.from({ length: count }, (_, index) => `<url><loc>https://x.example/${index}/</loc></url>`);
const count = (xml: string) => xml.match(/<url>/g)?.length ?? 0;

test('one sitemap holds as many addresses as the protocol allows, and no more', () => {
  expect(sitemaps(urls(50_000)).map(count)).toEqual([50_000]);
  expect(sitemaps(urls(100_001)).map(count)).toEqual([50_000, 50_000, 1]);
  expect(sitemaps([]).map(count)).toEqual([0]);
});

test('a sitemap file holds no more bytes than it may', () => {
  const files = sitemaps(urls(10), { addresses: 50_000, bytes: 400 });
  for (const file of files) expect(Buffer.byteLength(file)).toBeLessThanOrEqual(400);
  expect(files.map(count).reduce((sum, one) => sum + one)).toBe(10);
});

test('several are named by one', () => {
  const index = new XMLParser().parse(
    sitemapIndex(['https://x.example/sitemap-1.xml', 'https://x.example/sitemap-2.xml']),
  );
  expect(index.sitemapindex.sitemap.map(({ loc }: { loc: string }) => loc)).toEqual([
    'https://x.example/sitemap-1.xml',
    'https://x.example/sitemap-2.xml',
  ]);
});
