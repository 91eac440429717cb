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

/** What reading one file gave; `article` is missing when it could not be read as text. */
export interface CachedReading {
  article?: Article;
  problems: Problem[];
}

/** Readings kept from one run to the next, by file. */
export interface Cache {
  get(file: string, stamp: string): CachedReading | undefined;
  /** Keeps a reading; one that is not wanted again is forgotten when the cache is saved. */
  set(file: string, stamp: string, reading: CachedReading): void;
  suggestions: KnownSuggestions;
  save(): void;
}

interface Kept {
  key: string;
  readings: Record<string, [stamp: string, reading: CachedReading]>;
  suggestions: Record<string, readonly string[]>;
}

/** What was kept in this process, by content folder: for who checks again and again, as `npm run dev` does. */
export type CacheMemory = Map<string, Kept>;

function readKept(path: string, key: string): Kept {
  try {
    const { readings, suggestions = {}, ...read } = JSON.parse(readCacheFile(path)) as Partial<Kept>;
    if (read.key === key && readings) return { key, readings, suggestions };
  } catch {
    // There is none yet, or it is damaged.
  }
  return { key, readings: {}, suggestions: {} };
}

export interface CacheOptions {
  folder: string;
  /** The content folder whose readings it keeps. */
  root: string;
  /** Whatever readings depend on besides their files. */
  key: string;
  memory?: CacheMemory | undefined;
}

/**
 * Opens the cache in a folder. What was kept under another key, or is damaged, is not used. With a memory the folder is read
 * and written only once.
 */
export function openCache({ folder, root, key, memory }: CacheOptions): Cache {
  const path = join(folder, `check-${hash(root)}.json`);
  const remembered = memory?.get(root);
  const { readings: known, suggestions: suggested } = remembered?.key === key ? remembered : readKept(path, key);
  const before = Object.keys(known).length;
  const next: Kept['readings'] = {};
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

/** How long a file stays that no run has asked for: the content folder it belongs to is gone. Milliseconds. */
const forgotten = 30 * 86_400_000;

/** Reads a cache file, which counts as used from now. Throws when there is none. */
export function readCacheFile(path: string): string {
  const text = readFileSync(path, 'utf8');
  utimesSync(path, new Date(), new Date());
  return text;
}

function pruneCache(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const ours = /^(check|history)-[0-9a-f]{16}\.json/.test(name);
    if (ours && Date.now() - lstatSync(path).mtimeMs > forgotten) rmSync(path, { force: true });
  }
}

/** Writes a cache file whole or not at all: one that cannot be written costs time, never a verdict. */
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

let program: string | undefined;

/** The program's own files that step one of a check depends on, inside `src`. */
export const ruleFiles = (src: string): string[] =>
  globSync(['{check,content,i18n,spoken}/**/*.ts', 'text/edit-distance.ts'], { cwd: src }).sort();

/** Identifies the rules themselves: the check's own sources and the parsers it uses. */
export function programKey(): string {
  if (program !== undefined) return program;
  const src = join(dirname(fileURLToPath(import.meta.url)), '..');
  const require = createRequire(import.meta.url);
  const versions = ['satteri', 'yaml', 'zod', 'github-slugger'].map((name) => versionOf(require, name));
  const texts = ruleFiles(src).map((file) => readFileSync(join(src, file), 'utf8'));
  program = hash([process.version, ...versions, ...texts].join('\0'));
  return program;
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
