import { createHash } from 'node:crypto';
import { globSync, lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from './checks/article.ts';
import type { Problem } from './problems.ts';

/** What reading one file gave; `article` is missing when it could not be read as text. */
export interface Reading {
  article?: Article;
  problems: Problem[];
}

/** Readings kept from one run to the next, by file. */
export interface Cache {
  get(file: string, stamp: string): Reading | undefined;
  /** Keeps a reading; one that is not wanted again is forgotten when the cache is saved. */
  set(file: string, stamp: string, reading: Reading): void;
  save(): void;
}

/** A file changed this short a time ago may change again without a trace in its times (as in git's index). Milliseconds. */
const settled = 2000;

/**
 * What tells one state of a file from another without reading it: which file, how long, changed when.
 * Out: `''` when the file is gone or changed too recently to be sure.
 */
export function stampOf(path: string, now: number = Date.now()): string {
  try {
    const { ino, size, mtimeNs, ctimeNs, mtimeMs } = lstatSync(path, { bigint: true });
    return now - Number(mtimeMs) < settled ? '' : [ino, size, mtimeNs, ctimeNs].join(':');
  } catch {
    return '';
  }
}

/** Opens the cache in a folder. What was kept under another key, or is damaged, is not used. */
export function openCache(folder: string, root: string, key: string): Cache {
  const path = join(folder, `check-${hash(root)}.json`);
  let kept: Record<string, [stamp: string, reading: Reading]> = {};
  try {
    const read = JSON.parse(readFileSync(path, 'utf8')) as { key?: string; readings?: typeof kept };
    if (read.key === key && read.readings) kept = read.readings;
  } catch {
    kept = {};
  }
  const before = Object.keys(kept).length;
  const next: typeof kept = {};
  let fresh = 0;
  return {
    get(file, stamp) {
      const entry = stamp && Object.hasOwn(kept, file) ? kept[file] : undefined;
      if (entry?.[0] !== stamp) return undefined;
      next[file] = entry;
      return entry[1];
    },
    set(file, stamp, reading) {
      if (!stamp) return;
      next[file] = [stamp, reading];
      fresh += 1;
    },
    save() {
      if (fresh === 0 && before === Object.keys(next).length) return;
      keep(path, JSON.stringify({ key, readings: next }));
    },
  };
}

/** Writes a cache file whole or not at all: one that cannot be written costs time, never a verdict. */
export function keep(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch {
    return;
  }
}

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

let program: string | undefined;

/** Identifies the rules themselves: the check's own sources and the parsers it uses. */
export function programKey(): string {
  if (program !== undefined) return program;
  const here = dirname(fileURLToPath(import.meta.url));
  const sources = globSync('{editor,schema,content,locale}/**/*.ts', { cwd: join(here, '..') }).sort();
  const require = createRequire(import.meta.url);
  const versions = ['satteri', 'yaml', 'zod', 'github-slugger'].map((name) => versionOf(require, name));
  const texts = sources.map((file) => readFileSync(join(here, '..', file), 'utf8'));
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
