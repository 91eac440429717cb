/** A share with its 95 % confidence interval, all from 0 to 1. */
export interface Share {
  count: number;
  of: number;
  share: number;
  low: number;
  high: number;
}

/** 97.5 % quantile of the normal distribution: 95 % of it lies within ± z. */
const z = 1.959963984540054;

/** Wilson score interval (Wilson 1927); suits small numbers: 1 of 1 gives 0.21–1, 0 of 0 gives 0–1. */
export function wilson(count: number, of: number): Share {
  if (of <= 0) return { count: 0, of: 0, share: 0, low: 0, high: 1 };
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return {
    count,
    of,
    share,
    low: count === 0 ? 0 : Math.max(0, (middle - half) / scale),
    high: count === of ? 1 : Math.min(1, (middle + half) / scale),
  };
}

export interface Change {
  change: number;
  low: number;
  high: number;
  /** `unclear` while the interval contains zero. */
  direction: 'better' | 'worse' | 'unclear';
}

/** Difference of two shares, later less earlier (Newcombe 1998, method 10: made of the two Wilson intervals). */
export function difference(earlier: Share, later: Share): Change {
  const change = later.share - earlier.share;
  const low = change - Math.hypot(later.share - later.low, earlier.high - earlier.share);
  const high = change + Math.hypot(later.high - later.share, earlier.share - earlier.low);
  return { change, low, high, direction: low > 0 ? 'better' : high < 0 ? 'worse' : 'unclear' };
}
