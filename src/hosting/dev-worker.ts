/** Worker thread of `npm run dev` that checks all content or builds search indexes while the main thread serves pages. */
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
  /** A search file; `changes`, the number of changes so far, tells whether the last index is still current. */
  | { task: 'search'; name: string; changes: number };
export type Result =
  /** The first result includes the frontmatter of all files. */
  { check: Report; fronts: ReturnType<typeof frontmattersOf> } | { body: string | undefined };

const root = contentRoot();
const readings: CacheMemory = new Map();

interface Index {
  changes: number;
  digest: string;
  files: ReadonlyMap<string, string>;
  /** Files of the previous index, whose entry an open page may have read. */
  earlier: ReadonlyMap<string, string> | undefined;
}
const indexes = new Map<string, Index>();
const buildCaches = new Map<string, Map<string, string>>();

function searchFile(name: string, changes: number): string | undefined {
  const locale = name.replace(/(?:-[0-9a-f]{8}-[a-z\d-]+)?\.json$/, '');
  const known = indexes.get(locale);
  // The other files are reached from the entry only, so they need not be compared with the content.
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
