import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { sampleContent } from '../../sample.ts';
import { exportFormats } from '../../../src/export/formats.ts';
import { run } from '../../../src/export/run.ts';
import { published } from '../../../src/content/queries.ts';
import { awkward, content, withArticle } from '../pages/content.ts';

const count = content.site.locales.flatMap((locale) => published(content, locale)).length;
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

test('a family of translations is one article elsewhere', () => {
  interface Zendesk {
    articles: { external_id: string; section_external_id: string; translations: { locale: string; body: string }[] }[];
    sections: { external_id: string }[];
  }
  const { articles, sections } = read<Zendesk>('zendesk');
  const one = articles.find(({ external_id }) => external_id === '1010');
  expect(one?.translations.map(({ locale }) => locale)).toEqual(['it', 'en']);
  expect(one?.translations[1]?.body).toContain('€3.90');
  for (const { section_external_id } of articles)
    expect(sections.map(({ external_id }) => external_id)).toContain(section_external_id);
  const { articles: others } = read<{ articles: { translated_content: object; title: string }[] }>('intercom');
  expect(others).toHaveLength(articles.length);
  expect(others.some(({ translated_content }) => 'en' in translated_content)).toBe(true);
  const { collections } = read<{ collections: object[] }>('intercom');
  expect(collections[1]).toMatchObject({
    ...{ external_id: 'delivery', name: 'Consegna', description: 'Zone, costi, fasce orarie, ritardi e ritiro.' },
    translated_content: { en: { type: 'group_content', name: 'Delivery' } },
  });
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
  expect(run(['--format', 'word'], {}, io)).toBe(2);
  expect(run(['--nothing'], {}, io)).toBe(2);
  expect(said.at(-1)).toContain('zendesk|intercom');
});
