import { brotliCompressSync, constants } from 'node:zlib';

/** Number of bisection steps. */
const maxTrials = 8;
/** Maximum number of real measurements, the target for the unused share of the budget, and its acceptable maximum. */
const [maxAttempts, targetSpare, maxSpare] = [3, 0.01, 0.02];
/** Initial estimate of real to quick compressed size; higher than usual for large indexes, so that the first result fits. */
const usualRatio = (most: number) => (most < 20_000 ? 0.89 : 0.9);

/** Bytes of a file as hosts send it. */
const packedSize = (text: string) => brotliCompressSync(text).length;
const quickSize = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

/** Whether a file fits a budget for certain: the quick compression is never smaller than the real one. */
export const fitsBudget = (text: string, most: number): boolean => quickSize(text) <= most;

/** The share of alias and body postings to drop so that a file fits a budget, if any; bisected with a quick compression. In: writes the file. */
export function shareToDrop(write: (share: number) => string, most: number): number | undefined {
  const all = quickSize(write(0));
  if (all <= most) return 0;
  const heads = write(1);
  const least = quickSize(heads);
  let best = least <= most || packedSize(heads) <= most ? 1 : undefined;
  if (best === undefined) return undefined;
  let ratio = usualRatio(most);
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    const wanted = most * (1 - targetSpare / 2);
    let [low, tooMuch, high, fits] = [0, all * ratio, 1, least * ratio];
    if (tooMuch <= wanted) [high, fits] = [low, tooMuch];
    for (let trial = 0; trial < maxTrials && low < high && fits < wanted * (1 - targetSpare / 4); trial++) {
      // Interpolation, kept away from both ends so that the interval shrinks.
      const straight = (tooMuch - wanted) / (tooMuch - fits);
      const middle = low + (high - low) * Math.min(0.9, Math.max(0.1, straight));
      const size = quickSize(write(middle)) * ratio;
      if (size <= wanted) [high, fits] = [middle, size];
      else [low, tooMuch] = [middle, size];
    }
    const found = write(high);
    const size = packedSize(found);
    if (size <= most) best = Math.min(best, high);
    if (size <= most && (high === 0 || size > most * (1 - maxSpare))) break;
    ratio = size / quickSize(found);
  }
  return best;
}
