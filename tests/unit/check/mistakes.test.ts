import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { describe as tell } from '../../../src/check/describe.ts';
import { problemLanguages } from '../../../src/check/message-language.ts';
import type { Problem } from '../../../src/check/problems.ts';
import { Lines } from '../../../src/check/readers/lines.ts';
import { rules } from '../../../src/check/rules/index.ts';
import { mistakes } from './mistakes.ts';
import { folder, now } from './sample.ts';

/** What no text in a content folder brings about: the file system, the past, or a fault of our own. */
const elsewhere = {
  'P-CHECK-BUG': { error: 'TypeError: x is not a function' },
  'P-FILE-UNREADABLE': { reason: 'EACCES' },
  'P-FILE-LINK': {},
  'P-PUBLIC-HIDDEN': { name: '.env' },
  'P-PUBLIC-TAKEN': { name: 'consegna/costo/index.html', page: 'articles/it/consegna/costo.mdx' },
  'P-PUBLIC-ACTIVE': { name: 'google1a2b.html' },
  'P-ICON-EMPTY': { url: '/icons/a.svg' },
  'P-ICON-PART': { url: '/icons/a.svg', parts: ['style'] },
  'P-THEME-FONT': { url: '/fonts/a.woff2' },
  'P-FILE-SPECIAL': {},
  'P-MDX-SYNTAX': { detail: 'MDX' },
  'P-ID-RETIRED': {
    id: 1002,
    question: 'Quanto costa la consegna?',
    date: '2026-03-04',
    address: '/consegna/costo/',
    free: 1061,
  },
} as const;

const check = async (root: string) => (await checkContent(root, { now, cache: false })).problems;

/** A message says what is wrong and what to do, in each language in its own words, with no value left out. */
function expectPlainWords(found: Pick<Problem, 'code' | 'args'>): void {
  const [it, en] = [tell(found, 'it'), tell(found, 'en')];
  for (const text of problemLanguages()
    .map((one) => tell(found, one))
    .flatMap(({ what, fix }) => [what, fix])) {
    expect(text).toMatch(/^\S.{5}/s);
    expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object |\$\{|[⟨⟩]/);
    // A place that nothing fills is one that the content or the English message writes itself.
    const known = `${JSON.stringify(found.args)} ${en.what} ${en.fix}`;
    expect(text.match(/\{[a-z]\w*\}/g)?.filter((place) => !known.includes(place)) ?? []).toEqual([]);
  }
  expect(it.what).not.toBe(en.what);
  expect(it.fix).not.toBe(en.fix);
}

/** Does to a text what the message says: puts the correction in place of the underlined stretch. */
function corrected(text: string, { line, column, endLine, endColumn, correction = '' }: Problem): string {
  const lines = new Lines(text);
  return text.slice(0, lines.start(line) + column - 1) + correction + text.slice(lines.start(endLine) + endColumn - 1);
}

describe('the check', () => {
  it('finds nothing in sound content', async () => {
    expect(await check(folder())).toEqual([]);
  });

  it('has a fixture for each of its rules', () => {
    const untried = rules.filter(({ code, fixtures }) => Object.keys(fixtures).length === 0 && !(code in elsewhere));
    expect(untried.map(({ code }) => code)).toEqual([]);
  });

  it.each(mistakes)('marks the place, says plainly what to do, and is right about it, when $name', async (mistake) => {
    const { files, code, file, at, fix, codes } = mistake;
    const root = folder(files);
    const problems = await check(root);
    expect(problems.map((one) => one.code).toSorted()).toEqual(codes);
    const found = problems.filter((one) => one.code === code);
    expect(found).toContainEqual(expect.objectContaining({ file, ...at }));
    for (const one of found) expectPlainWords(one);
    const offered = found.find((one) => one.file === file && one.line === at.line && one.column === at.column);
    expect(offered?.correction).toBe(fix);

    if (!offered || fix === undefined) return;
    const text = corrected(readFileSync(join(root, file), 'utf8'), offered);
    const after = await check(folder({ ...files, [file]: text }));
    const same = (one: Problem) => one.code === code && one.file === file;
    expect(after.filter(same)).toHaveLength(problems.filter(same).length - 1);
    // What could not be read at all may hold more mistakes.
    if (code === 'P-FILE-CONTROL') return;
    expect(after.filter((one) => one.severity === 'error').length).toBeLessThanOrEqual(problems.length - 1);
  });

  it.each(Object.entries(elsewhere))('tells %s plainly too', (code, args) => {
    expectPlainWords({ code, args });
  });
});
