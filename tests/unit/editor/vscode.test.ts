import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/editor/check.ts';
import { vscodeFiles } from '../../../src/editor/vscode/files.ts';
import { jsonSchemas } from '../../../src/editor/vscode/json-schemas.ts';
import { folder } from './sample.ts';

describe('the editor support', () => {
  it('is what the schemas and the content make of it now: "npm run vscode" writes it', () => {
    const made = vscodeFiles(inspect('content', { cache: false }).library);
    const there = globSync('.vscode/**/*.{json,code-snippets}').map((file) => [file, readFileSync(file, 'utf8')]);
    expect(Object.fromEntries(there)).toEqual(made);
  });

  it('offers the numbers of this content and knows every key', () => {
    const { article } = jsonSchemas(inspect(folder(), { cache: false }).library);
    const keys = article?.properties as Record<string, { items?: { enum?: number[] } }>;
    expect(keys.related?.items?.enum).toEqual([1001, 1002]);
    expect(article?.additionalProperties).toBe(false);
    expect(article?.required).toEqual(['id', 'question', 'answer', 'updated', 'reviewBy', 'owner']);
  });
});
