import { expect, test } from 'vitest';
import { completeAddress } from '../../../src/hosting/own-addresses.ts';

test.each([
  ['/1010', '/', '/1010/'],
  ['/consegna/ritardi?x=1', '/', '/consegna/ritardi/?x=1'],
  ['/', '/aiuto/', '/aiuto/'],
  ['/aiuto', '/aiuto/', '/aiuto/'],
  ['/aiuto/consegna', '/aiuto/', '/aiuto/consegna/'],
])('in development %s under %s leads on to %s', (url, base, to) => {
  expect(completeAddress(url, base)).toBe(to);
});

test.each([
  ['/consegna/', '/'],
  ['/favicon.ico', '/'],
  ['/@vite/client', '/'],
  ['/@id/astro:toolbar', '/'],
  ['/aiuto/@id/x/y', '/aiuto/'],
  ['/node_modules/vite/dist', '/'],
  ['/_image', '/'],
  ['/src/components/page', '/'],
  ['/elsewhere', '/aiuto/'],
  ['//evil.example', '/'],
])('in development %s under %s stays as it is', (url, base) => {
  expect(completeAddress(url, base)).toBeUndefined();
});

test.each(['/%ff/', '/%E0%A4%A.png', 'http://['])('%s is no address', (url) => {
  expect(completeAddress(url, '/')).toBeNull();
});
