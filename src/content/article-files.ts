import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { articleSchema, type ArticleFrontmatter } from './schema/article.ts';
import { isBodyFile } from './body-files.ts';
import { fingerprint } from './fingerprint.ts';
import { normaliseText, splitFrontmatter } from './frontmatter.ts';
import { readRegularFile } from './regular-file.ts';

export interface ArticleFile {
  front: ArticleFrontmatter;
  /** The text after the frontmatter. */
  body: string;
}

/** A file read by this process, with its fingerprint; `body` is missing when only the frontmatter was taken over. */
type KnownFile = Omit<ArticleFile, 'body'> & { stamp: string; body?: string };

/** Cache by content folder and file: a process reads a file again only when it has changed. */
const folders = new Map<string, Map<string, KnownFile>>();

function knownOf(root: string): Map<string, KnownFile> {
  let known = folders.get(root);
  if (!known) folders.set(root, (known = new Map()));
  return known;
}

/** Stores frontmatter parsed by another thread. In: the fingerprints before and after reading. */
export function rememberFrontmatter(root: string, file: string, { stamp, front }: { stamp: string; front: ArticleFrontmatter }): void {
  const known = knownOf(root);
  if (stamp && known.get(file)?.stamp !== stamp) known.set(file, { stamp, front });
}

/** The valid frontmatter of all files read by this thread, for another one. */
export const frontmattersOf = (root: string): { file: string; stamp: string; front: ArticleFrontmatter }[] =>
  [...knownOf(root)].map(([file, { stamp, front }]) => ({ file, stamp, front }));

/** Reads an article file, or takes it from memory when its fingerprint is the same. Throws when it is invalid. */
function readArticleFile(root: string, file: string, known: Map<string, KnownFile>): ArticleFile {
  const path = join(root, file);
  const stamp = fingerprint(path);
  const before = known.get(file);
  const same = stamp !== '' && before?.stamp === stamp ? before : undefined;
  if (same?.body !== undefined) return { front: same.front, body: same.body };
  const { yaml, body } = splitFrontmatter(normaliseText(readRegularFile(path)));
  // It may have been written while it was being read.
  const isSettled = stamp !== '' && fingerprint(path) === stamp;
  const front = (isSettled && same?.front) || articleSchema.parse(yaml === undefined ? undefined : parse(yaml));
  if (isSettled) known.set(file, { stamp, front, body });
  else known.delete(file);
  return { front, body };
}

/** All answer files, sorted; unchanged ones come from memory. `read` returns or throws the result of parsing. */
export function articleFiles(root: string): { file: string; read(): ArticleFile }[] {
  const known = knownOf(root);
  const files = listArticles(root);
  if (known.size > files.length) {
    const present = new Set(files);
    for (const file of known.keys()) if (!present.has(file)) known.delete(file);
  }
  return files.map((file) => ({ file, read: () => readArticleFile(root, file, known) }));
}

/** `articles/<locale>/<category>/<name>.mdx` or `.md`, without hidden files and symbolic links. */
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
    // Without the folder there are no answers.
    return [];
  }
}
