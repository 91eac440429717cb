import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../src/content/schema/site.ts';
import { collector, site, type Sender } from './setup.ts';

const open = (more: object = {}) =>
  JSON.stringify({ v: 1, site: 'help.example', locale: 'it', article: 1042, ...more });
const path = '/api/notes/open';

describe('an opened answer', () => {
  it('adds to a count, and leaves no event', async () => {
    const { post, opened, events } = await collector();
    for (let n = 0; n < 3; n++) expect((await post(open(), {}, path)).status).toBe(202);
    expect(opened).toEqual(Array(3).fill({ site: 'help.example', locale: 'it', article: 1042 }));
    expect(await events()).toEqual([]);
  });

  it.each([
    ['with an identifier', open({ id: 'x' })],
    ['of another site', open({ site: 'other.example' })],
    ['in a language that the site does not have', open({ locale: 'fr' })],
    ['that is no JSON', '{'],
  ])('%s is refused', async (_, body) => {
    const { post, opened } = await collector();
    expect((await post(body, {}, path)).status).toBe(400);
    expect(opened).toEqual([]);
  });

  it.each<[string, Sender]>([
    ['sends Global Privacy Control', { headers: { 'sec-gpc': '1' } }],
    ['sends Do Not Track', { headers: { dnt: '1' } }],
  ])('is not counted for who %s', async (_, sender) => {
    const { post, opened } = await collector();
    expect((await post(open(), sender, path)).status).toBe(202);
    expect(opened).toEqual([]);
  });

  it('is not counted where site.yaml says so, nor sent by another site’s page', async () => {
    const quiet = await collector({}, undefined, siteSchema.parse({ ...site, collector: { opens: false } }));
    expect((await quiet.post(open(), {}, path)).status).toBe(202);
    const { post, opened } = await collector();
    expect((await post(open(), { headers: { origin: 'https://evil.example' } }, path)).status).toBe(403);
    expect([quiet.opened, opened]).toEqual([[], []]);
  });

  it('counts up to thirty times a minute for one browser, beside its votes', async () => {
    const { post, opened, clock } = await collector();
    for (let n = 0; n < 31; n++) await post(open(), {}, path);
    expect((await post(open(), {}, path)).status).toBe(429);
    expect(opened).toHaveLength(30);
    expect((await post(open(), { agent: 'Safari' }, path)).status).toBe(202);
    clock.at += 60_001;
    expect((await post(open(), {}, path)).status).toBe(202);
  });
});
