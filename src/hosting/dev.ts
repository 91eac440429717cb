import { mkdirSync } from 'node:fs';
import { getRequestListener } from '@hono/node-server';
import { ListenError } from '../collector/http/listen-error.ts';
import { loadSettings } from '../content/load.ts';
import { contentRoot } from '../content/root.ts';
import { messageLanguage } from '../check/message-language.ts';
import { serverWords } from '../check/messages/server.ts';
import { addressesOf } from '../i18n/paths.ts';
import type { DevThreads } from './dev-threads.ts';
import { liveContent } from './live-content.ts';
import { ownAddresses } from './own-addresses.ts';
import { problemsOnPage } from './problems-on-page.ts';
import { astroPlaces } from './program-root.ts';
import { collectorPaths, openLocalCollector } from './with-collector.ts';

/** Serves pages from the current files, with a collector on the same origin. Out: the address, and a function that stops both. */
export async function startDev(
  port: number,
  host: string,
  { threads, judged, print }: { threads: DevThreads; judged: Promise<void>; print: (text: string) => void },
): Promise<{ port: number; stop(): Promise<void> }> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // The check returns the frontmatter of all answers, so nothing else may read the content before it.
  const [{ dev }] = await Promise.all([import('astro'), judged]);
  const settings = loadSettings();
  const collector = await openLocalCollector(settings, port);
  // The global `Response` is not replaced, since other code of this process uses it.
  const answer = getRequestListener(collector.app.fetch, { overrideGlobalObjects: false });
  const paths = collectorPaths(settings.site);
  mkdirSync(astroPlaces().root, { recursive: true });
  const server = await dev({
    ...astroPlaces(),
    logLevel: 'warn',
    server: { port, host },
    vite: {
      server: { strictPort: true },
      plugins: [
        ownAddresses(addressesOf(settings.site).base),
        problemsOnPage(contentRoot(), threads, print),
        liveContent(contentRoot(), threads),
        {
          name: 'prontuario:collector',
          configureServer(vite) {
            // Astro registers its handlers first, and one of them rejects addresses without a trailing slash: ours is
            // inserted before them, once all are registered.
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
    const { portTaken } = serverWords[messageLanguage(undefined, process.env)];
    throw new ListenError(portTaken(port, 'npm run dev'), { cause });
  });
  return {
    port: server.address.port,
    async stop() {
      await server.stop();
      await threads.close();
      await collector.close();
    },
  };
}
