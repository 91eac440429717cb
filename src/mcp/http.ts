import { createServer, type Server } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Content } from '../content/load.ts';
import { UsageError } from '../usage-error.ts';
import { createMcpServer } from './server.ts';

/** Parses `127.0.0.1:8080`. Throws unless it is a loopback address, since there is no authentication. */
export function readAddress(text: string): { host: string; port: number } {
  const [, host = '', port = ''] = /^(127\.0\.0\.1|localhost|\[::1\]):(\d{1,5})$/.exec(text) ?? [];
  if (!host || Number(port) > 65_535)
    throw new UsageError(`--http ${text}: write 127.0.0.1:PORT. Only this machine may ask.`);
  return { host, port: Number(port) };
}

/** Serves MCP over Streamable HTTP, without sessions, on this machine; checks `Host` and `Origin` against DNS rebinding. */
export async function serveMcp(content: Content, { host, port }: { host: string; port: number }): Promise<Server> {
  const server = createServer((request, response) => {
    const { port: own } = server.address() as { port: number };
    const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${own}`);
    const { host: hostHeader = '', origin } = request.headers;
    const isOurs =
      hosts.includes(hostHeader) && (origin === undefined || hosts.some((one) => origin === `http://${one}`));
    if (!isOurs) return void response.writeHead(403).end();
    if (request.method !== 'POST') return void response.writeHead(405, { Allow: 'POST' }).end();
    const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined, enableJsonResponse: true });
    const mcp = createMcpServer(content);
    response.on('close', () => void mcp.close());
    mcp
      // The SDK's types conflict under `exactOptionalPropertyTypes`.
      .connect(transport as Parameters<typeof mcp.connect>[0])
      .then(() => transport.handleRequest(request, response))
      .catch(() => response.headersSent || response.writeHead(500).end());
  });
  await new Promise<void>((done, failed) => {
    server.once('error', ({ message }) => failed(new UsageError(message)));
    server.listen(port, host.replace(/[[\]]/g, ''), done);
  });
  return server;
}
