/** The blocks that the README gives for servers, run as they stand there: host names, ports, certificates and folders alone are changed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve as listen } from '@hono/node-server';
import { afterAll, expect, test } from 'vitest';
import { headerRules } from '../../../src/hosting/headers.ts';
import { caddyFile } from '../../../src/hosting/hosts/caddy.ts';
import { nginxFile } from '../../../src/hosting/hosts/nginx.ts';
import { freePort } from '../../free-port.ts';
import { collector, origin, site, wireEvent } from '../collector/setup.ts';
import { serve, servers, type ServerKind } from './real-servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'prontuario-readme-'));
afterAll(() => rmSync(folder, { recursive: true }));
const host = new URL(origin).host;
const [certificate, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');

/** The block of the README that sets up a server. */
function block(kind: ServerKind): string {
  const found = readme
    .split('```')
    .find((text) => text.includes(`/srv/aiuto/dist-hosts/${kind.name === 'nginx' ? 'nginx.conf' : 'Caddyfile'}`));
  return (found ?? '').replace(/^\w*\n/, '');
}

/** That block for this machine, and another site on the same port. */
function blocks(kind: ServerKind, collectorPort: number): string {
  const here = block(kind)
    .replaceAll('/srv/aiuto', folder)
    .replaceAll('aiuto.example.com', host)
    .replaceAll('127.0.0.1:4322', `127.0.0.1:${collectorPort}`);
  if (kind.name === 'nginx')
    return `${here.replace('listen 443 ssl', 'listen 127.0.0.1:PORT ssl').replace('/etc/ssl/aiuto.pem', certificate).replace('/etc/ssl/aiuto.key', key)}
server { listen 127.0.0.1:PORT ssl; server_name shop.example; ssl_certificate ${certificate}; ssl_certificate_key ${key}; root ${folder}/shop; }`;
  const tls = `bind 127.0.0.1\n  tls ${certificate} ${key}`;
  return `${here.replace(`${host} {`, `https://${host}:PORT {\n  ${tls}`)}
https://shop.example:PORT {
  ${tls}
  root * ${folder}/shop
  file_server
}`;
}

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}
const ask = (port: number, name: string, path: string, body?: string): Promise<Answer> =>
  new Promise((done, failed) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        servername: name,
        rejectUnauthorized: false,
        method: body === undefined ? 'GET' : 'POST',
        headers: { host: name, ...(body !== undefined && { origin, 'content-type': 'text/plain' }) },
      },
      (answer) => {
        let text = '';
        answer.on('data', (part: Buffer) => (text += part.toString()));
        answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: text }));
      },
    );
    asked.on('error', failed);
    asked.end(body);
  });

const withoutOpenssl = spawnSync('openssl', ['version']).error ? 'openssl is not installed' : undefined;

for (const kind of servers) {
  const missing = kind.missing ?? withoutOpenssl;
  test.skipIf(missing)(
    `the block of the README for ${kind.name} serves pages and takes votes, and leaves another site alone${missing ? ` (${missing})` : ''}`,
    async () => {
      const name = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host},DNS:shop.example`];
      spawnSync('openssl', [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        key,
        '-out',
        certificate,
        ...name,
      ]);
      for (const [file, text] of [
        ['dist/index.html', 'casa'],
        ['dist/404.html', 'non c’è'],
        ['dist/api/v1/openapi.json', '{}'],
        ['shop/index.html', 'altro'],
        ['shop/api/notes', 'del negozio'],
      ] as const) {
        mkdirSync(join(folder, file, '..'), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      mkdirSync(join(folder, 'dist-hosts'), { recursive: true });
      const write = kind.name === 'nginx' ? nginxFile : caddyFile;
      const rules = headerRules({ ...site, url: `${origin}/` }, []);
      writeFileSync(
        join(folder, 'dist-hosts', kind.name === 'nginx' ? 'nginx.conf' : 'Caddyfile'),
        write({
          base: '/',
          notFound: ['/'],
          rules,
          redirects: [{ from: '/faq.html', to: '/' }],
          patterns: [],
          files: [],
        }),
      );
      const votes = await collector({ PRONTUARIO_PROXIES: '1' });
      const collectorPort = await freePort();
      const listening = listen({ fetch: votes.app.fetch, port: collectorPort, hostname: '127.0.0.1' });
      const server = await serve(kind, join(folder, 'server'), { blocks: blocks(kind, collectorPort) });
      try {
        const home = await ask(server.port, host, '/');
        expect([home.status, home.body]).toEqual([200, 'casa']);
        expect(home.headers['content-security-policy']).toMatch(/^default-src 'none'/);
        expect(await ask(server.port, host, '/gone/')).toMatchObject({ status: 404, body: 'non c’è' });
        expect(await ask(server.port, host, '/faq.html')).toMatchObject({ status: 301 });
        expect(await ask(server.port, host, '/api/v1/openapi.json')).toMatchObject({ status: 200, body: '{}' });
        expect(await ask(server.port, host, '/api/notes', JSON.stringify([wireEvent()]))).toMatchObject({
          status: 204,
        });
        expect(await votes.events()).toHaveLength(1);

        const shop = await ask(server.port, 'shop.example', '/');
        expect([shop.status, shop.body, shop.headers['content-security-policy']]).toEqual([200, 'altro', undefined]);
        expect((await ask(server.port, 'shop.example', '/api/notes')).body).toBe('del negozio');
        expect((await ask(server.port, 'shop.example', '/gone/')).body).not.toContain('non c’è');
      } finally {
        await server.stop();
        listening.close();
      }
    },
  );
}
