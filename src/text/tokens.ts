/** One word of a text as search sees it. */
export interface Token {
  /** Lower case, NFKC, accents kept. */
  word: string;
  /** Where it is in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** Parts of a code that may be searched for alone: `18app` is also `18` and `app`. */
  parts?: Token[];
}

const wordRun = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`´\-./_@&+][\p{L}\p{M}\p{N}]+)*/gu;
const digit = /\p{N}/u;
const apostrophe = /['’ʼ`´]/;
const joint = /['’ʼ`´\-./_@&+]/;
const separator = /[/&+]/;
/** `i.v.a`, `c.a.p`: single letters separated by dots. */
const acronym = /^\p{L}(?:\.\p{L})+$/u;
/** Boundaries between words and figures in a code. */
const codeSeams = /\p{L}{3,}|\p{N}[^\p{L}]*(?=\p{L}{3})|(?<=\p{L}{3})[^\p{L}]+/gu;

/** NFKC, lower case; the offsets of a text are taken before, word by word. */
const toLowerNfkc = (text: string) => text.normalize('NFKC').toLowerCase();

const beyondAscii = /[^\0-\x7f]/;

/** Strips accents: `perché` → `perche`. */
export const stripAccents = (text: string) =>
  // A fast path: most words have no accents, and opening an index folds all of them.
  !beyondAscii.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('ß', 'ss')
        .replaceAll('œ', 'oe')
        .replaceAll('æ', 'ae')
        .replaceAll('ø', 'o');

/** The parts of a code: what is between its separators, words and figures written together. */
function partsOf(code: string, start: number): Token[] {
  const parts: Token[] = [];
  let from = start;
  for (const segment of code.split(separator)) {
    // The code itself is a word already.
    const whole = segment === code ? [] : tokenise(segment);
    for (const token of whole.flatMap((one) => [one, ...(one.parts ?? [])]))
      parts.push({ word: token.word, start: from + token.start, end: from + token.end });
    if (segment === code) {
      const runs = [...segment.matchAll(codeSeams)];
      for (const { 0: run, index } of runs.length > 1 ? runs : []) {
        const raw = run.replace(/[^\p{L}\p{N}]+$/u, '');
        parts.push({
          word: toLowerNfkc(raw).replace(/[^\p{L}\p{M}\p{N}]+/gu, ''),
          start: from + index,
          end: from + index + raw.length,
        });
      }
    }
    from += segment.length + 1;
  }
  return parts;
}

/**
 * Cuts a text into words with their places.
 * `l'ordine` gives two words (`joinApostrophes` gives one, as English needs: `don't` → `dont`, `bank's` → `bank`);
 * codes and figures stay whole without their separators (`DSP-123` → `dsp123`, `3,90` → `3` and `90`), their parts
 * beside them (`A4/A3` → `a4a3`, and `a4`, `a3`); letters parted by dots are one word (`i.v.a.` → `iva`);
 * a lone letter before a hyphen joins its word (`e-mail` → `email`).
 */
export function tokenise(text: string, joinApostrophes = false): Token[] {
  const tokens: Token[] = [];
  const push = (raw: string, start: number) => {
    const word = toLowerNfkc(raw).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
    if (word) tokens.push({ word, start, end: start + raw.length });
  };
  for (const match of text.matchAll(wordRun)) {
    const whole = match[0];
    if (acronym.test(whole)) {
      push(whole, match.index);
      continue;
    }
    if (digit.test(whole) && !apostrophe.test(whole)) {
      push(whole, match.index);
      const parts = partsOf(whole, match.index);
      if (parts.length > 0) (tokens.at(-1) as Token).parts = parts;
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
