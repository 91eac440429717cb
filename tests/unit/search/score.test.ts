import { describe, expect, it } from 'vitest';
import { score } from '../../bench/search/score.ts';
import { typo } from '../../bench/search/typo.ts';

describe('the scorer', () => {
  it('agrees with figures worked out by hand', () => {
    // First right; third right; one of two relevant at second place; nothing found.
    const rankings = [['a'], ['x', 'y', 'b'], ['x', 'c', 'y'], []];
    const relevant = [['a'], ['b'], ['c', 'd'], ['e']];
    const found = score(rankings, relevant);
    expect(found.hit1).toBe(1 / 4);
    expect(found.hit3).toBe(3 / 4);
    expect(found.hit5).toBe(3 / 4);
    expect(found.mrr10).toBeCloseTo((1 + 1 / 3 + 1 / 2) / 4, 12);
    const ideal = 1 + 1 / Math.log2(3);
    expect(found.ndcg10).toBeCloseTo((1 + 1 / 2 + 1 / Math.log2(3) / ideal) / 4, 12);
    expect(found.zero).toBe(1 / 4);
  });

  it('looks at the first ten results only', () => {
    const ranking = Array.from({ length: 11 }, (_, place) => `r${place}`);
    expect(score([ranking], [['r10']])).toMatchObject({ hit5: 0, mrr10: 0, ndcg10: 0, zero: 0 });
  });
});

describe('typing mistakes', () => {
  it('are the same for the same seed and differ for another', () => {
    const text = 'quando arriva la consegna prenotata';
    expect(typo(text, 'a', 'all')).toBe(typo(text, 'a', 'all'));
    expect(typo(text, 'a', 'all')).not.toBe(typo(text, 'b', 'all'));
  });

  it('touch only words over four letters: one of them, or each', () => {
    const text = 'come posso annullare un ordine gia fatto';
    const changed = (mode: 'one' | 'all') =>
      typo(text, 'seed', mode)
        .split(' ')
        .filter((word, index) => word !== text.split(' ')[index]);
    expect(changed('one')).toHaveLength(1);
    expect(changed('all')).toHaveLength(4);
  });
});
