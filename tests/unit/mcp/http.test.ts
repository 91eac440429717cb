import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { expect, it, onTestFinished } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { readAddress, serveMcp } from '../../../src/mcp/http.ts';
import { sampleContent } from '../../sample.ts';

async function served() {
  const server = await serveMcp(loadContent(sampleContent), { host: '127.0.0.1', port: 0 });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

it('a client of the protocol searches over HTTP on this machine', async () => {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${await served()}/`));
  await client.connect(transport as Parameters<typeof client.connect>[0]);
  const { structuredContent } = await client.callTool({ name: 'search', arguments: { query: 'annullare un ordine' } });
  expect(structuredContent).toMatchObject({
    fits: true,
    answers: expect.arrayContaining([expect.objectContaining({ id: 1003 })]) as unknown,
  });
  await client.close();
});

it.each([
  ['another name that leads here', { host: 'evil.example' }],
  ['a page of another origin', { origin: 'https://evil.example' }],
])('refuses what comes by %s', async (_, headers) => {
  const port = await served();
  const status = await new Promise((done) => {
    request({ port, host: '127.0.0.1', method: 'POST', headers }, (response) => done(response.statusCode)).end('{}');
  });
  expect(status).toBe(403);
});

it.each(['0.0.0.0:80', 'help.example:80', '8080', '127.0.0.1:99999'])(
  'listens to this machine only, not at %s',
  (text) => {
    expect(() => readAddress(text)).toThrow('127.0.0.1:PORT');
  },
);
