import { parseArgs } from 'node:util';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { loadContent } from '../content/load.ts';
import { readAddress, serveMcp } from './http.ts';
import { createMcpServer } from './server.ts';

const { http } = parseArgs({ options: { http: { type: 'string' } } }).values;
// What is written to the standard output is the protocol's: everything else goes to the standard error.
if (http === undefined) await createMcpServer(loadContent()).connect(new StdioServerTransport());
else {
  await serveMcp(loadContent(), readAddress(http));
  console.error(`http://${http}/`);
}
