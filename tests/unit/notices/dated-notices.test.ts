import { parseAtomFeed } from 'feedsmith';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { apiFiles } from '../../../src/api/files.ts';
import { apiSchemas } from '../../../src/api/schema.ts';
import { noticesSchema } from '../../../src/content/schema/notices.ts';
import { contentSecurityPolicy } from '../../../src/hosting/headers.ts';
import { pageSources, scriptSource } from '../../../src/hosting/page-sources.ts';
import { noticesOn, unexpiredNotices, timesOf } from '../../../src/notices/dated-notices.ts';
import { noticeScript } from '../../../src/notices/notice-script.ts';
import { atomFeed } from '../../../src/pages/_feeds/atom.ts';
import type { Content } from '../../../src/content/load.ts';
import { content } from '../pages/content.ts';

const now = Date.parse('2026-11-26T12:00:00Z');
/** The sample with notices, as they are on the day above. */
function withNotices(yaml: string): Content {
  const changed = { ...content, notices: noticesSchema.parse(parse(yaml)) };
  unexpiredNotices(changed, now);
  return changed;
}
const notices = withNotices(`
- { id: closed, text: { it: Chiusi, en: Closed }, from: 2026-12-24 18:00, until: 2026-12-26 }
- { id: works, kind: resolved, text: { it: Va, en: Works }, from: 2026-11-26, until: 2026-11-27, where: [contact] }
- id: strike
  kind: problem
  text: { it: Sciopero dei corrieri., en: Couriers are on strike. }
  link: { url: /1010 }
  from: 2026-11-26
  until: 2026-11-26
  where: [delivery, 1001]
- { id: past, text: { it: Ieri, en: Yesterday }, from: 2026-11-20, until: 2026-11-25 }
`);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('a day is meant whole, on the clock of the site, also where the clocks change in between', () => {
  const iso = (from: string, until: string) =>
    Object.values(timesOf({ from, until }, 'Europe/Rome')).map((moment) => new Date(moment).toISOString());
  expect(iso('2026-10-24', '2026-10-25')).toEqual(['2026-10-23T22:00:00.000Z', '2026-10-25T23:00:00.000Z']);
  expect(iso('2026-12-24 18:00', '2026-12-24T19:30')).toEqual(['2026-12-24T17:00:00.000Z', '2026-12-24T18:30:00.000Z']);
});

test('what is over is gone, and problems come first', () => {
  expect(ids(unexpiredNotices(notices))).toEqual(['strike', 'works', 'closed']);
  expect(unexpiredNotices(notices).map(({ current }) => current)).toEqual([true, true, false]);
});

test('a page has the notices of all pages and those of its own', () => {
  expect(ids(noticesOn(notices, []))).toEqual(['closed']);
  expect(ids(noticesOn(notices, ['contact']))).toEqual(['works', 'closed']);
  expect(ids(noticesOn(notices, ['delivery', 1012]))).toEqual(['strike', 'closed']);
  expect(ids(noticesOn(notices, ['orders', 1001]))).toEqual(['strike', 'closed']);
});

test('a notice that says something new counts as another for who closed it', () => {
  const revision = (text: string) =>
    unexpiredNotices(withNotices(`- { id: a, text: { it: ${text} }, from: 2026-11-26, until: 2026-12-01 }`))[0]
      ?.revision;
  expect(revision('Uno')).toBe(revision('Uno'));
  expect(revision('Uno')).not.toBe(revision('Due'));
});

test('the policy names the one script that shows notices, and only where there are any', () => {
  expect(pageSources(content).scripts).not.toContain(scriptSource(noticeScript));
  expect(pageSources(notices).scripts).toContain(scriptSource(noticeScript));
  expect(contentSecurityPolicy(content.site, [], pageSources(notices))).toContain(scriptSource(noticeScript));
  expect(noticeScript).not.toMatch(/<\/|<!--|innerHTML|localStorage|cookie/);
});

test('programs find every notice that is not over, in all languages', () => {
  const file = apiFiles(notices).find(({ path }) => path === '/api/v1/notices.json');
  const document = JSON.parse(String(file?.body())) as object;
  expect(apiSchemas.notices.strict().parse(document)).toEqual(document);
  expect(document).toMatchObject({
    notices: [
      {
        id: 'strike',
        kind: 'problem',
        from: '2026-11-25T23:00:00.000Z',
        until: '2026-11-26T23:00:00.000Z',
        where: ['delivery', '1001'],
        text: { en: 'Couriers are on strike.' },
        link: {
          en: {
            url: 'https://aiuto.dispensa.example/en/delivery/delivery-cost/',
            text: 'How much does delivery cost?',
          },
        },
      },
      { id: 'works' },
      { id: 'closed' },
    ],
  });
});

test('feeds tell what holds now, and not what is still to come', () => {
  const entries = parseAtomFeed(atomFeed(notices, 'en')).entries ?? [];
  const told = entries.filter(({ id }) => id?.includes('#notice-'));
  expect(told.map(({ id }) => id?.replace(/.*#/, ''))).toEqual(['notice-strike', 'notice-works']);
  expect(told[0]).toMatchObject({ updated: '2026-11-25T23:00:00Z' });
  expect(JSON.stringify(told[0])).toContain('Ongoing problem: Couriers are on strike.');
});
