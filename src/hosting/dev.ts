import { loadContent } from '../content/load.ts';
import { serveCollector } from '../collector/serve.ts';
import { collectorPaths, openLocalCollector } from './with-collector.ts';

/**
 * Serves the pages straight from the files, with a collector behind them, so that votes work while writing.
 * In: the port and the address to listen on. Out: where it listens and what stops both.
 */
export async function startDev(port: number, host: string): Promise<{ port: number; stop(): Promise<void> }> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const content = loadContent();
  const collector = await openLocalCollector(content, port);
  const votes = await serveCollector(collector, { host: '127.0.0.1', port: 0, command: 'npm run dev' });
  const target = `http://127.0.0.1:${votes.port}`;
  const { dev } = await import('astro');
  const server = await dev({
    logLevel: 'warn',
    server: { port, host },
    vite: { server: { proxy: Object.fromEntries(collectorPaths(content.site).map((path) => [path, target])) } },
  });
  return {
    port: server.address.port,
    async stop() {
      await server.stop();
      await votes.stop();
    },
  };
}
