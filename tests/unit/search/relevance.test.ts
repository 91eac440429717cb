import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { honesty } from '../../bench/search/honest.ts';
import { ownMeant } from '../../bench/search/meant.ts';
import { headFaults, relevance } from '../../bench/search/own.ts';
import { readRelevance } from '../../bench/search/relevance.ts';

type Floor = Record<'clean' | 'misspelt', { hit1: number; hit5: number; zero: number }> & {
  /** Shares told that nothing is more than near: at least of what is foreign, at most of what is answered. */
  near: { foreign: number; answerable: number };
};
const floors = JSON.parse(readFileSync(join(import.meta.dirname, '../../relevance/floor.json'), 'utf8')) as Record<
  string,
  Floor
>;
const content = loadContent();

describe.each(Object.entries(floors))('what people type in %s', (locale, floor) => {
  it('is served by answers that exist', () => {
    const known = new Set(content.articles.filter((a) => a.locale === locale).map(({ id }) => id));
    const strange = readRelevance(locale).filter(({ a }) => !a.every((id) => known.has(id)));
    expect(strange).toEqual([]);
  });

  it('is answered first, each time, when it is what every shop is asked', async () => {
    expect(readRelevance(locale, 'head.').length).toBeGreaterThanOrEqual(40);
    expect(await headFaults(content, locale)).toEqual([]);
  }, 120_000);

  it('is answered no worse than before (`npm run bench -- relevance` tells which searches broke)', async () => {
    const run = await relevance(content, locale);
    for (const mode of ['clean', 'misspelt'] as const) {
      expect(run[mode].score.hit1).toBeGreaterThanOrEqual(floor[mode].hit1);
      expect(run[mode].score.hit5).toBeGreaterThanOrEqual(floor[mode].hit5);
      expect(run[mode].score.zero).toBeLessThanOrEqual(floor[mode].zero);
    }
  }, 240_000);

  it('is told to be answered only nearly where it is about something else, and hardly ever where an answer serves it', async () => {
    const { answerable, foreign } = await honesty(content, locale);
    for (const layer of ['first', 'fullText'] as const) {
      expect(foreign[layer].share).toBeGreaterThanOrEqual(floor.near.foreign);
      expect(answerable[layer].share).toBeLessThanOrEqual(floor.near.answerable);
    }
  }, 120_000);

  it('is asked whether something else was meant where words are misspelt, rightly, and not where they are not', async () => {
    const { correct, right } = await ownMeant(content, locale);
    expect(correct.share).toBeLessThanOrEqual(0.005);
    expect(right.share).toBeGreaterThanOrEqual(0.8);
  }, 120_000);
});
