import { runMessages } from './run.ts';
import { UsageError } from '../../usage-error.ts';
import { storeFault } from '../store-fault.ts';

try {
  await runMessages(process.argv.slice(2), { print: (line) => console.log(line) });
} catch (error) {
  console.error(storeFault(error, process.env) ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
