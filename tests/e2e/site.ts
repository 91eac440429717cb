import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sampleContent } from '../sample.ts';
import { loadContent } from '../../src/content/load.ts';
import { e2eFolder, project } from './folder.ts';

export { e2eFolder, project };
export const port = Number(process.env['E2E_PORT'] || 4391);
export const origin = `http://localhost:${port}`;

/** The content of the site under test. */
export const content = loadContent(sampleContent);

/** The status that the site under test answers an address with. By Node's own client: Playwright's costs ten times as much, for its log. */
export async function statusOf(path: string): Promise<number> {
  const response = await fetch(new URL(path, origin));
  await response.arrayBuffer();
  return response.status;
}

/** Rows of the real store, read while the collector runs. */
export function rows(sql: string, ...values: (string | number)[]): Record<string, unknown>[] {
  const store = new DatabaseSync(resolve(e2eFolder('data'), 'prontuario.sqlite'), { readOnly: true });
  try {
    return store.prepare(sql).all(...values) as Record<string, unknown>[];
  } finally {
    store.close();
  }
}

/** A process of ours; `stop` ends it and waits. */
export interface Running {
  child: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/**
 * Runs one of the project's commands until an address answers; `cwd` names a copy of the project.
 * Throws with its output when it ends before.
 */
export async function run(
  script: string[],
  env: NodeJS.ProcessEnv,
  url: string,
  cwd: string = project,
): Promise<Running> {
  const child = spawn(process.execPath, script, { cwd, env: { ...process.env, ...env } });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const deadline = Date.now() + 120_000;
  for (;;) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`${script.join(' ')} did not serve ${url}:\n${output}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer) break;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return {
    child,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      await ended;
    },
  };
}
