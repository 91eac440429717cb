import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { FullTextNames } from './file-format.ts';

/** Pagefind could not index the built site. */
export class FullTextIndexError extends Error {
  override name = 'DeepIndexError';
}

/** A page of an answer in its own language. */
export interface IndexedPage {
  /** Path inside the built site, from which its address follows. */
  file: string;
  language: string;
  /** Changes with the page. */
  digest: string;
  html(): string;
}

/** A file of the index: its path inside the built site, and its source path or its text. */
export type IndexOutput = { file: string; digest: string } & ({ from: string } | { text: string });

interface EntryFile {
  languages: Record<string, unknown>;
}

const entryFile = 'pagefind-entry.json';
/** Cached indexes unused for this long are deleted. Milliseconds. */
const unusedCacheMs = 7 * 86_400_000;

/** Fragments are gzip, then a marker, then JSON. */
function readFragment(path: string): { meta: Record<string, string> } {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  return JSON.parse(text.slice(text.indexOf('{'))) as { meta: Record<string, string> };
}

/** Pagefind's name of each page → its answer's number (`data-pagefind-meta="answer:1042"`). */
function namesIn(folder: string): FullTextNames {
  const names: FullTextNames = {};
  for (const file of readdirSync(join(folder, 'fragment')).sort()) {
    const number = Number(readFragment(join(folder, 'fragment', file)).meta['answer']);
    if (Number.isSafeInteger(number)) names[file.replace(/\.pf_fragment$/, '')] = number;
  }
  return names;
}

/** The elements that Pagefind indexes; parsing the rest would take most of its time. */
function extractIndexable(html: string, language: string): string {
  const found = html.match(/<article\b[^>]*data-pagefind-body[\s\S]*?<\/article>/g) ?? [];
  return `<!doctype html><html lang="${language}"><body>${found.join('')}</body></html>`;
}

async function throwErrors<T extends { errors: string[] }>(response: Promise<T>): Promise<T> {
  const result = await response;
  if (result.errors.length > 0) throw new FullTextIndexError(result.errors.join('\n'));
  return result;
}

async function indexLanguage(language: string, pages: readonly IndexedPage[], folder: string): Promise<void> {
  const { index } = await throwErrors(pagefind.createIndex({ keepIndexUrl: false }));
  if (!index) throw new FullTextIndexError('Pagefind made no index.');
  for (const { file, html } of pages)
    await throwErrors(index.addHTMLFile({ sourcePath: file, content: extractIndexable(html(), language) }));
  await throwErrors(index.writeFiles({ outputPath: folder }));
  await index.deleteIndex();
  writeFileSync(join(folder, `answers.${language}.json`), JSON.stringify(namesIn(folder)));
}

/** Builds the full-text index of each language, cached by its pages. Out: the files of `pagefind/`. Throws `FullTextIndexError`. */
export async function buildFullTextIndex(
  pages: readonly IndexedPage[],
  cacheFolder: string,
  program: string,
): Promise<IndexOutput[]> {
  const outputs = new Map<string, IndexOutput>();
  const entries: EntryFile[] = [];
  let isRunning = false;
  try {
    for (const [language, own] of Map.groupBy(pages, (page) => page.language)) {
      const digest = createHash('sha256')
        .update(JSON.stringify([program, own.map(({ file, digest: page }) => [file, page])]))
        .digest('hex')
        .slice(0, 16);
      const folder = join(cacheFolder, `${language}-${digest}`);
      if (!existsSync(folder)) {
        isRunning = true;
        const aside = `${folder}.${process.pid}`;
        // Left over from a killed build with the same process id.
        rmSync(aside, { recursive: true, force: true });
        await indexLanguage(language, own, aside);
        moveUnlessThere(aside, folder);
      }
      utimesSync(folder, new Date(), new Date());
      entries.push(JSON.parse(readFileSync(join(folder, entryFile), 'utf8')) as EntryFile);
      for (const file of globSync('**/*.*', { cwd: folder }).sort())
        outputs.set(file, {
          file: `pagefind/${file.replaceAll('\\', '/')}`,
          digest: `${digest}/${file}`,
          from: join(folder, file),
        });
    }
  } finally {
    if (isRunning) await pagefind.close();
  }
  const text = JSON.stringify({
    ...entries[0],
    languages: Object.assign({}, ...entries.map(({ languages }) => languages)) as EntryFile['languages'],
  });
  outputs.set(entryFile, { file: `pagefind/${entryFile}`, digest: text, text });
  removeOldCaches(cacheFolder);
  return [...outputs.values()];
}

/** Moves a finished folder into place, unless a concurrent build has already done so. */
export function moveUnlessThere(aside: string, folder: string): void {
  try {
    renameSync(aside, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(aside, { recursive: true });
  }
}

/** Deletes unused cached indexes. */
export function removeOldCaches(cacheFolder: string): void {
  mkdirSync(cacheFolder, { recursive: true });
  for (const name of readdirSync(cacheFolder)) {
    const path = join(cacheFolder, name);
    if (statSync(path).mtimeMs < Date.now() - unusedCacheMs) rmSync(path, { recursive: true, force: true });
  }
}
