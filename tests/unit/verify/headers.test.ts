import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hostFileWriters } from '../../../src/hosting/hosts/index.ts';
import { missingForHosts } from '../../../src/verify/headers.ts';
import { siteUnderTest } from '../../../src/verify/site-under-test.ts';
import { builtFolder } from './folder.ts';

const whole = {
  'index.html': '<p>',
  '404.html': '<p>',
  'sitemap.xml': '',
  'robots.txt': '',
  _redirects: '',
  _headers:
    "/*\n  Content-Security-Policy: default-src 'none'\n  Strict-Transport-Security: max-age=1\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n",
};
async function missing(files: Record<string, string>, base = '/') {
  const folder = builtFolder(files);
  mkdirSync(`${folder}-hosts`);
  for (const name of Object.keys(hostFileWriters)) writeFileSync(join(`${folder}-hosts`, name), '');
  return missingForHosts(folder, siteUnderTest(folder, base));
}

it('below a base path the pages stand in its folder, and what hosts read at the top', async () => {
  const { _headers, _redirects, ...served } = whole;
  const below = Object.fromEntries(Object.entries(served).map(([file, text]) => [`aiuto/${file}`, text]));
  expect(await missing({ ...below, _headers, _redirects }, '/aiuto/')).toEqual({ files: [], headers: [] });
  expect((await missing({ ...below, _headers }, '/aiuto/')).files).toEqual(['_redirects']);
  const pages = siteUnderTest(builtFolder(below), '/aiuto/').pages();
  expect(pages.map(({ address }) => address)).toEqual(['/aiuto/404.html', '/aiuto/']);
});

it('what hosts need is there, or is named: files, and headers that pages come with', async () => {
  expect(await missing(whole)).toEqual({ files: [], headers: [] });
  const { _redirects, ...rest } = whole;
  expect((await missing(rest)).files).toEqual(['_redirects']);
  expect((await missing({ ...whole, _headers: '/*\n  Referrer-Policy: no-referrer\n' })).headers).toEqual([
    'content-security-policy',
    'strict-transport-security',
    'x-content-type-options',
  ]);
});
