import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connection, pause } from './sockets.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** What `npm run collector` runs. */
const collector = (
  /"collector": "node (.*)"/.exec(readFileSync(join(project, 'package.json'), 'utf8'))?.[1] ?? ''
).split(' ');

/** A folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'prontuario-collector-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface ProgramOptions {
  port: number;
  data?: string;
  env?: Record<string, string>;
  /** Another program of ours in its place, with its arguments. */
  entry?: string[];
  /** Put before the program: `['strace', …]`. */
  under?: string[];
}

/** The real collector as a process of its own, listening. */
export async function startProgram(options: ProgramOptions) {
  const { port, data, env = {}, entry = collector, under = [] } = options;
  const [command = '', ...args] = [...under, process.execPath, ...entry];
  const child = spawn(command, args, {
    cwd: project,
    env: {
      ...process.env,
      PORT: String(port),
      PRONTUARIO_PROXIES: '1',
      ...(data && { PRONTUARIO_DATA: data }),
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log = (log + text).slice(-20_000)));
  const gone = once(child, 'exit');
  const deadline = Date.now() + 60_000;
  for (;;) {
    const wire = connection(port);
    const { status } = await wire.send(`GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    wire.close();
    // Answered by it, not by another that has the port.
    if (status === 200 && log.includes('collector.listening')) break;
    if (child.exitCode !== null || Date.now() > deadline) throw new Error(`The collector did not start:\n${log}`);
    await pause(10);
  }
  return {
    child,
    port,
    log: () => log,
    /** Peak resident memory in MiB, as the kernel counted it. */
    peakMemory: () => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    /** Milliseconds of processor time used. */
    cpuMs(): number {
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) * 10;
    },
    /** Sends the signal and waits until the process is gone. Out: how long that took. */
    async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number> {
      const start = performance.now();
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await gone;
      }
      return performance.now() - start;
    },
  };
}

export const has = (program: string): boolean =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)));
