import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { collectorPaths, sameOrigin } from '../../../src/hosting/with-collector.ts';
import { content } from '../pages/content.ts';

const sending = (endpoint: string) => ({ ...content.site, collector: { ...content.site.collector, endpoint } });
const own = new URL(content.site.url).origin;

test.each([
  ['/api/notes', '/api/notes'],
  [`${own}/votes`, '/votes'],
])('votes sent to %s are taken here at %s', (endpoint, path) => {
  expect(collectorPaths(sending(endpoint))).toContain(path);
});

test.each(['https://votes.example.com', 'https://votes.example.com/aiuto'])(
  'a collector at %s has none of the pages of this site',
  async (endpoint) => {
    const says = (text: string) => new Hono().all('*', (context) => context.text(text));
    const app = sameOrigin(says('page'), { app: says('collector') }, sending(endpoint));
    for (const path of ['/', '/aiuto/', '/consegna/'])
      expect(await (await app.request(path)).text(), path).toBe('page');
    expect(await (await app.request('/healthz')).text()).toBe('collector');
  },
);
