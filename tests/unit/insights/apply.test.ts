import { join } from 'node:path';
import { globSync, readFileSync } from 'node:fs';
import fc from '../../properties.ts';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { sampleContent } from '../../sample.ts';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';
import { addAlias } from '../../../src/insights/proposals/add-alias.ts';
import { decideAliases, type ApplyOptions } from '../../../src/insights/proposals/apply.ts';
import { describeDecisions } from '../../../src/insights/proposals/apply-report.ts';
import type { SearchFinding } from '../../../src/insights/findings.ts';
import { createFinder } from '../../../src/insights/proposals/search-tools.ts';
import type { RelevanceCase } from '../../../src/content/relevance-cases.ts';
import { compare, contentCases } from '../../../src/insights/proposals/relevance.ts';
import { wordsOf } from '../../../src/insights/messages/index.ts';
import { article, content } from './events.ts';

const files = globSync('articles/*/*/*.mdx', { cwd: sampleContent })
  .sort()
  .map((file) => join(sampleContent, file));
const printable = fc
  .string({ unit: 'grapheme', minLength: 2, maxLength: 60 })
  .map((text) => text.trim())
  .filter((text) => text.length >= 2);

describe('an alias goes into a file', () => {
  test('and every other byte stays as it was, in each article there is', () => {
    expect(files.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.constantFrom(...files), printable, fc.boolean(), (file, alias, windows) => {
        const unix = readFileSync(file, 'utf8');
        const source = windows ? unix.replaceAll('\n', '\r\n') : unix;
        const result = addAlias(source, alias) ?? '';
        const from = [...source].findIndex((sign, index) => [...result][index] !== sign);
        const start = [...source].slice(0, from).join('').length;
        const added = result.length - source.length;
        expect(
          [...Array(added + 1).keys()].some((back) => {
            const at = start - back;
            return at >= 0 && result.slice(0, at) + result.slice(at + added) === source;
          }),
        ).toBe(true);
        const before = parse(splitFrontmatter(unix).yaml ?? '') as { aliases: string[] };
        const after = parse(splitFrontmatter(result.replaceAll('\r\n', '\n')).yaml ?? '') as { aliases: string[] };
        expect(after).toEqual({ ...before, aliases: [...before.aliases, alias] });
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    [
      'a list at the margin, a comment behind it',
      '---\naliases:\n- x # why\n\n# next\nid: 1\n---\nbody\n',
      '---\naliases:\n- x # why\n- nuovo\n\n# next\nid: 1\n---\nbody\n',
    ],
    ['a list indented by four', '---\naliases:\n    - x\n---\n', '---\naliases:\n    - x\n    - nuovo\n---\n'],
    ['a list in brackets', '---\naliases: [a, "b"] # c\n---\n', '---\naliases: [a, "b", "nuovo"] # c\n---\n'],
    ['an empty list', '---\naliases: []\n---\n', '---\naliases: ["nuovo"]\n---\n'],
    ['a key without value', '---\naliases: # none\nid: 1\n---\n', '---\naliases: # none\n  - nuovo\nid: 1\n---\n'],
    [
      'no list at all',
      '---\nanswer: >-\n  a\n  b\nid: 1\n---\n',
      '---\nanswer: >-\n  a\n  b\naliases:\n  - nuovo\nid: 1\n---\n',
    ],
    [
      'a byte-order mark and Windows line ends',
      '\uFEFF---\r\naliases:\r\n  - x\r\n---\r\n',
      '\uFEFF---\r\naliases:\r\n  - x\r\n  - nuovo\r\n---\r\n',
    ],
  ])('that has %s', (_, source, expected) => {
    expect(addAlias(source, 'nuovo')).toBe(expected);
  });

  test.each([
    ['no frontmatter', 'body'],
    ['frontmatter that is never closed', '---\naliases: []\n'],
    ['broken YAML', '---\naliases: [a\n---\n'],
    ['something else under the key', '---\naliases: text\n---\n'],
  ])('not into one with %s', (_, source) => {
    expect(addAlias(source, 'nuovo')).toBeUndefined();
  });
});

describe('an alias is taken', () => {
  const centre = content([
    article({
      id: 1,
      question: 'Come posso pagare la spesa?',
      answer: 'Paghi con carta, contanti o buoni, come preferisci tu.',
    }),
    article({
      id: 2,
      question: 'Quando arriva il rimborso?',
      answer: 'Il rimborso arriva con un bonifico in pochi giorni.',
    }),
    article({ id: 3, question: 'Dove trovo la ricevuta?', aliases: ['scontrino'] }),
  ]);
  const source = '---\nquestion: x\n---\n';
  const search = (alias: string, id = 1, more: Partial<SearchFinding> = {}): SearchFinding => ({
    locale: 'it',
    query: alias,
    variants: [],
    readers: 9,
    nothing: 9,
    unchosen: 0,
    chosen: 0,
    handedOff: 0,
    lastDay: '2026-11-20',
    priority: 6,
    advice: 'alias',
    nearest: { id, question: '', file: `articles/it/ordini/answer-${id}.mdx`, because: 'readers', readers: 4 },
    proposed: alias,
    ...more,
  });
  const decide = (searches: SearchFinding[], cases: RelevanceCase[], more: Partial<ApplyOptions> = {}) =>
    decideAliases(searches, {
      content: centre,
      finderOf: createFinder,
      casesOf: () => cases,
      read: () => source,
      ...more,
    });
  const wanted = { query: 'pagare con klarna', answers: [1] };
  const klarna = [wanted, { query: 'klarna', answers: [1] }, { query: 'rimborso', answers: [2] }];

  test('when who asked finds the answer by it, and no test gets worse', () => {
    const { decisions, files: changed } = decide([search('klarna')], klarna);
    const found = [{ query: 'klarna', before: 11, after: 1 }];
    expect(decisions).toEqual([
      { alias: 'klarna', locale: 'it', id: 1, file: 'articles/it/ordini/answer-1.mdx', found, improved: 1 },
    ]);
    expect(changed).toEqual({ 'articles/it/ordini/answer-1.mdx': '---\nquestion: x\naliases:\n  - klarna\n---\n' });
  });

  test('when no test knows the words: that readers typed them is enough', () => {
    const { decisions, files: changed } = decide([search('volantino')], [{ query: 'rimborso', answers: [2] }]);
    expect(decisions[0]).toMatchObject({ found: [{ query: 'volantino', before: 11, after: 1 }], improved: 0 });
    expect(Object.keys(changed)).toEqual(['articles/it/ordini/answer-1.mdx']);
    expect(describeDecisions(decisions, wordsOf('it'), false)).toContain(
      'aggiungi a tests/relevance/it.yaml: - { q: volantino, a: [1] }',
    );
  });

  test('together with others of the same file', () => {
    const cases = [...klarna, { query: 'volantino', answers: [1] }];
    expect(Object.values(decide([search('klarna'), search('volantino')], cases).files)).toEqual([
      '---\nquestion: x\naliases:\n  - klarna\n  - volantino\n---\n',
    ]);
  });

  test.each<[string, SearchFinding, RelevanceCase[], object]>([
    [
      'harms a test',
      search('bonifico', 1),
      [{ query: 'bonifico', answers: [2] }],
      { code: 'harms', query: 'bonifico', before: 1, after: 2 },
    ],
    ['is found already', search('carta o contanti'), klarna, { code: 'found', query: 'carta o contanti', place: 1 }],
    ['is there already', search('Scontrino', 3), klarna, { code: 'known' }],
    ['belongs to another answer', search('scontrino', 1), klarna, { code: 'elsewhere', id: 3 }],
    ['is too short', search('x', 1), klarna, { code: 'length', min: 2, max: 140 }],
    ['has no answer near', search('klarna', 1, { advice: 'write' }), klarna, { code: 'write' }],
    ['wants an answer of another language', search('klarna', 1, { locale: 'en' }), klarna, { code: 'write' }],
  ])('not when it %s', (_, proposal, cases, refusal) => {
    const { decisions, files: changed } = decide([proposal], cases);
    expect(decisions[0]?.refusal).toEqual(refusal);
    expect(changed).toEqual({});
    for (const lang of ['it', 'en'])
      expect(describeDecisions(decisions, wordsOf(lang), true)).not.toMatch(/\{\w+\}|undefined/);
  });

  test('not when the file cannot take it', () => {
    expect(decide([search('klarna')], klarna, { read: () => 'no frontmatter' }).decisions[0]?.refusal).toEqual({
      code: 'file',
    });
  });
});

test('where nobody wrote relevance tests, questions and aliases of the published answers are the tests', () => {
  const centre = content([
    article({ id: 1, question: 'Come pago?', aliases: ['carta'] }),
    article({ id: 2, status: 'draft' }),
    article({ id: 3, locale: 'en' }),
  ]);
  expect(contentCases(centre, 'it')).toEqual([
    { query: 'Come pago?', answers: [1] },
    { query: 'carta', answers: [1] },
  ]);
});

test('two runs of the relevance tests are compared case by case', () => {
  const cases = ['a', 'b', 'c'].map((query) => ({ query, answers: [1] }));
  const improved = [{ query: 'b', before: 5, after: 2 }];
  const first = (id: number) => ({ find: () => ({ ids: [id, 8, 7, 6, 5, 4, 3, 2, 1], sure: true }) });
  const of = (before: number[], after: number[], finder = first(9)) =>
    compare(cases, { before, after }, { changed: 9, finder });
  expect(of([1, 5, 3], [1, 2, 3])).toEqual({ improved, harmed: undefined });
  expect(of([1, 5, 3], [2, 2, 9])).toEqual({ improved, harmed: { query: 'c', before: 3, after: 9 } });
  // Places that no reader tells apart: the second and the third, the seventh and the ninth.
  expect(of([2, 7, 4], [3, 9, 5])).toEqual({ improved: [], harmed: undefined });
  // The answer that was changed is not among those that came before the right one.
  expect(of([1, 5, 3], [2, 2, 9], first(10))).toEqual({ improved, harmed: undefined });
});
