import { systemClock } from '../../../src/collector/clock.ts';
import { createCollector } from '../../../src/collector/create-collector.ts';
import { serveApp } from '../../../src/collector/http/serve.ts';
import { createLog } from '../../../src/collector/log.ts';
import { loadSettings } from '../../../src/content/load.ts';

/** The real collector, which delivers without long pauses. Prints its port. */
const { site, channels } = loadSettings();
const collector = await createCollector({
  site,
  channels,
  clock: systemClock,
  log: createLog(() => {}),
  delivery: { firstPauseMs: 20, leaseMs: 500 },
});
const { port } = await serveApp(collector, { host: '127.0.0.1', port: 0 });
setInterval(() => void collector.work(), 25);
process.stdout.write(`${port}\n`);
