import { run } from './run.ts';

// Whoever reads the output may have seen enough: `npm run insights -- --json | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2), process);
