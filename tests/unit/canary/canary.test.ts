import { describe, expect, it } from 'vitest';
import { checkLink } from '../../../src/canary/channels.ts';
import { canaryWords } from '../../../src/canary/messages.ts';
import { sampleEvenly } from '../../../src/canary/pages.ts';
import { runCanary } from '../../../src/canary/run.ts';

const origin = 'https://help.example';
const html = 'text/html; charset=utf-8';
type Reply = [body: string, type?: string, status?: number, headers?: Record<string, string>];

const vote =
  '<prontuario-feedback data-article="7" data-locale="en" data-endpoint="/api/notes" data-site="help.example"><p class="feedback-person"><a href="/contact/?a=7">x</a></p></prontuario-feedback>';
const field =
  '<site-search data-index="/_search/en.json" data-pagefind="/pagefind/pagefind.js" data-base="/"></site-search>';
const page = (body: string) =>
  `<html><link rel="canonical" href="${origin}/"><script src="/_astro/a.js"></script><h1>Where is my order?</h1>${body}</html>`;
const contact = (card: object, href: string) =>
  page(
    `<contact-cards data-calendar='{"timeZone":"Europe/Rome","holidays":""}'><li data-channel-card='${JSON.stringify(card)}'><a data-channel="one" href="${href}">x</a></li></contact-cards>`,
  );
const secure = { 'content-security-policy': 'x', 'x-content-type-options': 'nosniff', 'referrer-policy': 'x' };

/** A deployed site of one answer, told reply by reply. */
const whole: Record<string, Reply> = {
  '/': [page(''), html, 200, secure],
  '/sitemap.xml': [`<loc>${origin}/</loc><loc>${origin}/order/</loc>`, 'application/xml'],
  '/order/': [page(field + vote), html],
  '/contact/': [contact({ hours: [{ days: ['mon'], from: '09:00', to: '18:00' }] }, 'tel:+390255501234'), html],
  '/_astro/a.js': ['', 'text/javascript'],
  '/sw.js': ['const offlineSettings={"version":"1","searchFiles":["/_astro/a.js"]}', 'text/javascript'],
  '/pagefind/pagefind.js': ['', 'text/javascript'],
  '/api/notes': ['', '', 204],
};

async function canary(changes: Record<string, Reply | null> = {}, args: string[] = []) {
  const replies = { ...whole, ...changes };
  const fetched: string[] = [];
  const lines: string[] = [];
  const fetchOne = (async (address: string) => {
    fetched.push(address);
    const { pathname, origin: asked } = new URL(address);
    const found = asked === origin ? replies[pathname] : undefined;
    if (found === null) throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
    const [body, type = '', status = 200, headers = {}] = found ?? ['gone', html, 404];
    return new Response(status === 204 ? null : body, {
      status,
      headers: { ...headers, ...(type && { 'content-type': type }) },
    });
  }) as typeof fetch;
  const print = (text: string) => void lines.push(text);
  const now = () => new Date('2026-11-26T10:00:00Z');
  const code = await runCanary(
    [`${origin}/`, '--lang', 'en', ...args],
    { print, warn: print },
    { fetch: fetchOne, now },
  );
  return { code, said: lines.join('\n'), fetched };
}

describe('the canary', () => {
  it.each<[string, Record<string, Reply | null>, string]>([
    ['a host that is down', { '/': null }, `${origin}/: no answer (connect ECONNREFUSED)`],
    ['a page that is gone', { '/order/': ['gone', html, 404] }, `${origin}/order/: answers 404`],
    ['a page of somebody else', { '/order/': ['<html>Parked</html>', html] }, 'another page stands here'],
    [
      'a wrong type',
      { '/_astro/a.js': ['', 'text/plain'] },
      `${origin}/_astro/a.js: comes with the wrong type: text/plain`,
    ],
    ['headers that are lost', { '/': [page(''), html] }, 'comes without content-security-policy'],
    ['a sitemap of elsewhere', { '/sitemap.xml': ['<loc>https://other.example/</loc>', 'text/xml'] }, 'lists no page'],
    [
      'a service worker of an earlier deploy',
      { '/sw.js': ['{"version":"1","searchFiles":["/_astro/old.js"]}', 'text/javascript'] },
      `${origin}/sw.js: the service worker is of another deploy: it does not know /_astro/a.js`,
    ],
    [
      'a script that only the service worker names, and that is gone',
      { '/sw.js': ['{"version":"1","searchFiles":["/_astro/a.js","/_astro/b.js"]}', 'text/javascript'] },
      `${origin}/_astro/b.js: answers 404`,
    ],
    ['a search index that is missing', {}, `${origin}/_search/en.json: search cannot read it: 404`],
    ['a contact page without channels', { '/contact/': [page(''), html] }, 'shows no channel'],
    ['a link that opens nothing', { '/contact/': [contact({}, 'tel:call us'), html] }, '/contact/ one: the link'],
    [
      'a channel of another host that is gone',
      { '/contact/': [contact({}, 'https://chat.example/'), html] },
      'the channel does not answer: https://chat.example/ 404',
    ],
    ['a channel that never opens', { '/contact/': [contact({ hours: [] }, 'tel:+3902'), html] }, 'does not open'],
    ['hours that cannot be read', { '/contact/': [contact({ hours: 5 }, 'tel:+3902'), html] }, 'hours cannot be read'],
    ['an expired promise', { '/contact/': [contact({ until: '2026-11-01' }, 'tel:+3902'), html] }, '2026-11-01'],
    ['a collector that is down', { '/api/notes': null }, `${origin}/api/notes: no answer`],
    ['a host in the collector’s place', { '/api/notes': ['hello', html] }, 'the collector is not here (200 text/html)'],
    [
      'a host that takes no votes',
      { '/api/notes': ['<!doctype html>', html, 501] },
      'the collector is not here (501 text/html)',
    ],
    [
      'a proxy without a collector behind',
      { '/api/notes': ['<!doctype html>', html, 502] },
      'no answer (502 text/html)',
    ],
    ['a collector of another site', { '/api/notes': ['{}', 'application/json', 400] }, 'does not understand'],
    ['a store that is full', { '/api/notes': ['', '', 503] }, 'cannot keep it'],
  ])('tells %s, with its place and what to do', async (_, changes, told) => {
    const { code, said } = await canary(changes);
    expect(said).toContain(told);
    expect(code).toBe(1);
  });

  it('tells a missing page that is answered as if it were there, or for good', async () => {
    const stamp = Date.now;
    Date.now = () => 1e12;
    const name = `canary-${(1e12).toString(36)}`;
    try {
      const { said } = await canary({
        [`/${name}/`]: [page(''), html],
        [`/_astro/${name}.js`]: ['', html, 404, { 'cache-control': 'max-age=31536000, immutable' }],
      });
      expect(said).toContain(`${origin}/${name}/: a page that is not there answers 200`);
      expect(said).toContain('may be kept: max-age=31536000, immutable');
    } finally {
      Date.now = stamp;
    }
  });

  it('opens no other host and sends nothing when told so', async () => {
    const { said, fetched } = await canary({ '/contact/': [contact({}, 'https://chat.example/'), html] }, [
      '--no-external',
      '--no-send',
    ]);
    expect(fetched.filter((address) => !address.startsWith(origin) || address.includes('/api/'))).toEqual([]);
    expect(said).toContain('nothing was sent');
  });

  it.each([[[]], [['ftp://help.example']], [[origin, '--pages', 'few']], [[origin, '--fast']]])(
    'says how it is called when it is called wrongly: %s',
    async (args) => {
      const lines: string[] = [];
      const warn = (text: string) => void lines.push(text);
      expect(await runCanary(args, { print: warn, warn }, { fetch: () => Promise.reject(new Error('no')) })).toBe(2);
      expect(lines.join()).toContain('npm run canary');
    },
  );

  it('says how it is called when it is asked', async () => {
    const lines: string[] = [];
    const print = (text: string) => void lines.push(text);
    expect(await runCanary(['--help'], { print, warn: () => expect.fail() })).toBe(0);
    expect(lines.join()).toContain('npm run canary');
  });
});

it.each([
  ['tel:+390255501234', 'fine'],
  ['tel:02 5550', 'wrong'],
  ['mailto:aiuto@dispensa.example?subject=Ordine', 'fine'],
  ['mailto:aiuto', 'wrong'],
  ['https://wa.me/390255501234', 'fine'],
  ['https://wa.me/+39', 'wrong'],
  ['https://www.dispensa.example/chat', 'follow'],
  ['javascript:alert(1)', 'wrong'],
])('the link of a channel is judged by its form: %s is %s', (href, judged) => {
  expect(checkLink(href)).toBe(judged);
});

it('a sample is spread over the list, both ends among it', () => {
  expect(sampleEvenly([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([1, 4, 7]);
  expect(sampleEvenly([1, 2], 40)).toEqual([1, 2]);
});

it('every fault is told in both languages with what to do', () => {
  expect(Object.keys(canaryWords.it.faults)).toEqual(Object.keys(canaryWords.en.faults));
  for (const words of Object.values(canaryWords))
    for (const fault of Object.values(words.faults)) expect(fault('X').remedy).toMatch(/\.$/);
});
