import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/editor/check.ts';
import type { Problem } from '../../../src/editor/problems.ts';
import { Lines } from '../../../src/editor/reading/lines.ts';
import { mistakes } from './mistakes.ts';
import { folder, now } from './sample.ts';

/** Does to a text what the message says: puts the correction in place of the underlined stretch. */
function corrected(text: string, { line, column, endLine, endColumn, correction = '' }: Problem): string {
  const lines = new Lines(text);
  return text.slice(0, lines.start(line) + column - 1) + correction + text.slice(lines.start(endLine) + endColumn - 1);
}

const plain = mistakes.filter(({ file, files }) => typeof files[file] === 'string');

describe('a correction, written where the message points,', () => {
  it.each(plain)('mends it when $name', async ({ files, file, code }) => {
    const root = folder(files);
    const before = (await checkContent(root, { now, cache: false })).problems;
    const found = before.find((one) => one.code === code && one.correction !== undefined);
    if (!found) return expect(before.some((one) => one.code === code && one.correction === undefined)).toBe(true);
    const text = corrected(readFileSync(join(root, found.file), 'utf8'), found);
    const after = (await checkContent(folder({ ...files, [found.file]: text }), { now, cache: false })).problems;
    const same = (one: Problem) => one.code === code && one.file === file;
    expect(after.filter(same)).toHaveLength(before.filter(same).length - 1);
    // What could not be read at all may hold more mistakes.
    if (code === 'P-FILE-CONTROL') return;
    expect(after.filter((one) => one.severity === 'error').length).toBeLessThanOrEqual(before.length - 1);
  });
});
