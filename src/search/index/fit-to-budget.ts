import { brotliCompressSync, constants } from 'node:zlib';

/** Steps of halving when looking for how much body evidence fits. */
const trials = 8;
/** How often what was found is measured, and the share of the budget that may be left over. */
const [mostAttempts, spare] = [3, 0.01];

/** Bytes of a file as hosts send it. */
const packedSize = (text: string) => brotliCompressSync(text).length;
const quickSize = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;

/**
 * The share of body evidence to drop so that a file keeps to a budget: the most telling postings are kept. Nothing when
 * even without any it is too much. It is looked for by halving with a quick compression, which falls as the real one
 * does; the real one, most of the time it takes, only measures what was found. In: writes the file without that share.
 */
export function fitting(write: (share: number) => string, most: number): number | undefined {
  const heads = write(1);
  const least = packedSize(heads);
  if (least > most) return undefined;
  let best = 1;
  let ratio = least / quickSize(heads);
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const fits = (share: number) => quickSize(write(share)) * ratio <= most * (1 - spare / 2);
    let [low, high] = fits(0) ? [0, 0] : [0, 1];
    for (let trial = 0; trial < trials && low < high; trial++) {
      const middle = (low + high) / 2;
      if (fits(middle)) high = middle;
      else low = middle;
    }
    const found = write(high);
    const size = packedSize(found);
    if (size <= most) best = Math.min(best, high);
    if (size <= most && (high === 0 || size > most * (1 - spare))) break;
    ratio = size / quickSize(found);
  }
  return best;
}
