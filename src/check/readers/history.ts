import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isBodyFile } from '../../content/body-files.ts';
import { parse } from 'yaml';
import { normaliseText, splitFrontmatter } from '../../content/frontmatter.ts';
import type { DeletedAnswer } from '../model.ts';
import { hash, readCacheFile as textOf, writeCacheFile } from '../cache.ts';
import { git } from './git.ts';

interface DeletedFile {
  file: string;
  /** Git object name of the file's last content. */
  object: string;
  date: string;
}

const localeOf = (file: string): string | undefined =>
  isBodyFile(file) ? /^articles\/([^/]+)\/[^/]+\/[^/]+$/.exec(file)?.[1] : undefined;

/** All answers ever deleted or moved, the latest first; cached by commit. Out: empty without git, incomplete in a shallow clone. */
export function deletedAnswers(root: string, cache: string | false): DeletedAnswer[] {
  try {
    const [prefix = '', shallow, head = ''] = git(root, [
      'rev-parse',
      '--show-prefix',
      '--is-shallow-repository',
      'HEAD',
    ])
      .toString()
      .split('\n');
    const path = cache !== false && shallow === 'false' && join(cache, `history-${hash(root)}.json`);
    const known = path ? readHistoryCache(path, root, head) : undefined;
    const fresh =
      known?.head === head ? [] : readAnswers(root, deletions(root, prefix, known ? `${known.head}..${head}` : head));
    const past = [...fresh, ...(known?.gone ?? [])];
    if (path && known?.head !== head) writeCacheFile(path, JSON.stringify({ head, gone: past }));
    return [...readAnswers(root, uncommittedDeletions(root, prefix)), ...past];
  } catch {
    return [];
  }
}

function deletions(root: string, prefix: string, range: string): DeletedFile[] {
  const log = ['log', '--no-renames', '--diff-filter=D', '--name-only', '--relative', '--format=%x01%H %cs'];
  let [commit = '', date = ''] = ['', ''];
  return git(root, [...log, range, '--', 'articles'])
    .toString()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('\u0001')) [commit = '', date = ''] = line.slice(1).split(' ');
      return localeOf(line) !== undefined ? [{ file: line, object: `${commit}^:${prefix}${line}`, date }] : [];
    });
}

function uncommittedDeletions(root: string, prefix: string): DeletedFile[] {
  return git(root, ['ls-tree', '-r', '--name-only', 'HEAD', '--', 'articles'])
    .toString()
    .split('\n')
    .filter((file) => localeOf(file) !== undefined && !existsSync(join(root, file)))
    .map((file) => ({ file, object: `HEAD:${prefix}${file}`, date: '' }));
}

/** Reads the files with one git process. */
function readAnswers(root: string, seen: readonly DeletedFile[]): DeletedAnswer[] {
  if (seen.length === 0) return [];
  const out = git(root, ['cat-file', '--batch'], `${seen.map(({ object }) => object).join('\n')}\n`);
  let at = 0;
  return seen.flatMap(({ file, date }) => {
    const end = out.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(out.toString('latin1', at, end))?.[1];
    const text = size === undefined ? '' : out.toString('utf8', end + 1, end + 1 + Number(size));
    at = size === undefined ? end + 1 : end + 2 + Number(size);
    return answersIn(file, date, text);
  });
}

function answersIn(file: string, date: string, text: string): DeletedAnswer[] {
  try {
    const front = parse(splitFrontmatter(normaliseText(text)).yaml ?? '') as Record<string, unknown> | null;
    const { id, question, status } = front ?? {};
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1) return [];
    const locale = localeOf(file) ?? '';
    return [
      { id, locale, file, question: typeof question === 'string' ? question : '', draft: status === 'draft', date },
    ];
  } catch {
    // An unreadable file was never published.
    return [];
  }
}

interface HistoryCache {
  head: string;
  gone: DeletedAnswer[];
}

/** The cached history of an ancestor commit, if any. */
function readHistoryCache(path: string, root: string, head: string): HistoryCache | undefined {
  try {
    const kept = JSON.parse(textOf(path)) as Partial<HistoryCache>;
    if (typeof kept.head !== 'string' || !/^[0-9a-f]{40,}$/.test(kept.head) || !Array.isArray(kept.gone))
      return undefined;
    if (kept.head !== head) git(root, ['merge-base', '--is-ancestor', kept.head, head]);
    return { head: kept.head, gone: kept.gone };
  } catch {
    return undefined;
  }
}
