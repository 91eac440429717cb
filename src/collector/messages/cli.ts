import { errorDetails } from '../log.ts';
import { runMessages } from './run.ts';
import { UsageError } from '../../usage-error.ts';

try {
  await runMessages(process.argv.slice(2), { print: (line) => console.log(line) });
} catch (error) {
  const { cause1 } = errorDetails(error);
  console.error(`${error instanceof Error ? error.message : String(error)}${cause1 ? ` (${cause1})` : ''}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
