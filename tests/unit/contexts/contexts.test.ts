import { expect, test } from 'vitest';
import { contextFiles, type ContextsFile } from '../../../src/contexts/files.ts';
import { urlPatterns } from '../../../src/contexts/url-patterns.ts';
import { contextsSchema } from '../../../src/content/schema/contexts.ts';
import { content } from '../pages/content.ts';

const contexts = contextsSchema.parse({
  shipped: { answers: [1013, 1007], channel: 'chat', notice: { it: "L'ordine è in viaggio.", en: 'On its way.' } },
  gone: { answers: [999_999] },
  shop: { answers: [1001], urls: ['https://www.shop.example/*'] },
  checkout: { answers: [1010], urls: ['https://www.shop.example/checkout/*', 'https://www.shop.example/cassa.html'] },
});
const read = (of: typeof content, locale: string) =>
  JSON.parse(
    String(
      contextFiles(of)
        .find(({ path }) => path === `/_contexts/${locale}.json`)
        ?.body(),
    ),
  ) as ContextsFile;

test('a context has its answers in their order, its notice and its channel, in the words of the locale', () => {
  const { contexts: shown } = read({ ...content, contexts }, 'it');
  expect(shown['shipped']).toEqual({
    notice: { text: 'L’ordine è in viaggio.' },
    answers: [
      { question: 'La consegna è in ritardo: cosa faccio?', href: '/consegna/consegna-in-ritardo/' },
      { question: 'Come vedo a che punto è il mio ordine?', href: '/ordini/stato-dell-ordine/' },
    ],
    channel: {
      ...{ id: 'chat', label: 'Chat', href: 'https://www.dispensa.example/chat', facts: 'tutti i giorni 8–22' },
      card: expect.stringContaining('"to":"22:00"') as string,
    },
  });
  expect(read({ ...content, contexts }, 'en').contexts['shipped']?.answers[0]?.href).toBe(
    '/en/delivery/late-delivery/',
  );
});

test('an answer that is not there is left out, and the others stay', () => {
  expect(read({ ...content, contexts }, 'it').contexts['gone']?.answers).toEqual([]);
});

test('without contexts, or where site.yaml turns them off, nothing is published', () => {
  expect(contextFiles({ ...content, contexts: {} })).toEqual([]);
  const parts = { ...content.site.parts, contexts: false };
  expect(contextFiles({ ...content, contexts, site: { ...content.site, parts } })).toEqual([]);
});

test.each([
  ['https://www.shop.example/checkout/pay', 'checkout'],
  ['https://www.shop.example/cassa.html', 'checkout'],
  ['https://www.shop.example/cassaxhtml', 'shop'],
  ['https://www.shop.example/', 'shop'],
  ['https://elsewhere.example/checkout/pay', undefined],
])('the page %s has the context %s, the pattern that says most winning', (page, name) => {
  expect(urlPatterns(contexts).find(([, source]) => new RegExp(source).test(page))?.[0]).toBe(name);
});
