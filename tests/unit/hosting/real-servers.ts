import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../free-port.ts';

/** A web server that this machine has, and how a configuration for it is written. */
export interface ServerKind {
  name: 'nginx' | 'Caddy';
  /** Why it cannot be run here; `undefined` when it can. */
  missing: string | undefined;
  /** A site on a port, with the generated file included where the README says, and what else the site is told. */
  configuration(site: { port: number; root: string; include?: string; more?: string; folder: string }): string;
  /** A whole configuration around blocks of sites. */
  around(blocks: string, folder: string): string;
  command(file: string, folder: string): [string, string[]];
}

const there = (program: string, argument: string) => spawnSync(program, [argument]).error === undefined;
const without = (program: string, argument: string) =>
  there(program, argument) ? undefined : `${program} is not installed. Install it with: apt-get install ${program}`;

export const servers: ServerKind[] = [
  {
    name: 'nginx',
    missing: without('nginx', '-v'),
    configuration({ port, root, include, more = '', folder }) {
      const block = `server {
    listen 127.0.0.1:${port};
    root ${root};
    ${include ? `include ${include};` : ''}
    ${more}
  }`;
      return this.around(block, folder);
    },
    around: (blocks, folder) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
error_log stderr;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  types { text/html html; text/css css; application/javascript js; text/plain txt md; image/png png; }
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${blocks}
}
`,
    command: (file, folder) => ['nginx', ['-e', 'stderr', '-p', folder, '-c', file]],
  },
  {
    name: 'Caddy',
    missing: without('caddy', 'version'),
    configuration({ port, root, include, more = '', folder }) {
      const block = `http://127.0.0.1:${port} {
  root * ${root}
  ${include ? `import ${include}` : ''}
  ${more}
}`;
      return this.around(block, folder);
    },
    around: (blocks) => `{
  admin off
  auto_https off
}
${blocks}
`,
    command: (file) => ['caddy', ['run', '--adapter', 'caddyfile', '--config', file]],
  },
];

/**
 * Runs a server until `stop`: a site as `configuration` has it, or blocks that name their port `PORT`. Out: how to ask it for a path,
 * as it stands. Throws with what it said when it does not start.
 */
export async function serve(
  kind: ServerKind,
  folder: string,
  site: { root: string; include?: string; more?: string } | { blocks: string },
): Promise<{ port: number; get(path: string): Promise<Response>; stop(): Promise<void> }> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'server.conf');
  const text =
    'blocks' in site
      ? kind.around(site.blocks.replaceAll('PORT', String(port)), folder)
      : kind.configuration({ ...site, port, folder });
  writeFileSync(file, text);
  const [program, given] = kind.command(file, folder);
  const child = spawn(program, given, { env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(child, 'exit');
  const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
  for (const deadline = Date.now() + 20_000; ;) {
    if (await get('/').catch(() => undefined)) break;
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`${kind.name} does not run:\n${said}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return {
    port,
    get,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
