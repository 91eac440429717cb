import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { loadContent } from '../content/load.ts';
import { readAddress, serveMcp } from './http.ts';
import { createMcpServer } from './server.ts';

const { http } = parseArgs({ options: { http: { type: 'string' } } }).values;
// What is written to the standard output is the protocol's: everything else goes to the standard error.
if (http === undefined) {
  const transport = new StdioServerTransport();
  // The SDK answers only what it can read; a client that waits for an answer would wait for ever (JSON-RPC 2.0, §5.1).
  transport.onerror = (error) => {
    const code = error instanceof SyntaxError ? -32700 : -32600;
    process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', id: null, error: { code, message: error.message } })}\n`);
  };
  await createMcpServer(loadContent()).connect(transport);
} else {
  await serveMcp(loadContent(), readAddress(http));
  console.error(`http://${http}/`);
}
