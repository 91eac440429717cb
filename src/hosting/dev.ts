import { stripVTControlCharacters } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import type { Plugin } from 'vite';
import { ListenError } from '../collector/serve.ts';
import { loadContent } from '../content/load.ts';
import { contentRoot } from '../content/root.ts';
import { checkContent } from '../editor/check.ts';
import { report } from '../editor/reporters/report.ts';
import { collectorPaths, openLocalCollector } from './with-collector.ts';

/** Editors save in bursts: a check waits for the end of one. */
const pauseMs = 150;

/** What a page is while the content has mistakes: nothing but the client that shows them and loads the page once they are mended. */
const brokenPage = (base: string) => `<!doctype html><script type="module" src="${base}@vite/client"></script>`;

/**
 * Checks the content again after each saved file: problems go to the terminal and, as an overlay, onto the open
 * page; once they are mended the page comes back by itself. Until then no page is rendered: a fault of the renderer
 * would say the same thing again, with a stack.
 */
function problemsOnPage(root: string, print: (text: string) => void): Plugin {
  return {
    name: 'prontuario:problems',
    configureServer(server) {
      let broken = false;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let said = '';
      // Pages wait for the check of what was just saved.
      let done = () => {};
      let checked = Promise.resolve();
      async function check() {
        const found = await checkContent(root);
        const text = report(found);
        if (text !== said && (found.errors > 0 || broken)) print(text);
        said = text;
        const message = report({ ...found, problems: found.problems.filter(({ severity }) => severity === 'error') });
        if (found.errors > 0)
          server.ws.send({
            type: 'error',
            // The overlay would make a link of `[text](address)` and hide the address.
            err: {
              message: stripVTControlCharacters(message).replaceAll('](', ']\u2060('),
              stack: '',
              plugin: 'npm run check',
            },
          });
        else if (broken) server.ws.send({ type: 'full-reload' });
        broken = found.errors > 0;
      }
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(root)) return;
        clearTimeout(timer);
        const before = done;
        checked = new Promise((resolve) => (done = resolve));
        void checked.then(before);
        timer = setTimeout(() => void check().finally(done), pauseMs);
      });
      server.httpServer?.once('listening', () =>
        server.middlewares.stack.unshift({
          route: '',
          handle: (
            request: { method?: string; headers: { accept?: string } },
            response: { setHeader(name: string, value: string): void; end(text: string): void },
            next: () => void,
          ) => {
            if (request.method !== 'GET' || !request.headers.accept?.includes('text/html')) return next();
            void checked.then(() => {
              if (!broken) return next();
              response.setHeader('content-type', 'text/html; charset=utf-8');
              response.end(brokenPage(server.config.base));
            });
          },
        }),
      );
      // A page opened later is told too.
      server.ws.on('connection', () => {
        if (broken) void check();
      });
    },
  };
}

/**
 * Serves the pages straight from the files, with a collector on the same origin, so that votes work while writing.
 * In: the port and the address to listen on, and where problems are printed. Out: where it listens and what stops both.
 */
export async function startDev(
  port: number,
  host: string,
  print: (text: string) => void,
): Promise<{ port: number; stop(): Promise<void> }> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const content = loadContent();
  const collector = await openLocalCollector(content, port);
  // Left alone, the global `Response` goes on serving whoever else needs it in this process.
  const answer = getRequestListener(collector.app.fetch, { overrideGlobalObjects: false });
  const paths = collectorPaths(content.site);
  const { dev } = await import('astro');
  const server = await dev({
    logLevel: 'warn',
    server: { port, host },
    vite: {
      server: { strictPort: true },
      plugins: [
        problemsOnPage(contentRoot(), print),
        {
          name: 'prontuario:collector',
          configureServer(vite) {
            // Astro puts its own handlers first, and one of them refuses addresses without a slash at the end:
            // ours goes before them, once they all stand.
            vite.httpServer?.once('listening', () =>
              vite.middlewares.stack.unshift({
                route: '',
                handle: (
                  request: Parameters<typeof answer>[0],
                  response: Parameters<typeof answer>[1],
                  next: () => void,
                ) =>
                  paths.some((path) => request.url === path || request.url?.startsWith(`${path}/`))
                    ? void answer(request, response)
                    : next(),
              }),
            );
          },
        },
      ],
    },
  }).catch(async (cause: unknown) => {
    await collector.close();
    if (!(cause instanceof Error && /in use/.test(cause.message))) throw cause;
    throw new ListenError(`Port ${port} is already taken. Choose another: PORT=${port + 1} npm run dev`, { cause });
  });
  return {
    port: server.address.port,
    async stop() {
      await server.stop();
      await collector.close();
    },
  };
}
