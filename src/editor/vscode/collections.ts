import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Library } from '../checks/library.ts';

/**
 * What the Astro extension must be told to complete and check the data at the head of each article: which files they are
 * (whole paths of this machine, so never committed) and where their schema is. The YAML extension leaves `.mdx` alone:
 * https://github.com/redhat-developer/vscode-yaml/issues/207
 * In: the content folder. Out: path → text.
 */
export function collectionFiles(library: Library, root: string): Record<string, string> {
  const folder = '.astro/collections';
  const address = (file: string) => decodeURIComponent(pathToFileURL(join(root, file)).href).toLowerCase();
  const entries = Object.fromEntries(library.articles.map(({ file }) => [address(file), 'articles']));
  const schema = relative(folder, '.vscode/schemas/article.json').replaceAll('\\', '/');
  return {
    [`${folder}/collections.json`]: JSON.stringify({ collections: [{ name: 'articles', hasSchema: true }], entries }),
    [`${folder}/articles.schema.json`]: JSON.stringify({ $ref: schema }),
  };
}
