/** The telephone numbers in a text as digits, with `+` before a country code. */
function numbersIn(text: string): string[] {
  const found = text.normalize('NFKC').match(/(?:\+|\b00)?\d(?:[\s().\/-]{0,3}\d){5,}/g) ?? [];
  return found.map((number) => number.replace(/[^\d+]/g, '').replace(/^00/, '+'));
}

/** A country code has at most three digits and replaces the leading zero of some national numbers. */
function isNationalOf(international: string, national: string): boolean {
  return [national, national.replace(/^0/, '')].some((own) => {
    const code = international.slice(1, -own.length);
    return international.endsWith(own) && code.length >= 1 && code.length <= 3;
  });
}

function areSameNumber(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.startsWith('+') === other.startsWith('+')) return false;
  return one.startsWith('+') ? isNationalOf(one, other) : isNationalOf(other, one);
}

/** Whether a text contains a telephone number, in any notation, with or without the country code. */
export function isSameNumber(text: string, number: string): boolean {
  const [wanted] = numbersIn(number);
  return wanted !== undefined && numbersIn(text).some((found) => areSameNumber(found, wanted));
}
