import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMcpServer } from '../../../src/mcp/server.ts';
import { content } from '../pages/content.ts';

/** Thursday 26 November 2026, 20:30 in Rome: the telephone closes at nine. */
const evening = new Date('2026-11-26T19:30:00Z');
const client = new Client({ name: 'test', version: '1' });
beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair();
  await createMcpServer(content, () => evening).connect(there);
  await client.connect(here);
});
afterAll(() => client.close());

const call = async <Result>(name: string, given: Record<string, unknown>) =>
  (await client.callTool({ name, arguments: given })) as { structuredContent: Result; isError?: boolean };

interface Found {
  fits: boolean;
  answers: { id: number; url: string; verified: string; answer: string }[];
}

test('the server offers four tools that only read', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search', 'get_answer', 'list_categories', 'channels_now']);
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
});

test('a search with a slip finds the answer, with its address and the day it was verified', async () => {
  const { structuredContent: found } = await call<Found>('search', {
    query: 'quanto costa la consgna',
    language: 'it',
  });
  expect(found.fits).toBe(true);
  expect(found.answers[0]).toMatchObject({
    id: 1010,
    url: 'https://aiuto.dispensa.example/consegna/costo-della-consegna/',
    verified: '2026-11-12',
  });
});

test('a search that no answer fits says so', async () => {
  const { structuredContent: found } = await call<Found>('search', { query: 'zzqxv', language: 'en' });
  expect(found.fits).toBe(false);
});

test('an answer comes with its facts filled in; one that does not exist is refused plainly', async () => {
  const { structuredContent: answer } = await call<{ markdown: string; verified: string }>('get_answer', { id: 1010 });
  expect(answer.markdown.replaceAll('\u00a0', ' ')).toContain('3,90 €');
  const missing = await client.callTool({ name: 'get_answer', arguments: { id: 999 } });
  expect(missing.isError).toBe(true);
});

test('an argument that no tool has is refused by name: a language under another word would be answered in the wrong one', async () => {
  const { isError, content: said } = await client.callTool({ name: 'channels_now', arguments: { locale: 'en' } });
  expect(isError).toBe(true);
  expect(JSON.stringify(said)).toContain('locale');
});

test('the channels tell who is there now, and where it stands', async () => {
  const { structuredContent } = await call<{ url: string; channels: { id: string; open: boolean; state: string }[] }>(
    'channels_now',
    { language: 'en' },
  );
  const phone = structuredContent.channels.find(({ id }) => id === 'phone');
  expect(structuredContent.url).toBe('https://aiuto.dispensa.example/en/contact/');
  expect(phone?.open).toBe(true);
  expect(phone?.state).toContain('21:00');
});

test('the categories list their answers, with their address and the last day on which one was verified', async () => {
  const { structuredContent } = await call<{ categories: { id: string; answers: number[] }[] }>('list_categories', {});
  const delivery = structuredContent.categories.find(({ id }) => id === 'delivery');
  expect(delivery?.answers).toContain(1010);
  const days = content.articles
    .filter(({ id, locale }) => locale === 'it' && delivery?.answers.includes(id))
    .map(({ updated }) => updated);
  expect(delivery).toMatchObject({ url: 'https://aiuto.dispensa.example/consegna/', verified: days.toSorted().at(-1) });
});

test('the program itself speaks the protocol over its standard streams', async () => {
  const program = new Client({ name: 'test', version: '1' });
  await program.connect(new StdioClientTransport({ command: process.execPath, args: ['src/mcp/cli.ts'] }));
  expect((await program.listTools()).tools).toHaveLength(4);
  await program.close();
}, 30_000);

test('a line that is no message is answered, and the next one as well', async () => {
  const program = spawn(process.execPath, ['src/mcp/cli.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(program.stdout)[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await lines.next()).value as string) as unknown;
  program.stdin.write('{"jsonrpc": "2.0", \n');
  expect(await next()).toMatchObject({ jsonrpc: '2.0', id: null, error: { code: -32700 } });
  program.stdin.write('{"hello": 1}\n');
  expect(await next()).toMatchObject({ id: null, error: { code: -32600 } });
  program.stdin.write('{"jsonrpc": "2.0", "id": 1, "method": "ping"}\n');
  expect(await next()).toEqual({ jsonrpc: '2.0', id: 1, result: {} });
  program.kill();
}, 30_000);
