import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { checkContent, type Report } from '../../../src/check/check.ts';
import { reportText } from '../../../src/check/reporters/text.ts';
import { folder, itCost, now, sound } from './sample.ts';

const odd = 'articles/it/ordini/strano.mdx';
const front = (sound[itCost] ?? '').replace('1002', '1009').split('---\n').slice(0, 2).join('---\n');
const check = (files: Record<string, string | Uint8Array | null>) => checkContent(folder(files), { now, cache: false });
const codes = ({ problems }: Report) => problems.map((one) => one.code);

/** Pieces that make and break MDX and YAML. */
const piece = fc.constantFrom(
  '<Note>',
  '</Note>',
  '<Steps>',
  '</Steps>',
  '<Fact name="',
  '" />',
  '{',
  '}',
  '\n\n',
  '---\n',
  '- ',
  '1. ',
  '> ',
  '`',
  '```\n',
  '<!--',
  '-->',
  '[',
  '](',
  ')',
  '/1001',
  '#a',
  ': ',
  '"',
  "'",
  '\t',
  'import x',
  '\\',
  '<',
  '>',
  '&',
  '*',
  '|',
  'è',
  '😀',
  '\u0000',
  '\u2028',
  'question',
  '  ',
  '![',
);
const noise = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('whatever a file holds, the check', () => {
  it('names problems and never fails itself: a noisy body', async () => {
    await fc.assert(
      fc.asyncProperty(noise, async (text) => {
        const report = await check({ [odd]: `${front}---\n\n${text}\n` });
        expect(codes(report)).not.toContain('P-CHECK-BUG');
        reportText(report, { language: 'it', all: true });
      }),
      { numRuns: 60 },
    );
  });

  it('names problems and never fails itself: noisy data', async () => {
    await fc.assert(
      fc.asyncProperty(
        noise,
        fc.constantFrom(odd, 'facts.yaml', 'site.yaml', 'categories.yaml', 'channels.yaml', 'synonyms/it.yaml'),
        async (text, file) => {
          const report = await check({ [file]: file === odd ? `---\n${text}\n---\n\nTesto.\n` : text });
          expect(codes(report)).not.toContain('P-CHECK-BUG');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('names problems and never fails itself: random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
        const report = await check({ [odd]: bytes });
        expect(codes(report)).not.toContain('P-CHECK-BUG');
        expect(report.errors).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it('names a problem in a file cut off anywhere', async () => {
    const whole = sound[itCost] ?? '';
    const text = whole.replace('1002', '1009');
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.indexOf('\n---\n') }), async (length) => {
        const report = await check({ [odd]: text.slice(0, length) });
        expect(codes(report)).not.toContain('P-CHECK-BUG');
        expect(report.errors).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it('points inside the file', async () => {
    await fc.assert(
      fc.asyncProperty(noise, async (text) => {
        const file = `${front}---\n\n${text}\n`;
        const lines = file.replace(/\r\n?/g, '\n').split('\n');
        for (const found of (await check({ [odd]: file })).problems.filter((one) => one.file === odd)) {
          expect(found.line).toBeLessThanOrEqual(lines.length);
          expect(found.column).toBeLessThanOrEqual((lines[found.line - 1]?.length ?? 0) + 1);
          expect([found.endLine, found.endLine > found.line ? Infinity : found.endColumn]).toEqual([
            found.endLine,
            expect.toSatisfy((end: number) => end >= found.column),
          ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['quotes', '> '.repeat(20_000)],
    ['lists', '- '.repeat(20_000)],
    ['brackets', '['.repeat(50_000)],
    ['open tags', '<Note>\n\n'.repeat(1400)],
    ['tags in a line', `a ${'<Note>'.repeat(1400)}`],
    ['braces', '{'.repeat(1400)],
    ['stars', '*a '.repeat(20_000)],
    ['links', `${'['.repeat(2000)}x${'](y)'.repeat(2000)}`],
    ['comments', '<!-- a -->\n'.repeat(300)],
    ['autolinks', '<a@b.it>\n'.repeat(300)],
    ['a long line', 'parola '.repeat(30_000)],
    ['closing tags', '</Note>\n\n'.repeat(700)],
  ])('ends soon on endless %s', async (_, text) => {
    expect(codes(await check({ [odd]: `${front}---\n\n${text}\n` }))).not.toContain('P-CHECK-BUG');
  });

  it.each([
    ['flow lists', `related: ${'['.repeat(5000)}`],
    ['flow maps', `related: ${'{a: '.repeat(5000)}`],
    ['nested keys', Array.from({ length: 400 }, (_x, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    [
      'aliases',
      `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: &e [*d, *d]\nf: [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]`,
    ],
    ['keys', Array.from({ length: 3000 }, (_x, index) => `k${index}: 1`).join('\n')],
    ['bad lines', '@x\n'.repeat(1000)],
  ])('ends soon on endless %s in the data', async (_, text) => {
    const report = await check({ [odd]: `---\n${text}\n---\n\nTesto.\n` });
    expect(codes(report)).not.toContain('P-CHECK-BUG');
    expect(report.errors).toBeGreaterThan(0);
  });

  it('refuses a file of 5 MB without reading it', async () => {
    expect(codes(await check({ [odd]: 'parola '.repeat(750_000) }))).toEqual(['P-FILE-LARGE']);
  });

  it('is not led round in circles by links between folders', async () => {
    const root = folder();
    mkdirSync(join(root, 'articles/it/giro'));
    symlinkSync(join(root, 'articles'), join(root, 'articles/it/giro/ancora'));
    symlinkSync(join(root, itCost), join(root, 'articles/it/ordini/copia.mdx'));
    const report = await checkContent(root, { now, cache: false });
    expect(report.problems.map(({ code, file }) => [code, file])).toEqual([
      ['P-FILE-LINK', 'articles/it/giro/ancora'],
      ['P-FILE-LINK', 'articles/it/ordini/copia.mdx'],
    ]);
  });

  it('reads Windows line ends and a byte-order mark as any other', async () => {
    const files = Object.fromEntries(
      Object.entries(sound).map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    expect((await check(files)).problems).toEqual([]);
    const broken = {
      ...files,
      [itCost]: (files[itCost] ?? '').replace('[i contatti](/contatti/)', '[i contatti](/contatto/)'),
    };
    expect((await check(broken)).problems).toEqual([
      expect.objectContaining({ code: 'P-LINK-BROKEN', line: 19, column: 35 }),
    ]);
  });

  it('is reported as ours when it fails itself, and everything else is said all the same', async () => {
    const root = folder({ [itCost]: (sound[itCost] ?? '').replace('/contatti/', '/contatto/') });
    const report = await checkContent(root, { now: new Date(NaN), cache: false });
    // One rule asks which day it is: whether the term of a review is over.
    expect(codes(report)).toEqual(['P-CHECK-BUG', 'P-LINK-BROKEN']);
    expect(reportText(report, { language: 'it' })).not.toMatch(/\bat .*:\d+:\d+\)/);
  });

  it('says so when there is no content at all', async () => {
    const report = await checkContent('/nowhere/at/all', { now, cache: false });
    expect(codes(report)).toEqual(['P-FILE-UNREADABLE', 'P-FILE-MISSING', 'P-FILE-MISSING', 'P-FILE-MISSING']);
  });
});
