/** Figures of one engine over one list of queries; each from 0 to 1. */
export interface Score {
  hit1: number;
  hit3: number;
  hit5: number;
  /** Mean reciprocal rank, first ten. */
  mrr10: number;
  /** Normalised discounted cumulative gain, first ten, every relevant answer worth the same. */
  ndcg10: number;
  /** Share of queries without any result. */
  zero: number;
}

const gain = (rank: number) => 1 / Math.log2(rank + 2);

/** In: for each query the answers found, best first, and those that serve it. Only the first ten count. */
export function score(rankings: readonly (readonly string[])[], relevant: readonly (readonly string[])[]): Score {
  const sum: Score = { hit1: 0, hit3: 0, hit5: 0, mrr10: 0, ndcg10: 0, zero: 0 };
  relevant.forEach((served, query) => {
    const wanted = new Set(served);
    const found = (rankings[query] ?? []).slice(0, 10);
    if (found.length === 0) sum.zero++;
    const first = found.findIndex((id) => wanted.has(id));
    if (first >= 0) {
      sum.mrr10 += 1 / (first + 1);
      if (first < 1) sum.hit1++;
      if (first < 3) sum.hit3++;
      if (first < 5) sum.hit5++;
    }
    const got = found.reduce((total, id, rank) => total + (wanted.has(id) ? gain(rank) : 0), 0);
    const best = Array.from({ length: Math.min(10, wanted.size) }, (_, rank) => gain(rank)).reduce((a, b) => a + b, 0);
    sum.ndcg10 += best > 0 ? got / best : 0;
  });
  const n = relevant.length || 1;
  return Object.fromEntries(Object.entries(sum).map(([name, total]) => [name, total / n])) as unknown as Score;
}
