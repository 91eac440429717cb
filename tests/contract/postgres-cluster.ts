import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../free-port.ts';

const isRoot = process.getuid?.() === 0;

/** The folder of PostgreSQL's programs, if there is one. */
export function findPostgres(): string | undefined {
  const folders = [...globSync('/usr/lib/postgresql/*/bin').sort().reverse(), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** The folder of PostgreSQL's programs; else why they cannot run. */
export function postgresPrograms(): { folder: string } | { missing: string } {
  const folder = findPostgres();
  if (folder && isRoot && owner().uid === undefined)
    return { missing: 'PostgreSQL does not run as root, and there is no user "postgres" to run it as.' };
  if (folder) return { folder };
  return { missing: 'PostgreSQL is not installed: npm test -- --install, or apt-get install postgresql' };
}

/** PostgreSQL will not run as root: then it runs as the user its package made. */
function owner(): { uid?: number; gid?: number } {
  if (!isRoot) return {};
  try {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return {};
  }
}

/** A private PostgreSQL on loopback, with its data in a temporary folder. */
export async function startCluster(programs: string, settings: readonly string[] = []) {
  const data = mkdtempSync(join(tmpdir(), 'prontuario-postgres-'));
  const who = owner();
  if (who.uid !== undefined && who.gid !== undefined) chownSync(data, who.uid, who.gid);
  execFileSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'prontuario', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...who, stdio: 'ignore', cwd: data },
  );
  const port = await freePort();
  const url = (database: string) => `postgres://prontuario@127.0.0.1:${port}/${database}`;
  let server: ChildProcess | undefined;

  async function query(text: string, database = 'postgres'): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url(database), connectionTimeoutMillis: 1000 });
    client.on('error', () => {});
    await client.connect();
    try {
      const result = (await client.query(text)) as pg.QueryResult | pg.QueryResult[];
      return (Array.isArray(result) ? result.at(-1) : result)?.rows ?? [];
    } finally {
      await client.end();
    }
  }
  async function start(): Promise<void> {
    const options = ['shared_buffers=64MB', 'max_connections=60', ...settings].flatMap((setting) => ['-c', setting]);
    const args = ['-D', data, '-p', String(port), '-k', data, '-h', '127.0.0.1', ...options];
    server = spawn(join(programs, 'postgres'), args, { ...who, stdio: 'ignore', cwd: data });
    const deadline = Date.now() + 30_000;
    for (;;)
      try {
        await query('SELECT 1');
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
  }
  /** `SIGINT` asks it to stop, `SIGQUIT` stops it at once, as a crash would. */
  async function stop(signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
    if (!server || server.exitCode !== null) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
    server = undefined;
  }
  await start();
  return {
    url,
    /** Of the server, while it runs. */
    pid: () => server?.pid,
    query,
    start,
    stop,
    data,
    async remove(): Promise<void> {
      await stop('SIGQUIT');
      rmSync(data, { recursive: true });
    },
  };
}
export type Cluster = Awaited<ReturnType<typeof startCluster>>;
