import { execFileSync } from 'node:child_process';

/** Hooks set variables that would lead git elsewhere. */
const misleading = /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$/;

/** Runs git in a folder. Out: what it printed. Throws when there is no git, or when it fails. */
export function git(cwd: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd,
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.test(name))),
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input !== undefined && { input }),
  });
}
