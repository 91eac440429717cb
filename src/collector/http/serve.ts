import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { Collector } from '../create-collector.ts';
import { ListenError } from './listen-error.ts';

/** Timeouts against slow clients that hold connections (slow loris). */
export const serverOptions = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
};
/** Request timeout where files are accepted, for photos from a phone. Other bodies have the timeout of `request.ts`. */
const uploadTimeout = 180_000;
export const maxConnections = 5_000;
const drainMs = 3_500;
/** Acknowledged events are committed by then; an interrupted retention run continues at the next start. */
const closeMs = 1_000;

/** Serves an application over HTTP. In: where to listen, and the command for the message when the port is in use. Throws `ListenError`. */
export async function serveApp(
  served: Pick<Collector, 'app' | 'close'> & Partial<Pick<Collector, 'takesFiles'>>,
  { host, port, command = 'npm run collector' }: { host: string; port: number; command?: string },
) {
  const times = served.takesFiles ? { ...serverOptions, requestTimeout: uploadTimeout } : serverOptions;
  const server = createAdaptorServer({ fetch: served.app.fetch, serverOptions: times }) as Server;
  server.maxConnections = maxConnections;
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    await served.close();
    const { code } = cause as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'is already taken' : `cannot be used (${code})`;
    throw new ListenError(`Port ${port} on ${host} ${why}. Choose another: ${command} -- --port ${port + 1}`, {
      cause,
    });
  }
  let stopping: Promise<void> | undefined;
  async function stop(): Promise<void> {
    // Finishes running requests and closes idle connections.
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const hurry = setTimeout(() => server.closeAllConnections(), drainMs);
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    await closed;
    clearTimeout(hurry);
    clearInterval(idle);
    await Promise.race([served.close(), pause(closeMs, undefined, { ref: false })]);
  }
  const address = server.address();
  return {
    server,
    port: typeof address === 'object' && address ? address.port : port,
    /** Stops accepting, finishes running requests, commits and closes, within five seconds. Then the process may exit. */
    stop: (): Promise<void> => (stopping ??= stop()),
  };
}
