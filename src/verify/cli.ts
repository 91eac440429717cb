import { ContentError } from '../content/load.ts';
import { runVerify } from './run.ts';
import { UsageError } from '../usage-error.ts';

try {
  process.exitCode = await runVerify(process.argv.slice(2), { print: console.log, warn: console.error });
} catch (error) {
  const forPeople = error instanceof ContentError || error instanceof UsageError;
  console.error(forPeople ? error.message : error);
  process.exitCode = 1;
}
