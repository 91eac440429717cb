/** Edits (insert, delete, replace, swap neighbours) between two words; stops counting above `most`. */
export function distance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The allowed word an editor most likely meant, or `''` when none is close. */
export function nearest(word: string, allowed: Iterable<string>): string {
  const wanted = word.toLowerCase();
  let best = '';
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of allowed) {
    const cost = distance(wanted, candidate.toLowerCase(), least);
    if (cost < least || (cost === least && best === '' && cost < 3 && cost < wanted.length)) {
      least = cost;
      best = candidate;
    }
  }
  return least < Math.max(wanted.length, best.length) ? best : '';
}

/** A name that can be an address: `Perché così?` → `perche-cosi`. */
export function slugify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
