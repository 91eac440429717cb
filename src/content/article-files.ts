import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { articleSchema, type ArticleFrontmatter } from './schema/article.ts';
import { isBodyFile } from './body-files.ts';
import { fingerprint } from './fingerprint.ts';
import { normaliseText, splitFrontmatter } from './frontmatter.ts';
import { readRegularFile } from './regular-file.ts';

/** What the file of an answer says, facts not expanded. */
export interface ArticleFile {
  front: ArticleFrontmatter;
  /** What is after the frontmatter. */
  body: string;
}

/** What this process has read of a file, and what told its state then; `body` is missing where only the data was taken over. */
type KnownFile = Omit<ArticleFile, 'body'> & { stamp: string; body?: string };

/** By content folder, then by file: a process reads a file again only when it has changed. */
const folders = new Map<string, Map<string, KnownFile>>();

function knownOf(root: string): Map<string, KnownFile> {
  let known = folders.get(root);
  if (!known) folders.set(root, (known = new Map()));
  return known;
}

/**
 * Takes over the valid data of a file from whoever has read it in the same process, so that its YAML is not parsed again.
 * In: the stamp of the file before and after it was read.
 */
export function rememberFrontmatter(root: string, file: string, { stamp, front }: { stamp: string; front: ArticleFrontmatter }): void {
  const known = knownOf(root);
  if (stamp && known.get(file)?.stamp !== stamp) known.set(file, { stamp, front });
}

/** The valid data of all files that this thread has read, for another one to take over. */
export const frontmattersOf = (root: string): { file: string; stamp: string; front: ArticleFrontmatter }[] =>
  [...knownOf(root)].map(([file, { stamp, front }]) => ({ file, stamp, front }));

/** Reads the file of an answer, or takes what it said when its stamp was the same. Throws when it breaks a rule. */
function readArticleFile(root: string, file: string, known: Map<string, KnownFile>): ArticleFile {
  const path = join(root, file);
  const stamp = fingerprint(path);
  const before = known.get(file);
  const same = stamp !== '' && before?.stamp === stamp ? before : undefined;
  if (same?.body !== undefined) return { front: same.front, body: same.body };
  const { yaml, body } = splitFrontmatter(normaliseText(readRegularFile(path)));
  // It may have been written while it was read.
  const isSettled = stamp !== '' && fingerprint(path) === stamp;
  const front = (isSettled && same?.front) || articleSchema.parse(yaml === undefined ? undefined : parse(yaml));
  if (isSettled) known.set(file, { stamp, front, body });
  else known.delete(file);
  return { front, body };
}

/**
 * Reads the files of all answers, those that have not changed since this process last did so from memory.
 * In: the content folder. Out: by path inside it, in order; whoever takes one shows it, or throws what `read` throws.
 */
export function articleFiles(root: string): { file: string; read(): ArticleFile }[] {
  const known = knownOf(root);
  const files = listArticles(root);
  if (known.size > files.length) {
    const present = new Set(files);
    for (const file of known.keys()) if (!present.has(file)) known.delete(file);
  }
  return files.map((file) => ({ file, read: () => readArticleFile(root, file, known) }));
}

/** `articles/<locale>/<category>/<name>.mdx` or `.md`, hidden ones and what links lead to left out. */
function listArticles(root: string): string[] {
  const inside = (folders: string[]) =>
    folders.flatMap((folder) =>
      entriesOf(join(root, folder)).flatMap((entry) => (entry.isDirectory() ? `${folder}/${entry.name}` : [])),
    );
  return inside(inside(['articles']))
    .flatMap((folder) => entriesOf(join(root, folder)).map(({ name }) => `${folder}/${name}`))
    .filter((file) => isBodyFile(file))
    .sort();
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  } catch {
    // No such folder: no answers.
    return [];
  }
}
