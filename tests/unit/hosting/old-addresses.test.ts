import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, win32 } from 'node:path';
import fc from '../../properties.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { posixPath } from '../../../src/content/posix-path.ts';
import { addressOfFile, hostsFolder, writeHostFiles } from '../../../src/hosting/host-files.ts';
import { parseRedirectsFile, redirectsFile } from '../../../src/hosting/redirects.ts';
import { siteApp } from '../../../src/hosting/serve.ts';
import { canonicalAddress, likelyAddress } from '../../../src/content/schema/old-address.ts';
import { pageFile } from '../../../src/pages/_routes.ts';
import { content } from '../pages/content.ts';

const root = mkdtempSync(join(tmpdir(), 'prontuario-old-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('an old address', () => {
  test.each([
    ['/faq/spedizione.html', '/faq/spedizione.html'],
    ['/faq/spedizione.htm', '/faq/spedizione.htm'],
    ['/vecchia/index.html', '/vecchia/'],
    ['/vecchia/index.html/index.html', '/vecchia/'],
    ['/consegna/citt%C3%A0/', '/consegna/citt%C3%A0/'],
    ['/consegna/città', '/consegna/citt%C3%A0/'],
    ['/consegna/citta\u0300/', '/consegna/citt%C3%A0/'],
    ['/vecchia%20pagina/', '/vecchia%20pagina/'],
    ['/pagina.php', '/pagina.php/'],
    ['/.well-known/x', '/.well-known/x/'],
    ["/a$b'c(d);e&f[x]/", "/a$b'c(d);e&f%5Bx%5D/"],
  ])('%s is %s', (written, address) => expect(canonicalAddress(written)).toBe(address));

  test.each([
    '/a%00b/',
    '/a%0Ab/',
    '/..%2f..%2fetc/x/',
    '/a/../b/',
    '/a/%2e%2e/b/',
    '/.git/config',
    '/%2egit/x/',
    '/100%/',
    '/100%25/',
    '/%E0%A4%A/',
    '/vecchia pagina/',
    '/x?id=1',
    '/x%3Fid/',
    '/a//b/',
    '//evil.example/',
    '/%20x/',
    '/\ud800/',
    `/${'a'.repeat(3000)}/`,
    `/${'è'.repeat(150)}/`,
    `/${'abcdefghi/'.repeat(80)}`,
  ])('%s is none, because no file can stand there or not every host leads on', (written) =>
    expect(canonicalAddress(written)).toBeUndefined(),
  );

  test.each([
    ['https://vecchio.example/faq/spedizione.html?id=3#x', '/faq/spedizione.html'],
    ['/vecchia pagina/', '/vecchia%20pagina/'],
    ['faq//spedizione', '/faq/spedizione'],
    ['/100%/', ''],
  ])('is guessed from %s', (written, address) => expect(likelyAddress(written)).toBe(address));
});

const parts = fc.oneof(
  fc.constantFrom(
    'faq',
    'città',
    'vecchia%20pagina',
    'x.html',
    'index.html',
    '..',
    '%2e',
    '[...x]',
    '{y}',
    '$1',
    "it's",
    '日本',
    '%F0%9F%8D%95',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
);
const written = fc.array(parts, { minLength: 1, maxLength: 4 }).map((list) => `/${list.join('/')}`);

test('whatever may be an old address can be a file, and one line of what hosts read', () => {
  fc.assert(
    fc.property(written, (text) => {
      const address = canonicalAddress(text);
      if (address === undefined) return;
      expect(canonicalAddress(address)).toBe(address);
      const file = pageFile({ view: 'moved', path: `/aiuto${address}` }, '/aiuto/');
      expect(file.replace(/^index\.html$|(?<=\/)index\.html$/, '')).toBe(decodeURI(address.slice(1)));
      const path = join(root, 'any', file);
      expect(path.startsWith(join(root, 'any'))).toBe(true);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, '');
      rmSync(join(root, 'any'), { recursive: true });
      expect(addressOfFile('/aiuto/', file)).toBe(`/aiuto${address}`);
      expect([...parseRedirectsFile(redirectsFile([{ from: address, to: '/nuovo/' }], []))]).toEqual([
        [address, '/nuovo/'],
      ]);
      expect(address.length).toBeLessThan(900);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['/faq/spedizione.html', 'faq/spedizione.html'],
  ['/faq/x.htm', 'faq/x.htm'],
  ['/vecchia/', 'vecchia/index.html'],
  ['/vecchia/pagina.php/', 'vecchia/pagina.php/index.html'],
  ['/', 'index.html'],
])('the page that leads on from %s is the file %s, under a base path too', (address, file) => {
  expect(pageFile({ view: 'moved', path: address }, '/')).toBe(file);
  expect(pageFile({ view: 'moved', path: `/aiuto${address}` }, '/aiuto/')).toBe(file);
});

test('old addresses are files where the address names one, and every host is told of them', async () => {
  const dist = join(root, 'dist');
  const files = [
    'faq/spedizione.html',
    'città/vecchia pagina/index.html',
    'it/x.htm',
    '{y}/[x]/index.html',
    '404.html',
    '_headers',
  ];
  for (const file of files) {
    mkdirSync(join(dist, file, '..'), { recursive: true });
    writeFileSync(join(dist, file), '');
  }
  const output = {
    files: () => files,
    has: (file: string) => files.includes(file),
    styles: () => [],
    write: async (file: string, _key: unknown, make: () => unknown) => writeFileSync(join(dist, file), String(make())),
  };
  const moved = files.slice(0, 4).map((file) => ({ file, to: '/consegna/' }));
  await writeHostFiles(output, hostsFolder(dist), { content, moved });
  const from = ['/citt%C3%A0/vecchia%20pagina/', '/faq/spedizione.html', '/it/x.htm', '/%7By%7D/%5Bx%5D/'];
  expect(readFileSync(join(dist, '_redirects'), 'utf8').trim().split('\n').sort()).toEqual(
    from.map((address) => `${address} /consegna/ 301`).sort(),
  );
  const app = siteApp(dist, '/');
  for (const address of from) {
    const { status, headers } = await app.request(`http://localhost${address}`);
    expect([status, headers.get('location')], address).toEqual([301, '/consegna/']);
  }
  const hosts = (name: string) => readFileSync(join(hostsFolder(dist), name), 'utf8');
  expect(hosts('nginx.conf')).toContain('location = "/città/vecchia pagina/" {');
  expect(hosts('Caddyfile')).toContain('redir "/città/vecchia pagina/" "/consegna/" 301');
  expect(hosts('vercel.json')).toContain('"/citt%C3%A0/vecchia%20pagina/"');
});

test('paths of a system become addresses with slashes, and only there', () => {
  expect(posixPath('faq\\vecchia\\index.html', win32)).toBe('faq/vecchia/index.html');
  expect(posixPath('faq\\vecchia/index.html', posix)).toBe('faq\\vecchia/index.html');
});
