import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { loadContent } from '../content/load.ts';
import { createMcpServer } from './server.ts';

// What is written to the standard output is the protocol's: everything else goes to the standard error.
await createMcpServer(loadContent()).connect(new StdioServerTransport());
