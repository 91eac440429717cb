import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { openSearch } from '../../../src/pages/_feeds/opensearch.ts';
import { awkward, content } from './content.ts';

interface Description {
  xmlns: string;
  ShortName: string;
  LongName: string;
  Description: string;
  Language: string;
  Url: { type: string; template: string; rel?: string }[];
}
const reader = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
const parse = (xml: string) => (reader.parse(xml) as { OpenSearchDescription: Description }).OpenSearchDescription;

test.each(content.site.locales)('a browser can search in %s from its address bar', (locale) => {
  const xml = openSearch(content.site, locale);
  expect(XMLValidator.validate(xml)).toBe(true);
  const description = parse(xml);
  expect(description.xmlns).toBe('http://a9.com/-/spec/opensearch/1.1/');
  expect(description.Language).toBe(locale);
  const [search, self] = description.Url;
  const asked = new URL(search?.template.replace('{searchTerms}', encodeURIComponent('città & co')) ?? '');
  expect(asked.searchParams.get('q')).toBe('città & co');
  expect(asked.pathname).toBe(locale === 'it' ? '/cerca/' : '/en/search/');
  expect(self).toMatchObject({ rel: 'self', type: 'application/opensearchdescription+xml' });
});

test('names keep to the lengths of the format, and to whole words', () => {
  const title = { it: 'Centro assistenza della premiata ditta Fratelli Bianchi & Figli' };
  const { ShortName, LongName } = parse(openSearch({ ...content.site, title }, 'it'));
  expect(ShortName).toBe('Centro');
  expect(LongName).toBe('Centro assistenza della premiata ditta Fratelli');
});

test('hostile names stay text', () => {
  const title = { it: '<a href="x">' };
  const description = { it: awkward };
  const read = parse(openSearch({ ...content.site, title, description }, 'it'));
  expect(read.ShortName).toBe('<a href="x">');
  expect(read.Description).toBe(awkward);
});
