import { editDistance } from '../../text/edit-distance.ts';

/** The allowed word an editor most likely meant, or `''` when none is close. */
export function nearest(word: string, allowed: Iterable<string>): string {
  const wanted = word.toLowerCase();
  let best = '';
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of allowed) {
    const cost = editDistance(wanted, candidate.toLowerCase(), least);
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
