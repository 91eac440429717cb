/** The packed index was built by another version than this script. */
export class StaleIndexError extends Error {
  override name = 'StaleIndexError';
}

/** Printable ASCII that JSON does not escape. */
const digits = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((char) => char !== '"' && char !== '\\')
  .join('');
const carry = 16;
const last = digits.length - carry;

/** Integers → text; up to 75 takes one character, up to 1,291 two. */
export function packNumbers(numbers: Iterable<number>): string {
  const out: number[] = [];
  for (let number of numbers) {
    if (number < last) {
      out.push(digits.charCodeAt(number));
      continue;
    }
    const own = [digits.charCodeAt(number % last)];
    for (number = Math.floor(number / last); number > 0; number = Math.floor((number - 1) / carry))
      own.unshift(digits.charCodeAt(last + ((number - 1) % carry)));
    out.push(...own);
  }
  // One call: appending a hundred thousand characters one by one takes ten times as long.
  return new TextDecoder().decode(Uint8Array.from(out));
}

/** By character code. */
const valueOf = new Int8Array(128).fill(-1);
for (const [value, char] of [...digits].entries()) valueOf[char.charCodeAt(0)] = value;

/** The reverse of `packNumbers`; `Float64Array` is for numbers past 32 bits. */
export function unpackNumbers<Numbers extends Uint32Array | Float64Array = Uint32Array>(
  text: string,
  Type: new (length: number) => Numbers = Uint32Array as never,
): Numbers {
  const out = new Type(text.length);
  let found = 0;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const value = valueOf[text.charCodeAt(at)] ?? -1;
    if (value < 0) throw new StaleIndexError('The index holds a character that is not a number.');
    if (value >= last) number = number * carry + (value - last) + 1;
    else {
      out[found++] = number * last + value;
      number = 0;
    }
  }
  return out.subarray(0, found) as Numbers;
}
