import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { postgresPrograms, startCluster } from '../../contract/postgres-cluster.ts';
import { freePort } from '../../free-port.ts';

const root = mkdtempSync(join(tmpdir(), 'prontuario-cli-'));
afterAll(() => rmSync(root, { recursive: true }));
const cli = 'src/hosting/cli.ts';
const env = { ...process.env, PRONTUARIO_OUT: root, PRONTUARIO_DATA: join(root, 'data') };

test('a preview of what was never built, or only half, says what to do', () => {
  writeFileSync(join(root, '_headers'), '');
  const { status, stderr } = spawnSync(process.execPath, [cli, 'preview'], { env, encoding: 'utf8' });
  expect(stderr).toBe(`There is no finished site in ${root}. Build it first: npm run build\n`);
  expect(status).toBe(2);
});

/** What `npm run dev` prints once it serves. */
async function saidByDev(databaseUrl: string): Promise<string> {
  const port = String(await freePort());
  const child = spawn(process.execPath, [cli, 'dev'], { env: { ...env, PORT: port, DATABASE_URL: databaseUrl } });
  let said = '';
  for await (const text of child.stdout) if ((said += text).includes('Ctrl-C')) break;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return said;
}

test('what takes votes on this machine names the file they are in', async () => {
  expect(await saidByDev('')).toContain(`Votes are kept in ${join(root, 'data', 'prontuario.sqlite')}`);
});

const programs = postgresPrograms();
test.skipIf('missing' in programs)(
  'missing' in programs ? `(${programs.missing})` : 'what takes votes for PostgreSQL says so',
  async () => {
    if ('missing' in programs) return;
    const cluster = await startCluster(programs.folder);
    try {
      expect(await saidByDev(cluster.url('postgres'))).toContain('Votes are kept in PostgreSQL');
    } finally {
      await cluster.remove();
    }
  },
);
