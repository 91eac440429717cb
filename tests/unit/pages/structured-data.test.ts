import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { breadcrumbData, faqData, siteData } from '../../../src/pages/_structured-data.ts';
import { articleOf, awkward, content } from './content.ts';

/** Triples of structured data, with schema.org's names as the vocabulary: no network is asked. */
async function triples(data: object): Promise<string[]> {
  const text = await jsonld.toRDF({ ...data, '@context': { '@vocab': 'https://schema.org/' } } as never, {
    format: 'application/n-quads',
  });
  return String(text).trim().split('\n');
}
const property = (name: string) => `<https://schema.org/${name}>`;

test('a JSON-LD processor reads one question with the answer that the page shows', async () => {
  const article = articleOf(content, 1010, 'it');
  const found = await triples(faqData(article));
  expect(found.filter((line) => line.includes(property('FAQPage')))).toHaveLength(1);
  expect(found.filter((line) => line.includes(property('mainEntity')))).toHaveLength(1);
  expect(found.some((line) => line.includes(property('text')) && line.includes(JSON.stringify(article.answer)))).toBe(
    true,
  );
});

test('a JSON-LD processor reads the breadcrumb in order', async () => {
  const trail = [
    { name: 'Home', path: '/' },
    { name: awkward, path: '/consegna/' },
  ];
  const found = await triples(breadcrumbData(content.site, trail));
  expect(found.filter((line) => line.includes(property('position')))).toHaveLength(2);
  expect(found.filter((line) => line.includes(property('item')))).toHaveLength(2);
  expect(found.some((line) => line.includes('"https://aiuto.dispensa.example/consegna/"'))).toBe(true);
});

test('a JSON-LD processor reads whose site it is', async () => {
  const found = await triples(siteData(content.site, { locale: 'it', path: '/', title: 'Aiuto' }));
  expect(found.some((line) => line.includes(property('publisher')))).toBe(true);
  expect(found.some((line) => line.includes('"https://www.dispensa.example/"'))).toBe(true);
});
