import { parseHTML } from 'linkedom';
import fc from '../../properties.ts';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { StoredEvent } from '../../../src/collector/stores/contract.ts';
import { cell, csvFiles } from '../../../src/insights/report/csv.ts';
import { toJson } from '../../../src/insights/report/json.ts';
import { languagesOf } from '../../../src/insights/proposals/search-tools.ts';
import { aliasFrom } from '../../../src/insights/proposals/suggest.ts';
import { aliasLine } from '../../../src/insights/report/sections/write.ts';
import { renderPage } from '../../../src/insights/report/page.ts';
import { summarise } from './summary.ts';
import { article, content, event } from './events.ts';

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '<!-- --><b>bold</b>',
  '&lt;script&gt;',
  'javascript:alert(1)',
  '=HYPERLINK("http://evil.example","x")',
  '+cmd|calc!A0',
  '-2+3+cmd|calc!A0',
  '@SUM(1+1)*cmd|calc!A0',
  '\t=1+1',
  ' =1+1',
  '＝1+1',
  '"=1+1',
  'x\r\n=1+1\r\n"y',
  '- yaml: [injection]',
  '#{7*7}${7*7}{{7*7}}',
  '\u202Egnp.exe',
  '\u001b[31mred',
  '\u2028\u2029',
  '__proto__',
  'constructor',
];
const now = Date.UTC(2026, 10, 22);

/** An attack in every field that a reader or an editor fills. */
function everywhere(attack: string) {
  const centre = content(
    [
      article({
        id: 1,
        question: `Q ${attack}`,
        aliases: [attack],
        owner: attack,
        reviewBy: '2026-01-01',
        file: `articles/it/${attack}.mdx`,
      }),
      article({ id: 2, question: attack, reviewBy: '2026-01-01' }),
    ],
    { title: { it: attack, en: attack }, editUrl: `https://git.example/{path}?${attack}` },
  );
  const field = { reason: attack, comment: attack, query: attack, channel: attack } as never;
  const events = (['vote', 'comment', 'search', 'click', 'handoff'] as const).flatMap((kind) =>
    [1, 2, 3, 4].map((n) =>
      event({
        kind,
        article: 1 + (n % 2),
        ...(field as object),
        ...(kind === 'search' && { results: 0 }),
        ...(kind === 'vote' && { vote: 0 }),
      } as never),
    ),
  );
  const options = { content: centre, languages: languagesOf(centre), now };
  return {
    centre,
    findings: summarise(events as StoredEvent[], options, [], [{ day: '2026-11-20', name: attack, count: 1 }]),
  };
}

/** Reads RFC 4180 back. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1))
    rows.push(
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) => (m[1] ?? m[2] ?? '').replaceAll('""', '"')),
    );
  return rows;
}

describe.each(attacks)('%j in every field', (attack) => {
  const { centre, findings } = everywhere(attack);

  test('is plain text in the page', () => {
    const html = renderPage(findings, centre, { lang: 'it' });
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('script, img, iframe, b:not(.reasons b, .facts b)')).toHaveLength(0);
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/i);
        if (name === 'href') expect(value).toMatch(/^(https?:\/\/|#)/);
      }
    expect(document.querySelectorAll('style')).toHaveLength(1);

    expect(html).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  });

  test('is no formula and no new row in the spreadsheet', () => {
    for (const text of Object.values(csvFiles(findings))) {
      const [heads, ...rows] = readCsv(text);
      for (const row of rows) {
        expect(row).toHaveLength(heads?.length ?? 0);
        for (const value of row) if (!/^-?\d+(\.\d+)?$/.test(value)) expect(value).not.toMatch(/^[\s"]*[=+\-@＝|%]/);
      }
    }
  });

  test('comes back unchanged from the JSON, which holds no markup', () => {
    const text = toJson(findings);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(findings)));
    expect(text).not.toMatch(/[<>&\u2028\u2029\u202A-\u202E]/);
  });
});

test('an alias is one line of YAML that reads back as itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...attacks)), (query) => {
      const alias = aliasFrom(query);
      const line = aliasLine(alias);
      expect(line).not.toContain('\n');
      expect(alias.length).toBeLessThanOrEqual(140);
      expect(parse(line)).toEqual([alias]);
    }),
  );
});

test('numbers stay numbers in the spreadsheet, text keeps its quotes', () => {
  expect(cell(-3)).toBe('-3');
  expect(cell(1 / 3)).toBe('0.3333');
  expect(cell('-5')).toBe('"-5"');
  expect(cell('ha detto "no"')).toBe('"ha detto ""no"""');
  expect(cell('- non so')).toBe(`"'- non so"`);
  expect(cell(undefined)).toBe('""');
});

test('an edit address that is not of the web is not linked', () => {
  const centre = content([article({ id: 1 })], { editUrl: 'javascript:alert({path})' });
  const found = summarise([event({ kind: 'vote', vote: 0 })], { content: centre, languages: languagesOf(centre), now });
  expect(found.answers[0]?.editUrl).toBeUndefined();
  expect(renderPage(found, centre, { lang: 'it' })).not.toContain('javascript:');
});
