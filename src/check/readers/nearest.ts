import { editDistance } from '../../text/edit-distance.ts';

/** The allowed word an editor most likely meant, or `''` when none is close. */
export function nearestWord(word: string, allowed: Iterable<string>): string {
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

/** Letters that Unicode does not decompose. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
/** German transliteration: `zurück` → `zurueck`. */
const umlauts: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Makes a slug: `Perché così?` → `perche-cosi`, in German `Für später` → `fuer-spaeter`. */
export function slugify(text: string, locale = ''): string {
  const isGerman = /^(de|gsw|lb)\b/.test(locale);
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\x00-\x7f]/g, (letter) => (isGerman ? umlauts[letter] : undefined) ?? plainLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .replace(/^(?:con|prn|aux|nul|com\d|lpt\d)$/, '$&-1');
}
