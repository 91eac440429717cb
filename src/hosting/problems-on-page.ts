import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import type { Plugin } from 'vite';
import { escapeHtml } from '../content/escape-html.ts';
import { messageLanguage } from '../check/message-language.ts';
import { serverWords } from '../check/messages/server.ts';
import { report } from '../check/reporters/report.ts';
import type { DevThreads } from './dev-threads.ts';

/** Maximum wait of a page for the check after a save; some hundred answers take less. */
const maxCheckWaitMs = 150;
/** Delay before a check: editors save in bursts, and a file is empty before it is written. */
const debounceMs = 30;

/** The page shown while the content has errors; its client reloads it. The icon prevents a request for one. */
export function brokenPage(base: string, problems: string): string {
  const language = messageLanguage(undefined, process.env);
  const { title, lead } = serverWords[language].broken;
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<script type="module" src="${escapeHtml(base)}@vite/client"></script>
<body style="font: 1rem/1.5 system-ui; margin: 2rem auto; padding: 0 1rem; max-width: 50rem">
<h1>${title}</h1>
<p>${lead}</p>
<pre style="white-space: pre-wrap; overflow-wrap: anywhere">${escapeHtml(problems)}</pre>
</html>
`;
}

/** Whether an address is a part of Vite's client, which the error page needs too. */
const isClient = (base: string, url: string): boolean =>
  [base, '/'].some((start) => ['@', 'node_modules/'].some((part) => url.startsWith(`${start}${part}`)));

/** Checks the content after each save; errors replace every page until fixed. During long checks pages are shown, and reloaded if there are errors. */
export function problemsOnPage(
  root: string,
  threads: Pick<DevThreads, 'check'>,
  print: (text: string) => void,
): Plugin {
  return {
    name: 'prontuario:problems',
    configureServer(server) {
      let broken = '';
      let printed = '';
      let running: Promise<void> | undefined;
      let isAgain = false;
      /** Counts of pages shown before the check ended, and of those to be reloaded once they connect. */
      let [early, owed] = [0, 0];
      server.ws.on('connection', () => {
        if (owed === 0) return;
        owed -= 1;
        server.ws.send({ type: 'full-reload' });
      });
      async function check() {
        const found = await threads.check();
        const text = report(found);
        if (text !== printed && (found.errors > 0 || broken)) print(text);
        printed = text;
        const problems = found.problems.filter(({ severity }) => severity === 'error');
        const errors = report({ ...found, problems }, { format: 'text' });
        const before = broken;
        broken = problems.length > 0 ? stripVTControlCharacters(errors) : '';
        // Pages shown during the check are outdated.
        if (before === broken) return;
        [owed, early] = [early, 0];
        server.ws.send({ type: 'full-reload' });
      }
      /** A save during a check causes one more check. */
      async function checkAll() {
        early = 0;
        do {
          await setTimeout(debounceMs);
          isAgain = false;
          await check();
        } while (isAgain);
        running = undefined;
      }
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(root)) return;
        isAgain = true;
        running ??= checkAll().catch((error: unknown) => {
          running = undefined;
          print(String(error));
        });
      });
      const checked = () => running && Promise.race([running, setTimeout(maxCheckWaitMs, undefined, { ref: false })]);
      const { base } = server.config;
      server.httpServer?.once('listening', () =>
        server.middlewares.stack.unshift({
          route: '',
          handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => {
            if (isClient(base, request.url ?? '')) return next();
            const isPage = request.headers.accept?.includes('text/html') === true;
            void Promise.resolve(checked()).then(() => {
              if (running && isPage) early += 1;
              if (!broken) return next();
              response.statusCode = 503;
              response.setHeader('cache-control', 'no-store');
              if (!isPage) return response.end();
              response.setHeader('content-type', 'text/html; charset=utf-8');
              return response.end(request.method === 'HEAD' ? '' : brokenPage(base, broken));
            });
          },
        }),
      );
    },
  };
}
