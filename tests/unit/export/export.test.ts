import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { sampleContent } from '../../sample.ts';
import { readSource } from '../../../src/authoring/import/read-source.ts';
import { exportFormats } from '../../../src/export/formats.ts';
import { run } from '../../../src/export/run.ts';
import { publishedArticles } from '../../../src/content/queries.ts';
import { awkward, content, withArticle } from '../pages/content.ts';

const count = content.site.locales.flatMap((locale) => publishedArticles(content, locale)).length;
const read = <Result>(format: string, from = content) =>
  JSON.parse(exportFormats[format]?.(from)[0]?.text ?? '') as Result;

test('the CSV has a row for every answer, whatever signs stand in it', () => {
  const changed = withArticle(1010, 'it', { question: `=1+1 ${awkward}` });
  const rows = parse(exportFormats['csv']?.(changed)[0]?.text ?? '', { columns: true }) as Record<string, string>[];
  expect(rows).toHaveLength(count);
  const row = rows.find(({ id, language }) => id === '1010' && language === 'it');
  expect(row?.['question']).toBe(`'=1+1 ${awkward}`);
  expect(row?.['html']).toContain('<table>');
});

/** Takes an export in again, as the command of the import reads it. */
function readAgain(format: 'zendesk' | 'intercom' | 'json' | 'csv' | 'markdown') {
  const folder = mkdtempSync(join(tmpdir(), 'prontuario-export-'));
  for (const { file, text } of exportFormats[format]?.(content) ?? []) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return readSource(folder, { from: format, columns: {}, locales: content.site.locales });
}

test.each(['zendesk', 'intercom', 'json', 'csv', 'markdown'] as const)(
  'an export as %s can be imported again, with every language of every answer',
  (format) => {
    const { items } = readAgain(format);
    expect(items).toHaveLength(count);
    const article = publishedArticles(content, 'en').find(({ id }) => id === 1010)!;
    const item = items.find(({ title }) => title === article.question);
    expect(JSON.stringify(item?.body)).toContain('€3.90');
    expect(item?.locale).toBe('en');
  },
);

test('a family of translations is one article elsewhere, in a category in the words of each language', () => {
  for (const format of ['zendesk', 'intercom'] as const) {
    const { items } = readAgain(format);
    const family = items.filter(({ key }) => key === '1010');
    expect(family.map(({ locale, categories }) => [locale, ...categories])).toEqual([
      ['it', 'Consegna'],
      ['en', 'Delivery'],
    ]);
  }
});

test('no format keeps a component, an unfilled fact or a link that works only here', () => {
  for (const [name, make] of Object.entries(exportFormats))
    for (const { file, text } of make(content)) {
      expect(text, `${name} ${file}`).not.toMatch(/<(?:Fact|Answer|Channel|Note|Warning|Steps)\b|\{[a-z]+\.[a-z-]+\}/);
      expect(text, `${name} ${file}`).not.toMatch(/\]\(\/|href=\\?"\/(?!\/)/);
    }
  expect(read<{ answers: object[] }>('json').answers).toHaveLength(count);
  expect(exportFormats['markdown']?.(content)).toHaveLength(count);
});

test('the command writes the files, and says how it is called when it is called wrongly', () => {
  const out = mkdtempSync(join(tmpdir(), 'prontuario-export-'));
  const said: string[] = [];
  const io = { print: (text: string) => said.push(text), warn: (text: string) => said.push(text) };
  expect(run(['--format', 'markdown', '--out', out], { PRONTUARIO_CONTENT: sampleContent }, io)).toBe(0);
  expect(readFileSync(join(out, 'it/consegna/costo-della-consegna.md'), 'utf8')).toContain(
    '# Quanto costa la consegna?',
  );
  expect(run(['--help'], {}, io)).toBe(0);
  expect(said.at(-1)).toContain('zendesk|intercom');
  expect(run(['--format', 'word'], {}, io)).toBe(2);
  expect(run(['--nothing'], {}, io)).toBe(2);
  expect(said.at(-1)).toContain('zendesk|intercom');
});
