import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { analyserFor } from '../../../src/text/analysers.ts';
import { createSearcher } from '../../../src/search/engine/searcher.ts';
import type { SearchState } from '../../../src/search/types.ts';
import { freePort } from '../../free-port.ts';
import { makeArticles } from '../pages/articles.ts';
import { writeOurs } from '../pages/builders.ts';

/**
 * `npm run bench -- dev [--articles N]`: what an editor waits for in `npm run dev` with N answers in two languages: until the first
 * page, from a saved file to the page that shows it, for the first search, for a page asked for beside it, and until a new alias is
 * found. Seconds on the clock, and processor seconds of the server.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });
const work = mkdtempSync(join(tmpdir(), 'prontuario-dev-'));
const subjects = Math.ceil(Number(values.articles) / 2);
const [categories, english] = [makeArticles(subjects), makeArticles(subjects, 'en')];
const { slug, articles } = categories[0]!;
const article = articles[0]!;
const content = writeOurs(work, categories, english);
const file = join(content, 'articles/it', slug, `${article.slug}.mdx`);

const port = await freePort();
const started = performance.now();
const server = spawn(process.execPath, ['src/prontuario.mjs', 'dev', '--port', String(port)], {
  env: {
    ...process.env,
    PRONTUARIO_CONTENT: content,
    PRONTUARIO_CACHE: join(work, 'cache'),
    PRONTUARIO_DATA: join(work, 'data'),
  },
  stdio: 'ignore',
});
const origin = `http://127.0.0.1:${port}`;

/** Processor seconds of the server until now, all its threads; nothing where the system does not tell. */
function processorSeconds(): number {
  try {
    const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

async function textOf(path: string): Promise<string> {
  try {
    const response = await fetch(origin + path);
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}

/** Asks again and again. Out: seconds until it was so. Throws after three minutes, and when the server has ended. */
async function until(isSo: () => Promise<boolean>): Promise<number> {
  const from = performance.now();
  while (!(await isSo())) {
    if (server.exitCode !== null) throw new Error('The server ended. Does "npm run check" pass?');
    if (performance.now() - from > 180_000) throw new Error('It was not so after three minutes.');
    await pause(20);
  }
  return (performance.now() - from) / 1000;
}

/** The numbers of the answers that the search of the pages finds. */
async function found(query: string): Promise<number[]> {
  const searcher = createSearcher(
    { indexUrl: '/_search/it.json', pagefindUrl: '', locale: 'it', base: '/', limit: 10 },
    analyserFor('it'),
    {
      pause: 0,
      loader: {
        json: async <T>(url: string) => JSON.parse((await textOf(url)) || 'null') as T,
        pagefind: () => Promise.reject(new TypeError('No full text here')),
      },
    },
  );
  let last: SearchState | undefined;
  await searcher.search(query, (state) => (last = state));
  return last?.hits.map(({ id }) => id) ?? [];
}

const row = (what: string, seconds: number, processor: number) =>
  console.log(
    `${what.padEnd(34)}${seconds.toFixed(2).padStart(8)} s${processor.toFixed(2).padStart(9)} s of processor`,
  );
try {
  console.log(`${values.articles} answers in two languages`);
  const page = `/${slug}/${article.slug}/`;
  await until(async () => (await textOf(page)) !== '');
  row('to the first page', (performance.now() - started) / 1000, processorSeconds());
  for (let save = 1; save <= 3; save++) {
    const before = processorSeconds();
    const sentence = `Questa frase è la numero ${save} di tre.`;
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n${sentence}\n`);
    const seconds = await until(async () => (await textOf(page)).includes(sentence));
    row('saved to seen', seconds, processorSeconds() - before);
  }
  const before = processorSeconds();
  const asked = performance.now();
  const index = textOf('/_search/it.json').then(() => (performance.now() - asked) / 1000);
  const beside = await until(async () => (await textOf(page)) !== '');
  row('first search', await index, processorSeconds() - before);
  row('a page asked for beside it', beside, 0);
  const alias = 'zuccherofilato ghiribizzo';
  const beforeAlias = processorSeconds();
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^aliases:$/m, `aliases:\n  - ${alias}`));
  const seconds = await until(async () => (await found(alias))[0] === article.id);
  row('a new alias, until it is found', seconds, processorSeconds() - beforeAlias);
} finally {
  server.kill('SIGTERM');
  if (server.exitCode === null) await once(server, 'exit');
  rmSync(work, { recursive: true, force: true });
}
