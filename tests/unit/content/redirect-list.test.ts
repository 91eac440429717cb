import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { redirects } from '../../../src/content/links.ts';
import { loadContent } from '../../../src/content/load.ts';
import { readRedirects } from '../../../src/content/redirect-list.ts';
import { routeAt } from '../../../src/pages/_routes.ts';
import { folder, now } from '../check/sample.ts';

const list = `from;to
/hc/en-us/articles/4401874331410*;/en/1002
/hc/en-us/sections/360*;/en/delivery/
/chi-siamo.html;https://www.bottega.example/chi-siamo
/vecchia/;1001
`;

test('redirects lead to answers in a language, to categories and to other sites', async () => {
  const root = folder({ 'redirects.csv': list });
  expect((await checkContent(root, { now, cache: false })).problems).toEqual([]);
  const content = loadContent(root);
  expect(redirects(content)).toEqual([
    { from: '/chi-siamo.html', to: 'https://www.bottega.example/chi-siamo' },
    {
      from: '/hc/en-us/articles/4401874331410/',
      to: '/en/delivery/cost/',
      prefix: '/hc/en-us/articles/4401874331410',
    },
    { from: '/hc/en-us/sections/360/', to: '/en/delivery/', prefix: '/hc/en-us/sections/360' },
    { from: '/vecchia/', to: '/ordini/fare-un-ordine/' },
  ]);
  expect(routeAt(content, '/hc/en-us/articles/4401874331410-Delivery/')).toMatchObject({ to: '/en/delivery/cost/' });
});

test('a file of a spreadsheet is read whichever sign parts its columns', () => {
  const parsed = ['/a/,1001', '"/a/"\t1001', '\uFEFFFrom,To\r\n/a/ ; 1001,a note\r\n'].map(readRedirects);
  for (const { rows, faults } of parsed) {
    expect(faults).toEqual([]);
    expect(rows).toMatchObject([{ from: '/a/', to: '1001', address: '/a/' }]);
  }
});
