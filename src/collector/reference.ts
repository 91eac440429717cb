import { randomBytes, randomInt } from 'node:crypto';
import { uuidv7 } from '../events/uuid.ts';

// Crockford's alphabet: no I, L, O, U, so that a reference survives the telephone.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The check digit by ISO 7064 MOD 33,32: detects every wrong letter and every transposition of neighbours. */
function checkDigit(text: string): string {
  const size = letters.length;
  let product = size;
  for (const letter of text) {
    const sum = (product + letters.indexOf(letter)) % size || size;
    product = (sum * 2) % (size + 1);
  }
  return letters[(size + 1 - product) % size] ?? '';
}

/** A short random reference to read out: `P-7K3M9B`, the last its check digit. The store ensures that it is unique. */
export function newReference(): string {
  const text = Array.from({ length: 5 }, () => letters[randomInt(32)]).join('');
  return `P-${text}${checkDigit(text)}`;
}

/** Parses a reference as typed: lower case, spaces, O for 0, I or L for 1; `null` when invalid. Earlier versions had no check digit. */
export function readReference(typed: string): string | null {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/^P/, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{5,6}$/.test(text)) return null;
  const isSound = text.length === 5 || checkDigit(text.slice(0, 5)) === text[5];
  return isSound ? `P-${text}` : null;
}

export const isReference = (text: string): boolean => text.startsWith('P-');

/** A new idempotency key by the collector's clock, for forms without script. */
export const newId = (now: number): string => uuidv7(now, randomBytes(10));
