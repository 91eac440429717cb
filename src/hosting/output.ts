import { hash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { cacheRoot } from '../content/root.ts';
import { lockFolder } from './folder-lock.ts';
import { emptyOutputFolder, preservedEntry, refuseForeignFolder } from './output-folder.ts';
import { memoize } from '../memoize.ts';

/** The manifest's record of a file of the last build. */
interface WrittenFile {
  /** Digest of the file's input; missing when it is rebuilt every time. */
  key?: string;
  hash: string;
  size: number;
  mtimeMs: number;
  /** Unlike `mtime`, it cannot be set by programs. */
  ctimeMs: number;
  /** Sources for the policy: digests of the style elements of a page. */
  styles?: string[];
}

type Bytes = string | Uint8Array;

/** Incremented when the shape of the manifest changes. */
const manifestVersion = 2;

const digest = (bytes: Bytes) => hash('sha256', bytes).slice(0, 32);

/** Hashes by style element: all answers have the same ones. */
const styleHash = memoize((css: string) => `'sha256-${hash('sha256', Buffer.from(css, 'latin1'), 'base64')}'`);

/** Latin-1: one character per byte, since hashes are computed from bytes. */
function styleHashes(page: Bytes): string[] {
  const html = Buffer.from(page as Uint8Array).toString('latin1');
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => styleHash(css));
}

/** The output folder, in which only changes are written. Its manifest is outside; files modified since are written again. */
export interface OutputFolder {
  /** Writes a file unless the last build wrote it under the same key; no file when there is no content. */
  write(
    file: string,
    key: string | undefined,
    make: () => Bytes | undefined | Promise<Bytes | undefined>,
  ): Promise<void>;
  has(file: string): boolean;
  /** The bytes of a file that this build wrote or kept. */
  read(file: string): Buffer;
  /** Digest of the bytes of a file that this build wrote or kept. */
  hashOf(file: string): string;
  files(): string[];
  bytes(): number;
  /** Digests of all style elements, sorted. */
  styles(): string[];
  /** Removes files that this build did not produce, and stores the manifest. `made`: rebuilt files worth reporting. */
  finish(): { written: number; left: number; removed: number; made: string[] };
}

/** Hosts read these at the top level, even when the site is nested. */
const topLevelFiles = ['_headers', '_redirects'];

/** Opens the output folder; `inside` is the folder for published files, `''` or `aiuto/`. Throws `UsageError` for foreign files. */
export function openOutputFolder(folder: string, inside = ''): OutputFolder {
  const placeOf = (file: string) => (topLevelFiles.includes(file) ? file : inside + file);
  const manifest = join(cacheRoot(), 'output', `${digest(resolve(folder)).slice(0, 16)}.json`);
  const unlock = lockFolder(manifest.replace(/json$/, 'lock'), folder);
  const known = readManifest(manifest, folder);
  /** Files are never replaced in an emptied folder; an interrupted build leaves no manifest, so the next one starts over. */
  const isEmptied = known.size === 0;
  const now = new Map<string, WrittenFile>();
  const folders = new Map<string, boolean>();
  let [written, left] = [0, 0];
  const made: string[] = [];

  /** The file as the last build left it; read again when its times differ, as in a copied or restored folder. */
  function untouched(file: string, before: WrittenFile): WrittenFile | undefined {
    const path = join(folder, placeOf(file));
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat?.isFile() !== true || stat.size !== before.size) return undefined;
    const { mtimeMs, ctimeMs } = stat;
    if (mtimeMs === before.mtimeMs && ctimeMs === before.ctimeMs) return before;
    return digest(readFileSync(path)) === before.hash ? { ...before, mtimeMs, ctimeMs } : undefined;
  }
  function writeBytes(file: string, bytes: Bytes): Pick<WrittenFile, 'size' | 'mtimeMs' | 'ctimeMs'> {
    const path = join(folder, placeOf(file));
    createFolders(folder, placeOf(file), folders);
    // A name that no published file can have.
    const draft = isEmptied ? path : join(dirname(path), '.prontuario-draft');
    writeFileSync(draft, bytes);
    if (draft !== path) renameSync(draft, path);
    return statSync(path);
  }

  return {
    async write(file, key, make) {
      const remembered = known.get(file);
      const before = remembered && untouched(file, remembered);
      if (before && key !== undefined && before.key === key) {
        now.set(file, before);
        left += 1;
        return;
      }
      const bytes = await make();
      if (bytes === undefined) return;
      made.push(file);
      const own = digest(bytes);
      const isSame = before?.hash === own;
      const { size, mtimeMs, ctimeMs } = isSame ? before : writeBytes(file, bytes);
      if (isSame) left += 1;
      else written += 1;
      now.set(file, {
        ...(key !== undefined && { key }),
        hash: own,
        size,
        mtimeMs,
        ctimeMs,
        ...(file.endsWith('.html') && { styles: styleHashes(bytes) }),
      });
    },
    has: (file) => now.has(file),
    read: (file) => readFileSync(join(folder, placeOf(file))),
    hashOf: (file) => now.get(file)?.hash ?? '',
    files: () => [...now.keys()].sort(),
    bytes: () => [...now.values()].reduce((sum, { size }) => sum + size, 0),
    styles: () => [...new Set([...now.values()].flatMap(({ styles }) => styles ?? []))].sort(),
    finish() {
      const removed = removeUnwritten(folder, new Set([...now.keys()].map(placeOf)));
      mkdirSync(dirname(manifest), { recursive: true });
      const draft = `${manifest}.${process.pid}`;
      writeFileSync(draft, JSON.stringify({ version: manifestVersion, files: Object.fromEntries(now) }));
      renameSync(draft, manifest);
      unlock();
      return { written, left, removed, made };
    },
  };
}

/** Creates the folders of a file and removes obstacles. `known`: handled folders, and whether this build created them. */
function createFolders(folder: string, file: string, known: Map<string, boolean>): void {
  const parts = file.split('/');
  let isNew = false;
  parts.forEach((_, at) => {
    const inside = parts.slice(0, at + 1).join('/');
    const isFolder = at < parts.length - 1;
    const before = isFolder ? known.get(inside) : undefined;
    if (before !== undefined) {
      isNew = before;
      return;
    }
    const path = join(folder, inside);
    const stat = isNew ? undefined : lstatSync(path, { throwIfNoEntry: false });
    if (stat && (isFolder ? !stat.isDirectory() : !stat.isFile())) rmSync(path, { recursive: true });
    if (!isFolder) return;
    isNew = stat?.isDirectory() !== true;
    if (isNew) mkdirSync(path);
    known.set(inside, isNew);
  });
}

/** The manifest of the last build; empty, in an emptied folder, when it is missing or damaged. */
function readManifest(manifest: string, folder: string): Map<string, WrittenFile> {
  refuseForeignFolder(folder);
  try {
    const found = JSON.parse(readFileSync(manifest, 'utf8')) as { version: number; files: Record<string, WrittenFile> };
    if (found.version === manifestVersion && existsSync(folder)) return new Map(Object.entries(found.files));
  } catch {
    // No manifest, or a damaged one.
  }
  emptyOutputFolder(folder);
  return new Map();
}

/** Removes files that are not wanted, and empty folders. Out: the number of files. */
function removeUnwritten(folder: string, wanted: ReadonlySet<string>, inside = ''): number {
  let removed = 0;
  for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
    const file = inside ? `${inside}/${entry.name}` : entry.name;
    if (file === preservedEntry) continue;
    const path = join(folder, file.split('/').join(sep));
    if (entry.isDirectory()) {
      removed += removeUnwritten(folder, wanted, file);
      if (readdirSync(path).length === 0) rmdirSync(path);
    } else if (!wanted.has(file)) {
      rmSync(path, { force: true });
      removed += 1;
    }
  }
  return removed;
}
