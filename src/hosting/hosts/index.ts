import { caddyFile } from './caddy.ts';
import type { HostInstructions } from './host.ts';
import { nginxFile } from './nginx.ts';
import { vercelFile } from './vercel.ts';

/** Files for hosts that do not read `_headers`, with their writers. To add a host, add a file here and a line below. */
export const hostFileWriters: Readonly<Record<string, (host: HostInstructions) => string>> = {
  'nginx.conf': nginxFile,
  Caddyfile: caddyFile,
  'vercel.json': vercelFile,
};
