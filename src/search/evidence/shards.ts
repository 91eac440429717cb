import { packNumbers, unpackNumbers, type PackedPostings } from './codec.ts';
import type { Evidence } from './index.ts';

/** About this many postings travel in one file. */
const perShard = 2500;

/** Cuts the terms into runs of about the same number of postings. Out: the first term of each run, and the end. */
export function cuts({ terms, starts }: Pick<Evidence, 'terms' | 'starts'>): number[] {
  const bounds = [0];
  terms.forEach((_, term) => {
    if ((starts[term + 1] as number) - (starts[bounds.at(-1) as number] as number) >= perShard) bounds.push(term + 1);
  });
  if (bounds.at(-1) !== terms.length) bounds.push(terms.length);
  return bounds;
}

/** Postings of the terms from `from` to `to`. */
export function packPostings(evidence: Evidence, from: number, to: number): PackedPostings {
  const { starts, docs } = evidence;
  const gaps: number[] = [];
  for (let term = from; term < to; term++)
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at++)
      gaps.push((docs[at] as number) - (at === starts[term] ? 0 : (docs[at - 1] as number) + 1));
  const cut = (levels: Uint8Array) => packNumbers(levels.subarray(starts[from], starts[to]));
  return {
    gaps: packNumbers(gaps),
    question: cut(evidence.question),
    aliases: cut(evidence.aliases),
    body: cut(evidence.body),
    learnt: cut(evidence.learnt),
  };
}

/** Writes the postings of the terms from `from` to `to` into their places. */
export function unpackPostings(packed: PackedPostings, evidence: Evidence, from: number, to: number): void {
  const { starts, docs } = evidence;
  const first = starts[from] as number;
  const gaps = unpackNumbers(packed.gaps);
  for (let term = from; term < to; term++)
    for (let at = starts[term] as number; at < (starts[term + 1] as number); at++)
      docs[at] = (gaps[at - first] as number) + (at === starts[term] ? 0 : (docs[at - 1] as number) + 1);
  for (const field of ['question', 'aliases', 'body', 'learnt'] as const)
    evidence[field].set(unpackNumbers(packed[field]), first);
}
