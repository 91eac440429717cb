import type { Plugin } from 'vite';
import { withDrafts } from '../content/drafts.ts';
import { ContentError, loadContent, type Content } from '../content/load.ts';
import type { DevThreads } from './dev-threads.ts';

/** Where Astro looks for what a page may know of its request. */
const localsSymbol = Symbol.for('astro.locals');

/**
 * In `npm run dev` hands every page the content as it is now, read again once a file was saved and not before: the same content
 * for all that a page asks for. While a file is broken the last good content stays, and the check says on the page what is wrong.
 */
export function liveContent(root: string, threads: DevThreads): Plugin {
  let current: Content | undefined;
  let [changes, read] = [0, -1];
  function content(): Content {
    if (current && read === changes) return current;
    try {
      current = withDrafts(loadContent(root));
      // A file that is only half written is read again by whoever asks next.
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
