import type { Evidence } from './inverted-index.ts';
import { learntOf, weightOf } from './quantize.ts';

/** What a posting is worth keeping for: those of questions and aliases always, those of bodies by what they decide. */
function value({ question, aliases, body, learnt }: Evidence, at: number): number {
  if (question[at] || aliases[at]) return Infinity;
  return (weightOf[body[at] as number] as number) * Math.max(0.1, learntOf[learnt[at] as number] as number);
}

/** In: evidence. Out: drops the given share of the postings that stand in bodies only, see `prune`. */
export function pruner(evidence: Evidence): (share: number) => Evidence {
  const values = Float64Array.from(evidence.docs, (_, at) => value(evidence, at));
  const inBodies = Uint32Array.from([...values.keys()].filter((at) => values[at] !== Infinity));
  inBodies.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  return (share) =>
    share <= 0 ? evidence : without(evidence, inBodies.subarray(0, Math.round(share * inBodies.length)));
}

/** Evidence whose bodies count only where neither question nor aliases have the word. */
export const withoutBodies = (evidence: Evidence): Evidence => ({
  ...evidence,
  body: evidence.body.map((level, at) => (evidence.question[at] || evidence.aliases[at] ? 0 : level)),
});

/** Drops the given share of the postings that stand in bodies only, the least telling first, and words left without. */
export const prune = (evidence: Evidence, share: number): Evidence => pruner(evidence)(share);

function without(evidence: Evidence, postings: Uint32Array): Evidence {
  const isDropped = new Uint8Array(evidence.docs.length);
  for (const at of postings) isDropped[at] = 1;
  const terms: string[] = [];
  const starts = [0];
  const kept: number[] = [];
  evidence.terms.forEach((term, t) => {
    for (let at = evidence.starts[t] as number; at < (evidence.starts[t + 1] as number); at++)
      if (!isDropped[at]) kept.push(at);
    if (kept.length === starts.at(-1)) return;
    terms.push(term);
    starts.push(kept.length);
  });
  const pick = (levels: Uint8Array) => Uint8Array.from(kept, (at) => levels[at] as number);
  return {
    size: evidence.size,
    terms,
    starts: Uint32Array.from(starts),
    docs: Uint32Array.from(kept, (at) => evidence.docs[at] as number),
    question: pick(evidence.question),
    aliases: pick(evidence.aliases),
    body: pick(evidence.body),
    learnt: pick(evidence.learnt),
  };
}
