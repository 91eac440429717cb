import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { longest } from './longest.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tests = ['tests/unit/**/*.test.ts', 'tests/contract/**/*.test.ts'];
/** What starts programs or changes what the whole process has in common: it gets a process of its own. */
const processWide =
  /child_process|postgres-cluster|language-server|vi\.(stub|mock)|process\.chdir|process\.env\S* = |delete process\.env/;
const inProcesses = globSync(tests, { cwd: root }).filter((file) =>
  processWide.test(readFileSync(join(root, file), 'utf8')),
);

const sweeps = longest.map((name) => `tests/${name}.test.ts`);
const inThreads = (name: string, include: string[], exclude: string[]) => ({
  extends: true as const,
  test: { name, include, exclude: [...configDefaults.exclude, ...exclude], pool: 'threads' as const, isolate: false },
});

/** Files in processes of their own and sweeps first, since they are the longest; the many short ones fill what is left. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ['process', 'sweeps', 'fast'];
    const place = ({ project, moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return 100 * order.indexOf(project.name) + (at < 0 ? longest.length : at);
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    root,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    globalSetup: fileURLToPath(new URL('temporary-folder.ts', import.meta.url)),
    sequence: { sequencer: LongestFirst },
    // Node reads the sources itself, as it does wherever they run: Vite's own loader costs a third more, all imported names being properties.
    experimental: { viteModuleRunner: false },
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      inThreads('fast', tests, [...inProcesses, ...sweeps]),
      inThreads('sweeps', sweeps, inProcesses),
      { extends: true, test: { name: 'process', include: inProcesses, pool: 'forks' } },
    ],
  },
});
