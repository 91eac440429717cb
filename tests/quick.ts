/** `npm run test:quick [-- path…]`: the unit tests that start no program and end soon, or all those below the paths. */
import { spawnSync } from 'node:child_process';

const paths = process.argv.slice(2);
const { status } = spawnSync(
  'vitest',
  [
    'run',
    '--config',
    'tests/config/vitest.config.ts',
    '--reporter=dot',
    ...(paths.length ? paths : ['--project', 'fast']),
  ],
  { stdio: 'inherit', shell: process.platform === 'win32' },
);
process.exitCode = status ?? 1;
