import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentIndex } from '../../check/content-index.ts';
import { articleJsonSchema, wordsJsonSchema } from './json-schemas.ts';
import { newAnswerSnippet } from './snippets.ts';

/**
 * The files of the editor support that change with every answer, and are therefore never committed: what the Astro extension
 * must be told to complete and check the data at the head of each article (which files they are, whole paths of this machine,
 * and their schema), and the snippet that holds the next free number. So is the schema of the words, which changes with the program. The YAML extension leaves `.mdx` alone:
 * https://github.com/redhat-developer/vscode-yaml/issues/207
 * In: the content folder. Out: path → text.
 */
export function localFiles(contentIndex: ContentIndex, root: string): Record<string, string> {
  const folder = '.astro/collections';
  const address = (file: string) => decodeURIComponent(pathToFileURL(join(root, file)).href).toLowerCase();
  const entries = Object.fromEntries(contentIndex.articles.map(({ file }) => [address(file), 'articles']));
  return {
    [`${folder}/collections.json`]: JSON.stringify({ collections: [{ name: 'articles', hasSchema: true }], entries }),
    [`${folder}/articles.schema.json`]: JSON.stringify(articleJsonSchema(contentIndex)),
    '.astro/words.schema.json': `${JSON.stringify(wordsJsonSchema(), null, 2)}\n`,
    '.vscode/new-answer.code-snippets': `${JSON.stringify(newAnswerSnippet(contentIndex), null, 2)}\n`,
  };
}
