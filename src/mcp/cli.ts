import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { ContentError, loadContent } from '../content/load.ts';
import { asksForHelp, UsageError } from '../usage-error.ts';
import { readAddress, serveMcp } from './http.ts';
import { createMcpServer } from './server.ts';

const usage = 'npm run mcp [-- --http 127.0.0.1:PORT]';

function readArguments(): { http?: string | undefined } {
  try {
    return parseArgs({ options: { http: { type: 'string' } } }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

async function serveOverStdio(): Promise<void> {
  const transport = new StdioServerTransport();
  // The SDK does not reply to unreadable requests, for which clients would wait (JSON-RPC 2.0, §5.1).
  transport.onerror = (error) => {
    const code = error instanceof SyntaxError ? -32700 : -32600;
    process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id: null, error: { code, message: error.message } })}\n`);
  };
  await createMcpServer(loadContent()).connect(transport);
}

async function run(): Promise<void> {
  if (asksForHelp(process.argv)) return console.log(usage);
  const { http } = readArguments();
  if (http === undefined) return serveOverStdio();
  await serveMcp(loadContent(), readAddress(http));
  // Standard output belongs to the protocol: messages go to standard error.
  console.error(`http://${http}/`);
}

try {
  await run();
} catch (error) {
  const isKnown = [ContentError, UsageError].some((kind) => error instanceof kind);
  console.error(isKnown ? (error as Error).message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
