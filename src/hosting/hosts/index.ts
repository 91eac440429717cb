import { caddyFile } from './caddy.ts';
import type { HostInstructions } from './host.ts';
import { nginxFile } from './nginx.ts';
import { vercelFile } from './vercel.ts';

/** For hosts that do not read `_headers`: each file and what writes it. A new host is a file beside this and a line here. */
export const hostFileWriters: Readonly<Record<string, (host: HostInstructions) => string>> = {
  'nginx.conf': nginxFile,
  Caddyfile: caddyFile,
  'vercel.json': vercelFile,
};
