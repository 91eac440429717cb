/** A collector like the real one, whose commits hold as many events as its first argument says. For `throughput` only. */
import { join } from 'node:path';
import { createCollectorApp } from '../../../src/collector/http/app.ts';
import { systemClock } from '../../../src/collector/clock.ts';
import { serveApp } from '../../../src/collector/http/serve.ts';
import { settingsOf } from '../../../src/collector/settings.ts';
import { openSqlite } from '../../../src/collector/stores/sqlite.ts';
import { loadContent } from '../../../src/content/load.ts';

const [maxGroup, port, data = ''] = process.argv.slice(2);
const store = await openSqlite({
  file: join(data, 'prontuario.sqlite'),
  clock: systemClock,
  maxGroup: Number(maxGroup),
});
const settings = settingsOf(loadContent().site, { env: process.env });
const app = createCollectorApp({ store, clock: systemClock, settings });
const collector = { app, store, work: async () => {}, close: () => store.close() };
const { stop } = await serveApp(collector, { host: '127.0.0.1', port: Number(port) });
console.error('collector.listening');
process.on('SIGTERM', () => void stop());
