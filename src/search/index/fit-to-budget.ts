import { brotliCompressSync, constants } from 'node:zlib';

/** How often a share is tried when looking for how many postings of aliases and bodies fit. */
const trials = 8;
/** How often what was found is measured, the share of the budget that is left over, and the one with which no more is looked for. */
const [mostAttempts, spare, mostSpare] = [3, 0.01, 0.02];
/**
 * What the real compression makes of an index, as a share of what the quick one does: where the search begins. Of a large one, whose
 * real compression takes half a second, the share of most is a little less: what is found first then fits at once.
 */
const usualRatio = (most: number) => (most < 20_000 ? 0.89 : 0.9);

/** Bytes of a file as hosts send it. */
const packedSize = (text: string) => brotliCompressSync(text).length;
const quickSize = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** Whether a file surely keeps to so many bytes: the quick compression is never smaller than the real one. */
export const isWithin = (text: string, most: number): boolean => quickSize(text) <= most;

/**
 * The share of the postings of aliases and bodies to drop so that a file keeps to a budget: the most telling are kept. Nothing when
 * even without any it is too much. It is looked for with a quick compression, which falls as the real one does and is never
 * smaller; the real one, which takes forty times as long, only measures what was found. In: writes the file without that share.
 */
export function fitting(write: (share: number) => string, most: number): number | undefined {
  const all = quickSize(write(0));
  if (all <= most) return 0;
  const heads = write(1);
  const least = quickSize(heads);
  let best = least <= most || packedSize(heads) <= most ? 1 : undefined;
  if (best === undefined) return undefined;
  let ratio = usualRatio(most);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const wanted = most * (1 - spare / 2);
    let [low, tooMuch, high, fits] = [0, all * ratio, 1, least * ratio];
    if (tooMuch <= wanted) [high, fits] = [low, tooMuch];
    for (let trial = 0; trial < trials && low < high && fits < wanted * (1 - spare / 4); trial++) {
      // Where a straight line between the two would meet the budget; never so near to either that nothing is gained.
      const straight = (tooMuch - wanted) / (tooMuch - fits);
      const middle = low + (high - low) * Math.min(0.9, Math.max(0.1, straight));
      const size = quickSize(write(middle)) * ratio;
      if (size <= wanted) [high, fits] = [middle, size];
      else [low, tooMuch] = [middle, size];
    }
    const found = write(high);
    const size = packedSize(found);
    if (size <= most) best = Math.min(best, high);
    if (size <= most && (high === 0 || size > most * (1 - mostSpare))) break;
    ratio = size / quickSize(found);
  }
  return best;
}
