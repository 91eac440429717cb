import { expect, test } from '@playwright/test';
import { runCanary } from '../../src/canary/run.ts';
import { origin, rows } from './site.ts';

async function canary(change: (address: string) => Response | undefined = () => undefined, more: string[] = []) {
  const lines: string[] = [];
  const print = (text: string) => void lines.push(text);
  const fetchOne: typeof fetch = async (input, init) => change(String(input)) ?? fetch(input, init);
  const args = [origin, '--lang', 'en', '--pages', '20', '--no-external', ...more];
  const code = await runCanary(args, { print, warn: print }, { fetch: fetchOne });
  return { code, said: lines.join('\n') };
}

test('the canary finds nothing wrong with the site and its collector, and leaves no message behind', async () => {
  const before = rows("select count(*) as n from event where kind = 'canary'")[0]?.['n'] as number;
  const { code, said } = await canary();
  expect(said).toContain('All works.');
  expect(said).toContain('6 questions find their answer');
  expect(said).toContain('a vote and a message arrived and were kept');
  expect(code).toBe(0);
  expect(rows("select count(*) as n from event where kind = 'canary'")[0]?.['n']).toBe(before + 1);
  expect(rows("select * from message where reply = 'canary@prontuario.example'")).toEqual([]);
});

test('the canary tells the index of search that a deploy left out', async () => {
  const lost = (address: string) =>
    address.endsWith('/_search/en.json') ? new Response('Not found', { status: 404 }) : undefined;
  const missing = await canary(lost, ['--no-send']);
  expect(missing.code).toBe(1);
  expect(missing.said).toContain(`${origin}/_search/en.json: search cannot read it: 404`);
  expect(missing.said).toContain('1 problem to mend.');
});
