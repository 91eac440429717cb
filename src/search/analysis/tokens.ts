/** One word of a text as search sees it. */
export interface Token {
  /** Lower case, NFKC, accents kept. */
  word: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

const run = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`´\-./_@&+][\p{L}\p{M}\p{N}]+)*/gu;
const digit = /\p{N}/u;
const apostrophe = /['’ʼ`´]/;
const joint = /['’ʼ`´\-./_@&+]/;

/** NFKC, lower case; the offsets of a text are taken before, word by word. */
const lower = (text: string) => text.normalize('NFKC').toLowerCase();

const beyondAscii = /[^\0-\x7f]/;

/** Strips accents: `perché` → `perche`. */
export const fold = (text: string) =>
  // Most words have none, and an index is opened by folding every one.
  !beyondAscii.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('ß', 'ss')
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae')
        .replaceAll('ø', 'o');

/**
 * Cuts a text into words with their places.
 * `l'ordine` gives two words (`joinApostrophes` gives one, as English needs: `don't` → `dont`, `bank's` → `bank`);
 * codes and figures stay whole without their separators (`DSP-123` → `dsp123`, `3,90` → `3` and `90`);
 * a lone letter before a hyphen joins its word (`e-mail` → `email`).
 */
export function tokenise(text: string, joinApostrophes = false): Token[] {
  const tokens: Token[] = [];
  const push = (raw: string, start: number) => {
    const word = lower(raw).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
    if (word) tokens.push({ word, start, end: start + raw.length });
  };
  for (const match of text.matchAll(run)) {
    const whole = match[0];
    if (digit.test(whole) && !apostrophe.test(whole)) {
      push(whole, match.index);
      continue;
    }
    let from = 0;
    for (let at = 1; at <= whole.length; at++) {
      const sign = whole[at];
      if (sign !== undefined && !joint.test(sign)) continue;
      const part = whole.slice(from, at);
      if (sign === '-' && part.length === 1) continue;
      if (sign !== undefined && joinApostrophes && apostrophe.test(sign)) {
        const tail = /^['’ʼ`´](s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iu.exec(whole.slice(at));
        if (!tail) continue;
        push(part, match.index + from);
        from = at + tail[0].length + 1;
        at = from;
        continue;
      }
      push(part, match.index + from);
      from = at + 1;
    }
  }
  return tokens;
}
