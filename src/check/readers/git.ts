import { execFileSync } from 'node:child_process';

/** Variables that git hooks set and that would make git use another repository. */
const gitVariables = /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$/;

/** Runs git in a folder. Out: its output. Throws when git is missing or fails. */
export function git(cwd: string, args: readonly string[], input?: string): Buffer {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd,
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !gitVariables.test(name))),
    maxBuffer: 1 << 30,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input !== undefined && { input }),
  });
}
