import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

/** A message for whoever started the server; printed without a stack. */
export class ServeError extends Error {
  override name = 'ServeError';
}

export interface Listening {
  port: number;
  /** Stops taking requests, lets running ones end, then resolves. */
  close(): Promise<void>;
}

/** Serves an app. In: the port (0 picks a free one) and the address to bind. Throws `ServeError` for a taken port. */
export function listen(app: Hono, port: number, hostname: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname });
    server.once('error', (error: NodeJS.ErrnoException) => {
      const message =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`
          : error.code === 'EACCES'
            ? `Port ${port} may not be opened by this user. Choose another one with the variable PORT, such as PORT=4321.`
            : error.message;
      reject(new ServeError(message, { cause: error }));
    });
    server.once('listening', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // Idle keep-alive connections would hold the server open until they time out.
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      }),
    );
  });
}

/** Runs `close` once on Ctrl-C or SIGTERM, then ends the process with 0. */
export function stopOnSignals(close: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void close().then(() => process.exit(0));
    });
}

/** Reads `PORT`. Throws `ServeError` when it is not a port. */
export function portFrom(env: NodeJS.ProcessEnv, fallback: number): number {
  const port = env['PORT'] ? Number(env['PORT']) : fallback;
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new ServeError(`PORT must be a number from 0 to 65535, not "${env['PORT']}".`);
  return port;
}
