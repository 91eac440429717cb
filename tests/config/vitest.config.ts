import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tests = ['tests/unit/**/*.test.ts', 'tests/contract/**/*.test.ts'];
/** What starts programs, measures memory, or changes what the whole process has in common: it gets a process of its own. */
const processWide =
  /child_process|postgres-cluster|language-server|memory\.ts|vi\.(stub|mock)|process\.chdir|process\.env\S* = |delete process\.env/;
const inProcesses = globSync(tests, { cwd: root }).filter((file) =>
  processWide.test(readFileSync(join(root, file), 'utf8')),
);

export default defineConfig({
  test: {
    root,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    globalSetup: fileURLToPath(new URL('temporary-folder.ts', import.meta.url)),
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: tests,
          exclude: [...configDefaults.exclude, ...inProcesses],
          pool: 'threads',
          isolate: false,
        },
      },
      { extends: true, test: { name: 'process', include: inProcesses, pool: 'forks' } },
    ],
  },
});
