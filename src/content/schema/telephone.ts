/** How people write an extension behind a number: `int. 5`, `(ext. 5)`, `x5`, `#5`, `;ext=5`. */
const extension = /[\s,;(]*(?:(?<![a-z])(?:interno|int|extension|ext|x)[.:=]?|#)\s*(\d{1,6})\)?$/i;
const betweenNumbers = /[/,;&]|\s(?:o|oppure|e|or|and)\s/i;
const international = /^(?:\+|00)/;
/** Country codes whose numbers are dialled with their first zero from abroad as well. */
const keepsZero = /^\+39/;

export type Telephone =
  | { number: string; extension: string }
  /** More numbers than one. */
  | { fault: 'several'; first: string }
  /** It ends in `-5` or `/35`: an extension, a second number, or the last figures. */
  | { fault: 'ending'; first: string; sign: string; last: string }
  | { fault: 'form' };

/**
 * Reads a telephone number as people write it. Out: its digits as they are dialled, with `+` when it is international, and
 * the extension, empty when there is none. The `(0)` of `+44 (0)20 …` is not dialled from abroad.
 */
export function readTelephone(text: string): Telephone {
  const inner = extension.exec(text)?.[1] ?? '';
  const whole = text.replace(extension, '').trim();
  const first = whole.split(betweenNumbers).find((part) => isLong(part));
  if (whole.split(betweenNumbers).filter(isLong).length > 1) return { fault: 'several', first: first?.trim() ?? '' };
  if (!/^\+?[\d\s()./-]{3,}$/.test(whole)) return { fault: 'form' };
  // A slash stands behind a prefix as well: `030/12345`.
  const [, before = '', sign = '', last = ''] = /^(.*\d)\s*([-/])\s*(\d{1,5})$/.exec(whole) ?? [];
  if (sign === '-' ? last.length < 3 : sign && isLong(before.slice(before.lastIndexOf('/') + 1)))
    return { fault: 'ending', first: before, sign, last };
  const plain = whole.replace(international, '+');
  const isAbroad = plain.startsWith('+');
  const digits = (isAbroad && !keepsZero.test(plain) ? plain.replace('(0)', '') : plain).replace(/\D/g, '');
  // E.164 has no longer ones.
  if (digits.length < 3 || digits.length > 15) return { fault: 'form' };
  return { number: (isAbroad ? '+' : '') + digits, extension: inner };
}

/** Whether a part is a number by itself: the prefix of `0332/123456` is not. */
function isLong(part: string): boolean {
  return (
    part
      .trim()
      .replace(/^(?:\+|00)\d{1,3}[\s(.-]/, '')
      .replace(/\D/g, '').length >= 6
  );
}
