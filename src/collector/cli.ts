import { parseArgs } from 'node:util';
import { loadSettings } from '../content/load.ts';
import { commandOptions, runCommands, usage } from './commands.ts';
import { createLog, errorDetails } from './log.ts';
import { createCollector } from './create-collector.ts';
import { serveApp } from './http/serve.ts';
import { storeFault } from './store-fault.ts';

const log = createLog();

function portFrom(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new Error(`PORT must be a number from 0 to 65535, not "${text}".`);
}

async function listen(port?: string): Promise<void> {
  const requestedPort = portFrom(port || process.env.PORT || '4322');
  const { site, channels } = loadSettings();
  const collector = await createCollector({ site, channels, log });
  const host = process.env.HOST || '127.0.0.1';
  const { stop, port: taken } = await serveApp(collector, { host, port: requestedPort });
  log('info', 'collector.listening', { host, port: taken, store: collector.store.kind });
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      log('info', 'collector.stopping', { signal });
      stop().then(
        () => {
          log('info', 'collector.stopped');
          process.exit(0);
        },
        (error: unknown) => {
          log('error', 'collector.stop-failed', errorDetails(error));
          process.exit(1);
        },
      );
    });
}

function options() {
  try {
    return parseArgs({ options: commandOptions }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

try {
  const values = options();
  if (!(await runCommands(process.env, values, (line) => console.log(line)))) await listen(values.port);
} catch (error) {
  console.error(storeFault(error, process.env) ?? (error instanceof Error ? error.message : String(error)));
  process.exit(1);
}
