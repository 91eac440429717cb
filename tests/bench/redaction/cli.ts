import { sampleContent } from '../../sample.ts';
import { redact } from '../../../src/collector/privacy/redact.ts';
import { loadContent } from '../../../src/content/load.ts';
import { maxCommentLength, maxQueryLength } from '../../../src/events/limits.ts';
import { costlyPieces, ordinary, repeated } from '../../fixtures/costly-texts.ts';

/**
 * `npm run bench -- redaction`: what the dearest texts cost in redaction, beside ordinary prose of the same length.
 * They may cost three times as much at most.
 */
const { site, channels } = loadContent(sampleContent);
const options = {
  orderNumber: site.orderNumber ? new RegExp(site.orderNumber, 'giu') : null,
  ownAddresses: channels.channels.flatMap(({ address }) => address ?? []),
};
const lengths = [maxQueryLength, maxCommentLength];
const rounds = 40;

/** Microseconds of the quickest of some rounds: what disturbs only ever adds. */
function cost(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    redact(text, options);
    best = Math.min(best, performance.now() - start);
  }
  return best * 1000;
}

// Patterns are compiled at their second use, and code while it runs.
for (const piece of [ordinary, ...costlyPieces])
  for (let round = 0; round < 30; round++) redact(repeated(piece, maxCommentLength), options);

for (const length of lengths) {
  const usual = cost(repeated(ordinary, length));
  const dear = costlyPieces
    .map((piece) => ({ piece, cost: cost(repeated(piece, length)) }))
    .toSorted((a, b) => b.cost - a.cost);
  console.log(`${length} characters: ordinary ${usual.toFixed(0)} µs; the dearest of ${dear.length} texts:`);
  for (const { piece, cost: one } of dear.slice(0, 8))
    console.log(
      `  ${JSON.stringify(piece).padEnd(22)} ${one.toFixed(0).padStart(6)} µs  ${(one / usual).toFixed(1)} ×`,
    );
  if ((dear[0]?.cost ?? 0) > 3 * usual) process.exitCode = 1;
}
