import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { postgresPrograms, startCluster } from '../../contract/postgres-cluster.ts';
import { freePort } from '../../free-port.ts';

const root = mkdtempSync(join(tmpdir(), 'prontuario-cli-'));
afterAll(() => rmSync(root, { recursive: true }));
const cli = 'src/hosting/cli.ts';
const env = { ...process.env, LC_ALL: 'en_GB.UTF-8', PRONTUARIO_OUT: root, PRONTUARIO_DATA: join(root, 'data') };

test.each([['preview'], ['start', '--built']])(
  'what was never built, or only half, is served by no %s: it says what to do',
  (...args) => {
    writeFileSync(join(root, '_headers'), '');
    const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { env, encoding: 'utf8' });
    expect(stderr).toBe(`There is no finished site in ${root}. Build it first: npm run build\n`);
    expect(status).toBe(2);
  },
);

test('a folder that takes no file is named in a sentence, with what to do', () => {
  // Nothing can be made below a file, even by the superuser.
  const file = join(root, 'file');
  writeFileSync(file, '');
  const { status, stderr } = spawnSync(process.execPath, [cli, 'build'], {
    env: { ...env, LC_ALL: 'it_IT.UTF-8', PRONTUARIO_OUT: join(root, 'out'), PRONTUARIO_CACHE: join(file, 'cache') },
    encoding: 'utf8',
  });
  expect(stderr).toMatch(/^Qui non si può scrivere: \S+\. .*PRONTUARIO_CACHE/);
  expect(stderr).not.toContain('    at ');
  expect(status).toBe(1);
});

/** A folder with as much of a site as a server needs. */
const site = join(root, 'built');
mkdirSync(site);
for (const file of ['_headers', '_redirects']) writeFileSync(join(site, file), '');
writeFileSync(join(site, 'index.html'), 'built before');

test('what was built before is served with votes, and not built again', async () => {
  const port = String(await freePort());
  const child = spawn(process.execPath, ['src/prontuario.mjs', 'start', '--built'], {
    env: { ...env, PRONTUARIO_OUT: site, PORT: port },
  });
  let said = '';
  for await (const text of child.stdout) if ((said += text).includes('Ctrl-C')) break;
  const answers = await Promise.all(
    ['', 'healthz'].map(async (path) => (await fetch(`http://127.0.0.1:${port}/${path}`)).text()),
  );
  child.kill('SIGTERM');
  await once(child, 'exit');
  expect(answers).toEqual(['built before', 'ok\n']);
  expect(said).not.toContain('Built');
});

/** What a command prints once it serves. */
async function saidBy(command: string[], databaseUrl: string, LC_ALL = 'en_GB.UTF-8'): Promise<string> {
  const port = String(await freePort());
  const child = spawn(process.execPath, [cli, ...command], {
    env: { ...env, LC_ALL, PORT: port, DATABASE_URL: databaseUrl, PRONTUARIO_OUT: site },
  });
  let said = '';
  for await (const text of child.stdout) if ((said += text).includes('Ctrl-C')) break;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return said;
}

test('what takes votes on this machine names the file they are in, in the language of the terminal', async () => {
  const said = await saidBy(['dev'], '', 'it_IT.UTF-8');
  expect(said).toContain(`I voti sono in ${join(root, 'data', 'prontuario.sqlite')}`);
  expect(said).toContain('si vede qui:');
  expect(said).not.toMatch(/served at|Votes|Stop/);
});

test('a port that is none is refused in the language of the terminal', () => {
  const refused = (LC_ALL: string) =>
    spawnSync(process.execPath, [cli, 'preview'], { env: { ...env, LC_ALL, PORT: 'x' }, encoding: 'utf8' }).stderr;
  expect(refused('it_IT.UTF-8')).toBe('PORT deve essere un numero da 1 a 65535, non "x".\n');
  expect(refused('en_GB.UTF-8')).toBe('PORT must be a number from 1 to 65535, not "x".\n');
});

test('a database that is not there is told in a sentence, in the language of the terminal and without secrets', () => {
  const refused = (LC_ALL: string) => {
    const given = {
      ...env,
      LC_ALL,
      PORT: '4399',
      PRONTUARIO_OUT: site,
      DATABASE_URL: 'postgres://me:geheim@127.0.0.1:1/aiuto',
    };
    return spawnSync(process.execPath, [cli, 'start', '--built'], { env: given, encoding: 'utf8' }).stderr;
  };
  expect(refused('it_IT.UTF-8')).toBe(
    'PostgreSQL non risponde a 127.0.0.1:1/aiuto. Controlla che sia acceso e che l’indirizzo sia giusto (DATABASE_URL o --database-url).\n',
  );
  expect(refused('en_GB.UTF-8')).toMatch(
    /^PostgreSQL does not answer at 127\.0\.0\.1:1\/aiuto\. [^\n]*DATABASE_URL[^\n]*\n$/,
  );
});

const programs = postgresPrograms();
test.skipIf('missing' in programs)(
  'missing' in programs ? `(${programs.missing})` : 'what takes votes for PostgreSQL says so',
  async () => {
    if ('missing' in programs) return;
    const cluster = await startCluster(programs.folder);
    try {
      expect(await saidBy(['start', '--built'], cluster.url('postgres'))).toContain('Votes are kept in PostgreSQL');
    } finally {
      await cluster.remove();
    }
  },
);
