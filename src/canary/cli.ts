import { runCanary } from './run.ts';
import { UsageError } from '../usage-error.ts';

try {
  process.exitCode = await runCanary(process.argv.slice(2), { print: console.log, warn: console.error });
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
}
