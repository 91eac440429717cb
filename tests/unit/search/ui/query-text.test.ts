import { expect, test } from 'vitest';
import { cutQuery, MAX_QUERY_LENGTH, tidyQuery, withQuery } from '../../../../src/search/ui/query-text.ts';

test('two hundred characters stay as they are', () => {
  const text = 'à'.repeat(MAX_QUERY_LENGTH);
  expect(cutQuery(text)).toEqual({ text, wasCut: false });
});

test('a longer text is cut to two hundred characters, and this is told', () => {
  expect(cutQuery('a'.repeat(201))).toEqual({ text: 'a'.repeat(200), wasCut: true });
});

test('half an emoji is never left at the end', () => {
  expect(cutQuery(`${'a'.repeat(199)}🍎🍎`)).toEqual({ text: 'a'.repeat(199), wasCut: true });
  expect(cutQuery(`${'a'.repeat(198)}🍎🍎`)).toEqual({ text: `${'a'.repeat(198)}🍎`, wasCut: true });
});

test('spaces make no new query', () => {
  expect(tidyQuery('  il mio \n\t ordine ')).toBe('il mio ordine');
  expect(tidyQuery(' \u00a0 ')).toBe('');
});

test.each([
  ['https://x.example/cerca/', 'reso', 'https://x.example/cerca/?q=reso'],
  ['https://x.example/cerca/?q=reso', 'caffè & tè', 'https://x.example/cerca/?q=caff%C3%A8+%26+t%C3%A8'],
  ['https://x.example/cerca/?q=reso&from=app#top', '', 'https://x.example/cerca/?from=app#top'],
  ['https://x.example/cerca/?from=app', '<b>', 'https://x.example/cerca/?from=app&q=%3Cb%3E'],
])('%s with %j is %s', (address, query, expected) => {
  expect(withQuery(address, query)).toBe(expected);
});
