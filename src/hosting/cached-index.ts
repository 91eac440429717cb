import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../content/load.ts';
import { cacheRoot } from '../content/root.ts';
import { indexInputOf, makeIndex, type NamedFile } from '../search/index/build.ts';
import { removeOldCaches } from '../search/index/full-text-build.ts';

/** Parses a JSON file of the cache; `undefined` when it is missing or damaged. */
function readCache<Cached>(path: string): Cached | undefined {
  try {
    const cached = JSON.parse(readFileSync(path, 'utf8')) as Cached;
    utimesSync(path, new Date(), new Date());
    return cached;
  } catch {
    return undefined;
  }
}

function writeCache(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(value));
  renameSync(draft, path);
}

const digestOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

/** The index of a locale, rebuilt when its articles, synonyms or the program changed; only groups with changed texts are trained again. */
export function cachedIndex(content: Content, locale: string, program: string): { files: NamedFile[]; digest: string } {
  const folder = join(cacheRoot(), 'search');
  const pathOf = (digest: string) => join(folder, `${locale}-${digest}.json`);
  const articles = content.articles.map((article) => (article.locale === locale ? article : { ...article, body: '' }));
  const from = digestOf([program, { ...content, articles }]);
  const latestPath = join(folder, `${locale}-${program}-latest.json`);
  const latest = readCache<{ from: string; digest: string }>(latestPath);
  const known = latest?.from === from ? readCache<NamedFile[]>(pathOf(latest.digest)) : undefined;
  if (latest && known) return { files: known, digest: latest.digest };
  const input = indexInputOf(content, locale);
  const digest = digestOf([program, input]);
  writeCache(latestPath, { from, digest });
  const same = readCache<NamedFile[]>(pathOf(digest));
  if (same) return { files: same, digest };
  const cachePath = join(folder, `${locale}-${program}-work.json`);
  const before = new Map(readCache<[key: string, found: string][]>(cachePath));
  const now = new Map<string, string>();
  const files = makeIndex(input, {
    get(key) {
      const found = before.get(key);
      if (found !== undefined) now.set(key, found);
      return found;
    },
    set: (key, found) => now.set(key, found),
  });
  writeCache(pathOf(digest), files);
  writeCache(cachePath, [...now]);
  removeOldCaches(folder);
  return { files, digest };
}
