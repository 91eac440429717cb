import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isReplaced, sampleContent } from '../../sample.ts';
import { inspect } from '../../../src/check/check.ts';
import { vscodeFiles } from '../../../src/authoring/vscode/files.ts';
import { articleJsonSchema } from '../../../src/authoring/vscode/json-schemas.ts';
import { localFiles } from '../../../src/authoring/vscode/local-files.ts';
import { languageServer } from './language-server.ts';
import { folder, itOrder, sound, swap } from '../check/sample.ts';

describe('the editor support', () => {
  it('is what the schemas and the content make of it now: "npm run vscode" writes it', () => {
    const made = Object.entries(vscodeFiles(inspect(sampleContent, { cache: false }).contentIndex));
    const there = globSync('.vscode/**/*.{json,code-snippets}', { exclude: (file) => file.includes('new-answer') }).map(
      (file) => [file.replaceAll('\\', '/'), readFileSync(file, 'utf8')] as [string, string],
    );
    // The snippets know the figures of the content: of somebody else's they know others.
    const compared = (files: [string, string][]) =>
      Object.fromEntries(files.filter(([file]) => !isReplaced || file.endsWith('.json')));
    expect(compared(there)).toEqual(compared(made));
  });

  it('that is committed stays as it is when an answer is added', () => {
    const more = {
      'articles/it/ordini/altro.mdx': (sound[itOrder] ?? '')
        .replace('1001', '1003')
        .replace('owner: Ordini', 'owner: Altri'),
    };
    const [before, after] = [folder(), folder(more)].map((root) => inspect(root, { cache: false }).contentIndex);
    expect(before && after && vscodeFiles(after)).toEqual(before && vscodeFiles(before));
    expect(after && localFiles(after, '/x')).not.toEqual(before && localFiles(before, '/x'));
  });

  it('knows every phrase of the pages in a words file, and says what it is', () => {
    const { contentIndex } = inspect(folder(), { cache: false });
    const [[schema] = []] = Object.entries(
      (JSON.parse(vscodeFiles(contentIndex)['.vscode/settings.json'] ?? '') as { 'yaml.schemas': object })[
        'yaml.schemas'
      ],
    ).filter(([, files]) => files === 'content/words/*.yaml');
    const { properties, additionalProperties } = JSON.parse(localFiles(contentIndex, '/x')[String(schema)] ?? '') as {
      properties: Record<string, { properties: Record<string, object> }>;
      additionalProperties: boolean;
    };
    expect(additionalProperties).toBe(false);
    expect(properties['search']?.properties['submit']).toMatchObject({ type: 'string', description: 'Cerca · Search' });
    expect(Object.keys(properties['answers']?.properties ?? {})).toEqual([
      'zero',
      'one',
      'two',
      'few',
      'many',
      'other',
    ]);
  });

  it('offers the numbers of this content and knows every key', () => {
    const article = articleJsonSchema(inspect(folder(), { cache: false }).contentIndex);
    const keys = article.properties as Record<string, { items?: { enum?: number[] } }>;
    expect(keys.related?.items?.enum).toEqual([1001, 1002]);
    expect(article.additionalProperties).toBe(false);
    expect(article.required).toEqual(['id', 'question', 'answer', 'updated', 'reviewBy', 'owner']);
  });

  it('underlines mistakes in the data of an article and offers what may stand there', { timeout: 60_000 }, async () => {
    const damaged = swap(itOrder, 'owner: Ordini', 'ownr: Ordini\nstatus: publised');
    const root = folder(damaged);
    const base = dirname(root);
    const { contentIndex } = inspect(root, { cache: false });
    for (const [file, text] of Object.entries({ ...vscodeFiles(contentIndex), ...localFiles(contentIndex, root) })) {
      mkdirSync(dirname(join(base, file)), { recursive: true });
      writeFileSync(join(base, file), text);
    }
    const server = await languageServer(base);
    try {
      const uri = pathToFileURL(join(root, itOrder)).href;
      const text = damaged[itOrder] ?? '';
      server.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'mdx', version: 1, text } });
      const { items } = (await server.ask('textDocument/diagnostic', { textDocument: { uri } })) as {
        items: { message: string; range: { start: { line: number } } }[];
      };
      expect(items.map(({ message, range }) => [range.start.line + 1, message]).sort()).toEqual([
        [1, 'Missing property "owner".'],
        [10, 'Property ownr is not allowed.'],
        [11, 'Value is not accepted. Valid values: "draft", "published", "archived".'],
      ]);
      const related = text.split('\n').findIndex((line) => line.startsWith('related:'));
      const offered = (await server.ask('textDocument/completion', {
        textDocument: { uri },
        position: { line: related, character: 10 },
      })) as { items: { label: string }[] };
      expect(offered.items.map(({ label }) => label)).toEqual(expect.arrayContaining(['1001', '1002']));
    } finally {
      server.stop();
    }
  });
});
