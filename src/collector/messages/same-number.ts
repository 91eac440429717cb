/** The telephone numbers in a text, as digits alone; those with a country's code begin with `+`. */
function numbersIn(text: string): string[] {
  const found = text.normalize('NFKC').match(/(?:\+|\b00)?\d(?:[\s().\/-]{0,3}\d){5,}/g) ?? [];
  return found.map((number) => number.replace(/[^\d+]/g, '').replace(/^00/, '+'));
}

/** A country's code has three digits at most; before it the zero of some national numbers goes. */
function isNationalOf(international: string, national: string): boolean {
  return [national, national.replace(/^0/, '')].some((own) => {
    const code = international.slice(1, -own.length);
    return international.endsWith(own) && code.length >= 1 && code.length <= 3;
  });
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.startsWith('+') === other.startsWith('+')) return false;
  return one.startsWith('+') ? isNationalOf(one, other) : isNationalOf(other, one);
}

/** Whether a text holds a telephone number, written in whichever way: with the country's code or without, in groups or not. */
export function isSameNumber(text: string, number: string): boolean {
  const [wanted] = numbersIn(number);
  return wanted !== undefined && numbersIn(text).some((found) => isSame(found, wanted));
}
