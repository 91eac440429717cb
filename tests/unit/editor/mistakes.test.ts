import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/editor/check.ts';
import { folder, now } from './sample.ts';
import { mistakes } from './mistakes.ts';

describe('the check', () => {
  it('finds nothing in sound content', async () => {
    expect((await checkContent(folder(), { now, cache: false })).problems).toEqual([]);
  });

  it.each(mistakes)('names it when $name', async ({ files, code, file, line, column, also = [] }) => {
    const { problems } = await checkContent(folder(files), { now, cache: false });
    const codes = problems.map((one) => one.code);
    expect(problems.filter((one) => one.code === code)).toContainEqual(expect.objectContaining({ file, line, column }));
    expect(codes.toSorted()).toEqual([code, ...also].toSorted());
  });
});
