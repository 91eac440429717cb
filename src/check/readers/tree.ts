import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isAttachment } from '../../content/attached-files.ts';
import { bodyExtensionOf, bodyExtensions, isBodyFile, withoutBodyExtension } from '../../content/body-files.ts';
import { redirectFile } from '../../content/redirect-list.ts';
import { headFile, themeFile } from '../../content/own-files.ts';
import { slug as slugSchema } from '../../content/schema/common.ts';
import { type Problem, startOfFile } from '../problems.ts';
import { nearestWord, slugify } from './nearest.ts';
import { wordFiles } from '../../content/load.ts';
import { problem } from '../rule.ts';
import { fileLink, fileSpecial, fileUnreadable } from '../rules/files.ts';
import { fileExtension, fileName, filePlace, fileStray } from '../rules/file-places.ts';

/** The files of a content folder, sorted; paths inside the folder, with `/`. */
export interface Tree {
  articles: string[];
  pages: string[];
  images: string[];
  /** Other files that answers may offer for download. */
  attachments: string[];
  problems: Problem[];
}

const knownFiles = [
  'site.yaml',
  'categories.yaml',
  'channels.yaml',
  'facts.yaml',
  'notices.yaml',
  'places.yaml',
  'popularity.json',
  'best-bets.yaml',
  'insights.yaml',
  'tone.yaml',
  'contexts.yaml',
  'triage.yaml',
  redirectFile,
  themeFile,
  headFile,
  // Written by `npm run import`.
  'import-map.json',
];
const imageFile = /\.(png|jpe?g|webp|avif|gif|svg)$/i;
/** Text files with an unsupported extension. */
const otherText = /\.(md|mdx|markdown|mdx?\.txt|txt)$/i;
/** The slug of an article or page file, whatever its extension. */
export const slugOfName = (name: string): string => name.replace(/(\.(mdx?|markdown|txt))+$/i, '');
/** Files of systems and editors (hidden files, thumbnails, backup copies), and README files. */
const ignoredFile = /(^|\/)(\.[^/]*|README\.md|Thumbs\.db|[^/]*~)$/;

/** Walks a content folder without following links, which could be circular. */
export function readTree(root: string, locales: readonly string[]): Tree {
  const tree: Tree = { articles: [], pages: [], images: [], attachments: [], problems: [] };
  const pending = [''];
  const wanted = [
    ...knownFiles,
    ...locales.flatMap((one) => [`synonyms/${one}.yaml`, `wording/${one}.yaml`]),
    ...wordFiles(locales).map(({ file }) => file),
  ];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'ERROR';
      tree.problems.push(problem(fileUnreadable, [folder || '.', startOfFile], { reason }));
      continue;
    }
    for (const entry of entries) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (ignoredFile.test(path)) continue;
      if (entry.isSymbolicLink()) tree.problems.push(problem(fileLink, [path, startOfFile]));
      else if (entry.isDirectory()) pending.push(path);
      else if (entry.isFile() || wanted.includes(path)) classifyFile(tree, path, { locales, wanted });
      else tree.problems.push(problem(fileSpecial, [path, startOfFile]));
    }
  }
  tree.articles.sort();
  tree.pages.sort();
  tree.images.sort();
  tree.attachments.sort();
  return tree;
}

type Expected = Record<'locales' | 'wanted', readonly string[]>;

function classifyFile(tree: Tree, path: string, { locales, wanted }: Expected): void {
  // Settings are checked where they are read.
  if (wanted.includes(path)) return;
  const isPage = path.startsWith('pages/');
  if (!isPage && !path.startsWith('articles/')) {
    tree.problems.push(problem(fileStray, [path, startOfFile], { name: path, suggestion: nearestWord(path, wanted) }));
    return;
  }
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (imageFile.test(name)) tree.images.push(path);
  else if (isAttachment(name)) tree.attachments.push(path);
  else if (isBodyFile(name)) classifyBody(tree, parts, locales);
  else if (otherText.test(name)) {
    // Its content is checked all the same, so that one run finds everything.
    if (parts.length === (isPage ? 3 : 4)) tree[isPage ? 'pages' : 'articles'].push(path);
    const ending = /\.(md|markdown)$/i.test(name) ? '.md' : bodyExtensions[0];
    const suggestion = `${slugify(name.replace(/(\.\w+)+$/, ''), parts[1])}${ending}`;
    tree.problems.push(problem(fileExtension, [path, startOfFile], { name, suggestion }));
  } else tree.problems.push(problem(fileStray, [path, startOfFile], { name: path, suggestion: '' }));
}

function classifyBody(tree: Tree, parts: string[], locales: readonly string[]): void {
  const name = parts.at(-1) ?? '';
  const path = parts.join('/');
  const slug = withoutBodyExtension(name);
  const ending = bodyExtensionOf(name);
  const isPage = parts[0] === 'pages';
  if (parts.length !== (isPage ? 3 : 4)) {
    const [locale = 'it'] = locales;
    const likely = `${slugify(slug, locale) || (isPage ? 'privacy' : 'fare-un-ordine')}${ending}`;
    const example = isPage ? `pages/${locale}/${likely}` : `articles/${locale}/ordini/${likely}`;
    tree.problems.push(problem(filePlace, [path, startOfFile], { example }));
    return;
  }
  if (!slugSchema.safeParse(slug).success) {
    const suggestion = `${slugify(slug, parts[1]) || (isPage ? 'pagina' : 'risposta')}${ending}`;
    tree.problems.push(problem(fileName, [path, startOfFile], { name, suggestion }));
  }
  tree[isPage ? 'pages' : 'articles'].push(path);
}

/** Size of a file in bytes; 0 when it cannot be read. */
export function sizeOf(path: string): number {
  try {
    return lstatSync(path).size;
  } catch {
    return 0;
  }
}
