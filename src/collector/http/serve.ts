import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { Collector } from '../create-collector.ts';
import { ListenError } from './listen-error.ts';

/** A request must be whole within these times, so that slow senders cannot hold connections (slow loris). */
export const serverOptions = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  keepAliveTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
};
/** The same where files may come: a photo takes a while from a telephone. Other bodies have `bodyMs` of `request.ts`. */
const uploadTimeout = 180_000;
export const maxConnections = 5_000;
const drainMs = 3_500;
/** What is acknowledged is committed by then. A retention cut short goes on at the next start. */
const closeMs = 1_000;

/**
 * Serves an application over HTTP: a collector, a site, or both.
 * In: the application and how to close what it works on; where to listen, and the command that the message for a taken
 * port tells. Throws `ListenError`, for people.
 */
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
    // What is being answered is finished; who sends nothing more is let go.
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
    /** Stops taking, answers what is under way, commits, closes; within five seconds. Then the process may exit. */
    stop: (): Promise<void> => (stopping ??= stop()),
  };
}
