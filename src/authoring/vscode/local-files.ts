import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContentIndex } from '../../check/content-index.ts';
import { articleJsonSchema, wordsJsonSchema } from './json-schemas.ts';
import { newAnswerSnippet } from './snippets.ts';

/** Editor files that depend on every answer and are not committed: schema associations for the Astro extension, snippets, and the schema of words. The YAML extension ignores `.mdx` (https://github.com/redhat-developer/vscode-yaml/issues/207). */
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
