/** A text as patterns read it, and where each of its UTF-16 units stood in the text as typed. */
export interface Normalised {
  text: string;
  /** Start in the original of each unit of `text`; undefined when both are the same. */
  starts?: Uint32Array;
  /** End in the original, likewise. */
  ends?: Uint32Array;
}

/** Invisible characters: control characters, soft hyphen, zero-width characters, marks, embeddings and isolates of direction, variation selectors. */
const invisible =
  /[\0-\u001F\u007F-\u009F\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/;
/** What makes a text need normalising; the rest of Latin, Greek and Cyrillic reads as it stands. */
const needsNormalising =
  /[^\n\r\t\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u0370-\u052F\u2013\u2014\u2018-\u201D\u20AC]|%[\da-f]{2}|&(?:#64|#x40|commat);/iu;
const encoded = /%(?:25){0,3}([2-7][\da-f])|&(?:#64|#x40|commat);/iy;

/** Letters, punctuation and line ends of Latin: all that NFKC need not be asked for. */
const isPlainLatin = (point: number) =>
  point < 0x80
    ? (point >= 0x20 && point < 0x7f) || point === 0x09 || point === 0x0a || point === 0x0d
    : point > 0xa0 && point < 0x300 && point !== 0xad;

const foldedCharacters = new Map<number, string>();

/** The value of a decimal digit of any script: each script has its ten side by side, from zero upwards. */
function digitValue(point: number): number {
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(point - value - 1))) value++;
  return value;
}

/** One character by compatibility (NFKC): wide and mathematical characters become plain ones, digits of any script 0 to 9. */
function fold(point: number): string {
  const known = foldedCharacters.get(point);
  if (known !== undefined) return known;
  const char = String.fromCodePoint(point);
  let plain = char;
  if (invisible.test(char)) plain = '';
  else if (point === 0xa0 || /^\p{Zs}$/u.test(char)) plain = ' ';
  else if (point >= 0x300) {
    plain = char.normalize('NFKC');
    if (/^\p{Nd}$/u.test(plain) && !/^\d$/.test(plain)) plain = String(digitValue(plain.codePointAt(0) ?? 0));
  }
  // Whoever sends every character there is fills no memory.
  if (foldedCharacters.size >= 4096) foldedCharacters.clear();
  foldedCharacters.set(point, plain);
  return plain;
}

/** Undoes what hides numbers from patterns: digits of other scripts, wide letters, percent encoding, invisible characters. Linear time. */
export function normalise(input: string): Normalised {
  if (!needsNormalising.test(input)) return { text: input };
  // No character becomes more than 18 by NFKC, but a text of such is none: what is beyond stands for itself.
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const add = (plain: string, start: number, end: number) => {
    text += plain;
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < input.length;) {
    const point = input.codePointAt(at) ?? 0;
    const end = at + (point > 0xffff ? 2 : 1);
    if (point === 0x25 || point === 0x26) {
      encoded.lastIndex = at;
      const found = encoded.exec(input);
      if (found) {
        add(found[1] ? String.fromCharCode(Number.parseInt(found[1], 16)) : '@', at, encoded.lastIndex);
        at = encoded.lastIndex;
        continue;
      }
    }
    // An accent typed on its own belongs to the letter before it.
    if (point >= 0x300 && point <= 0x36f && text) {
      const composed = (text.at(-1) + String.fromCodePoint(point)).normalize('NFC');
      if (composed.length === 1) text = text.slice(0, -1) + composed;
      ends[ends.length - 1] = end;
    } else if (isPlainLatin(point)) add(input.slice(at, end), at, end);
    else {
      const plain = fold(point);
      add(plain.length > 4 ? input.slice(at, end) : plain, at, end);
    }
    at = end;
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
