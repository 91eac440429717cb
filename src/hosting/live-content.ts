import type { Plugin } from 'vite';
import { withDrafts } from '../content/drafts.ts';
import { ContentError, loadContent, type Content } from '../content/load.ts';
import type { DevThreads } from './dev-threads.ts';

/** The key under which Astro finds a request's locals. */
const localsSymbol = Symbol.for('astro.locals');

/** Gives pages of `npm run dev` the content as last saved; while it is invalid, the last valid one. */
export function liveContent(root: string, threads: DevThreads): Plugin {
  let current: Content | undefined;
  let [changes, read] = [0, -1];
  function content(): Content {
    if (current && read === changes) return current;
    try {
      current = withDrafts(loadContent(root));
      // A half-written file is read again at the next request.
      read = changes;
    } catch (error) {
      if (!current || !(error instanceof ContentError)) throw error;
    }
    return current;
  }
  return {
    name: 'prontuario:live-content',
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(root)) return;
        changes += 1;
        server.ws.send({ type: 'full-reload' });
      });
      server.httpServer?.once('listening', () =>
        server.middlewares.stack.unshift({
          route: '',
          handle: (request: object, _response: unknown, next: () => void) => {
            const given: App.Locals = {
              get content() {
                return content();
              },
              searchFile: (name) => threads.searchFile(name, changes),
            };
            Reflect.set(request, localsSymbol, given);
            next();
          },
        }),
      );
    },
  };
}
