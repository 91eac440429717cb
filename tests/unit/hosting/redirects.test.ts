import { expect, test } from 'vitest';
import { parseRedirectsFile, redirectsFile } from '../../../src/hosting/redirects.ts';

const redirects = [{ from: '/en/1010/', to: '/en/delivery/delivery-cost/' }];

test('hosts that know one missing page only are told of each language’s, after every redirect', () => {
  expect(redirectsFile(redirects, ['/', '/en/', '/fr/'])).toBe(
    '/en/1010/ /en/delivery/delivery-cost/ 301\n/en/* /en/404.html 404\n/fr/* /fr/404.html 404\n',
  );
});

test('below a base path the innermost folder comes first', () => {
  expect(redirectsFile([], ['/aiuto/', '/aiuto/en/'])).toBe(
    '/aiuto/en/* /aiuto/en/404.html 404\n/aiuto/* /aiuto/404.html 404\n',
  );
});

test('what is read back is where old addresses lead, not what is shown in place of missing pages', () => {
  expect([...parseRedirectsFile(redirectsFile(redirects, ['/', '/en/']))]).toEqual([
    ['/en/1010/', '/en/delivery/delivery-cost/'],
  ]);
});
