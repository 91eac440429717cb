import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripVTControlCharacters } from 'node:util';
import type { Plugin } from 'vite';
import { checkContent } from '../check/check.ts';
import { messageLanguage } from '../check/message-language.ts';
import { serverWords } from '../check/messages/server.ts';
import { report } from '../check/reporters/report.ts';

/** Editors save in bursts: a check waits for the end of one. */
const pauseMs = 150;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/**
 * What every page opened while the content has mistakes is: the mistakes, and the client that loads the page again once they
 * are mended. The icon keeps the browser from asking for one.
 */
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

/** The parts of the client itself, which a broken page needs too. */
const isClient = (base: string, url: string): boolean =>
  [base, '/'].some((start) => ['@', 'node_modules/'].some((part) => url.startsWith(`${start}${part}`)));

/**
 * Checks the content again after each saved file: problems go to the terminal and, when there are errors, onto every page
 * that is open or opened, which a saved file reloads anyway. Until they are mended nothing is rendered, whatever is asked for
 * (a browser asks for an icon by itself): a fault of the renderer would say the same thing again, with a stack.
 */
export function problemsOnPage(root: string, print: (text: string) => void): Plugin {
  return {
    name: 'prontuario:problems',
    configureServer(server) {
      let broken = '';
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
        const problems = found.problems.filter(({ severity }) => severity === 'error');
        const errors = report({ ...found, problems }, { format: 'text' });
        broken = problems.length > 0 ? stripVTControlCharacters(errors) : '';
      }
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(root)) return;
        clearTimeout(timer);
        const before = done;
        checked = new Promise((resolve) => (done = resolve));
        void checked.then(before);
        timer = setTimeout(() => void check().finally(done), pauseMs);
      });
      const { base } = server.config;
      server.httpServer?.once('listening', () =>
        server.middlewares.stack.unshift({
          route: '',
          handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => {
            if (isClient(base, request.url ?? '')) return next();
            void checked.then(() => {
              if (!broken) return next();
              response.statusCode = 503;
              response.setHeader('cache-control', 'no-store');
              if (!request.headers.accept?.includes('text/html')) return response.end();
              response.setHeader('content-type', 'text/html; charset=utf-8');
              return response.end(request.method === 'HEAD' ? '' : brokenPage(base, broken));
            });
          },
        }),
      );
    },
  };
}
