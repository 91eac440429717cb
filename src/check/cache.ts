import { createHash } from 'node:crypto';
import {
  globSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from './problems.ts';
import type { Article } from './model.ts';
import type { KnownSuggestions } from './spelling/suggest.ts';

/** The result of reading one file; no `article` when it could not be read as text. */
export interface CachedReading {
  article?: Article;
  problems: Problem[];
}

/** Results of reading files, cached between runs. */
export interface Cache {
  get(file: string, stamp: string): CachedReading | undefined;
  /** Stores a reading. Readings that this run neither got nor set are dropped by `save`. */
  set(file: string, stamp: string, reading: CachedReading): void;
  suggestions: KnownSuggestions;
  save(): void;
}

interface CacheFile {
  key: string;
  readings: Record<string, [stamp: string, reading: CachedReading]>;
  suggestions: Record<string, readonly string[]>;
}

/** In-process cache by content folder, for processes that check repeatedly, such as `npm run dev`. */
export type CacheMemory = Map<string, CacheFile>;

function loadCache(path: string, key: string): CacheFile {
  try {
    const { readings, suggestions = {}, ...read } = JSON.parse(readCacheFile(path)) as Partial<CacheFile>;
    if (read.key === key && readings) return { key, readings, suggestions };
  } catch {
    // No cache file, or a damaged one.
  }
  return { key, readings: {}, suggestions: {} };
}

export interface CacheOptions {
  folder: string;
  /** The content folder that is checked. */
  root: string;
  /** Digest of everything besides the files that readings depend on. */
  key: string;
  memory?: CacheMemory | undefined;
}

/** Opens the cache in a folder, without entries of another key. With `memory` it is read and written only once. */
export function openCache({ folder, root, key, memory }: CacheOptions): Cache {
  const path = join(folder, `check-${hash(root)}.json`);
  const remembered = memory?.get(root);
  const { readings: known, suggestions: suggested } = remembered?.key === key ? remembered : loadCache(path, key);
  const before = Object.keys(known).length;
  const next: CacheFile['readings'] = {};
  const wanted = new Map<string, readonly string[]>();
  let fresh = 0;
  return {
    get(file, stamp) {
      const entry = stamp && Object.hasOwn(known, file) ? known[file] : undefined;
      if (entry?.[0] !== stamp) return undefined;
      next[file] = entry;
      return entry[1];
    },
    set(file, stamp, reading) {
      if (!stamp) return;
      next[file] = [stamp, reading];
      fresh += 1;
    },
    suggestions: {
      get(word) {
        const found = Object.hasOwn(suggested, word) ? suggested[word] : undefined;
        if (found) wanted.set(word, found);
        return found;
      },
      set(word, found) {
        wanted.set(word, found);
        fresh += 1;
      },
    },
    save() {
      memory?.set(root, { key, readings: next, suggestions: Object.fromEntries(wanted) });
      if (remembered) return;
      if (fresh === 0 && before === Object.keys(next).length) return;
      writeCacheFile(path, JSON.stringify({ key, readings: next, suggestions: Object.fromEntries(wanted) }));
    },
  };
}

/** Cache files unused for this long belong to a content folder that no longer exists. Milliseconds. */
const unusedAfterMs = 30 * 86_400_000;

/** Reads a cache file and marks it as used now. Throws when there is none. */
export function readCacheFile(path: string): string {
  const text = readFileSync(path, 'utf8');
  utimesSync(path, new Date(), new Date());
  return text;
}

function pruneCache(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const ours = /^(check|history)-[0-9a-f]{16}\.json/.test(name);
    if (ours && Date.now() - lstatSync(path).mtimeMs > unusedAfterMs) rmSync(path, { force: true });
  }
}

/** Writes a cache file atomically. Errors are ignored: the cache only saves time. */
export function writeCacheFile(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, path);
    pruneCache(dirname(path));
  } catch {
    return;
  }
}

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

let cachedProgramKey: string | undefined;

/** The source files that a reading depends on, relative to `src`. */
export const ruleFiles = (src: string): string[] =>
  globSync(['{check,content,i18n,spoken}/**/*.ts', 'text/edit-distance.ts', 'memoize.ts'], { cwd: src }).sort();

/** Digest of the check's own sources and of the versions of its parsers. */
export function programKey(): string {
  if (cachedProgramKey !== undefined) return cachedProgramKey;
  const src = join(dirname(fileURLToPath(import.meta.url)), '..');
  const require = createRequire(import.meta.url);
  const versions = ['satteri', 'yaml', 'zod', 'github-slugger'].map((name) => versionOf(require, name));
  const texts = ruleFiles(src).map((file) => readFileSync(join(src, file), 'utf8'));
  cachedProgramKey = hash([process.version, ...versions, ...texts].join('\0'));
  return cachedProgramKey;
}

function versionOf(require: NodeJS.Require, name: string): string {
  const paths = require.resolve.paths(name) ?? [];
  for (const path of paths)
    try {
      return (JSON.parse(readFileSync(join(path, name, 'package.json'), 'utf8')) as { version: string }).version;
    } catch {
      continue;
    }
  return '';
}
