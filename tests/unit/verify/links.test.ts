import { describe, expect, it } from 'vitest';
import { followLinks } from '../../../src/verify/links.ts';
import { siteUnderTest } from '../../../src/verify/site-under-test.ts';
import { builtFolder } from './folder.ts';

const site = { url: 'https://help.acme.example/faq/', collector: { endpoint: '/api/notes', origins: [], opens: true } };
const follow = (html: string) =>
  followLinks(
    siteUnderTest(
      builtFolder({
        'index.html': html,
        'orders/index.html': '<h2 id="how">How</h2>',
        'logo.svg': '<svg/>',
        _redirects: '/faq/old/ /faq/orders/ 301\n/faq/lost/ /faq/nowhere/ 301\n',
      }),
      '/faq/',
    ),
    site,
  );

describe('the links of a built site', () => {
  it('lead somewhere: pages, places in them, files, old addresses', async () => {
    const { followed, broken } = await follow(
      `<a href="/faq/orders/#how">a</a><a href="orders/">b</a><img src="/faq/logo.svg"><a href="/faq/old/">c</a>
       <a href="https://help.acme.example/faq/orders/">d</a><a href="https://help.acme.example/terms">e</a>`,
    );
    expect(broken).toEqual([]);
    expect(followed).toBe(4);
  });

  it.each([
    ['<a href="/faq/nowhere/">x</a>', { target: '/faq/nowhere/', status: 404 }],
    ['<a href="/faq/lost/">x</a>', { target: '/faq/lost/', status: 404 }],
    ['<img src="/logo.svg">', { target: '/logo.svg', status: 404 }],
    ['<a href="/faq/orders/#why">x</a>', { target: '/faq/orders/#why' }],
    ['<a href="#top">x</a>', { target: '/faq/#top' }],
  ])('are told where they lead nowhere: %s', async (html, fault) => {
    expect((await follow(html)).broken).toEqual([{ page: '/faq/', ...fault }]);
  });

  it('are left alone where they lead to other sites, to the collector, or stand in a template', async () => {
    const { followed, broken } = await follow(
      `<a href="https://www.acme.example/nowhere">a</a><form action="/api/notes/vote"></form><a href="mailto:a@acme.example">b</a>
       <template><a href="/faq/nowhere/">c</a></template><code>&#x3C;a class="b" href="…" title='c'>…&#x3C;/a></code>`,
    );
    expect({ followed, broken }).toEqual({ followed: 0, broken: [] });
  });
});
