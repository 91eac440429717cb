import { parseArgs } from 'node:util';
import { loadContent } from '../content/load.ts';
import { commandOptions, runCommands, usage } from './commands.ts';
import { createLog, errorDetails } from './log.ts';
import { openCollector } from './open.ts';
import { serveCollector } from './serve.ts';

const log = createLog();

async function listen(): Promise<void> {
  const { site, channels } = loadContent();
  const collector = await openCollector({ site, channels, log });
  const host = process.env.HOST || '127.0.0.1';
  const { stop, port } = await serveCollector(collector, { host, port: Number(process.env.PORT || 4322) });
  log('info', 'collector.listening', { host, port, store: collector.store.kind });
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
  if (!(await runCommands(process.env, options(), (line) => console.log(line)))) await listen();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
