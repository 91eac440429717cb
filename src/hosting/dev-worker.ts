/** The thread of `npm run dev` that checks all content, or makes search indexes, while pages go on being served. */
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import type { CacheMemory } from '../check/cache.ts';
import { checkContent, type Report } from '../check/check.ts';
import { frontmattersOf } from '../content/article-files.ts';
import { withDrafts } from '../content/drafts.ts';
import { ContentError, loadContent } from '../content/load.ts';
import { contentRoot } from '../content/root.ts';
import { indexInputOf, makeIndex } from '../search/index/build.ts';

export type Task =
  | { task: 'check' }
  /** A file of search, and the number of changes until then, by which it is told whether the index is still the same. */
  | { task: 'search'; name: string; changes: number };
export type Result =
  /** With the data of all files, the first time. */
  { check: Report; fronts: ReturnType<typeof frontmattersOf> } | { body: string | undefined };

const root = contentRoot();
const readings: CacheMemory = new Map();

interface Index {
  changes: number;
  digest: string;
  files: ReadonlyMap<string, string>;
  /** Those of the index before: a page may have read its entry. */
  earlier: ReadonlyMap<string, string> | undefined;
}
const indexes = new Map<string, Index>();
/** What was found while they were made, by locale. */
const buildCaches = new Map<string, Map<string, string>>();

function searchFile(name: string, changes: number): string | undefined {
  const locale = name.replace(/(?:-[0-9a-f]{8}-[a-z\d-]+)?\.json$/, '');
  const known = indexes.get(locale);
  // Only the entry names the others, so that they need no look at the content.
  if (known && (known.changes === changes || name !== `${locale}.json`))
    return known.files.get(name) ?? known.earlier?.get(name);
  try {
    const content = withDrafts(loadContent(root));
    if (!content.site.locales.includes(locale)) return undefined;
    const input = indexInputOf(content, locale);
    const digest = createHash('sha256').update(JSON.stringify(input)).digest('hex');
    if (known?.digest === digest) known.changes = changes;
    else {
      const kept = buildCaches.get(locale) ?? new Map<string, string>();
      buildCaches.set(locale, kept);
      const files = new Map(makeIndex(input, kept).map((file) => [file.name, file.body]));
      indexes.set(locale, { changes, digest, files, earlier: known?.files });
    }
  } catch (error) {
    if (!known || !(error instanceof ContentError)) throw error;
  }
  return indexes.get(locale)?.files.get(name);
}

parentPort?.on('message', ({ id, ...task }: Task & { id: number }) => {
  const work = async (): Promise<Result> => {
    if (task.task === 'search') return { body: searchFile(task.name, task.changes) };
    const isFirst = readings.size === 0;
    const check = await checkContent(root, { memory: readings });
    return { check, fronts: isFirst ? frontmattersOf(root) : [] };
  };
  work().then(
    (result) => parentPort?.postMessage({ id, result }),
    (error: unknown) => parentPort?.postMessage({ id, error }),
  );
});
