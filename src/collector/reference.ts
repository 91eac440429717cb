import { randomBytes, randomInt } from 'node:crypto';
import { uuidv7 } from '../events/uuid.ts';

// Crockford's alphabet: no I, L, O, U, so that a reference survives the telephone.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The check digit of a reference: the hybrid system of ISO 7064 for an alphabet of 32 (MOD 33,32). It tells every single wrong
 * letter, and two that changed places.
 */
function checkDigit(text: string): string {
  const size = letters.length;
  let product = size;
  for (const letter of text) {
    const sum = (product + letters.indexOf(letter)) % size || size;
    product = (sum * 2) % (size + 1);
  }
  return letters[(size + 1 - product) % size] ?? '';
}

/** A short reference to read out: `P-7K3M9B`, the last its check digit. Random; the store makes sure that it is unique. */
export function newReference(): string {
  const text = Array.from({ length: 5 }, () => letters[randomInt(32)]).join('');
  return `P-${text}${checkDigit(text)}`;
}

/**
 * A reference as people type it: small letters, spaces, O for 0, I or L for 1. `null` when it cannot be one, because its check digit
 * says otherwise. Those of earlier versions have none.
 */
export function readReference(typed: string): string | null {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/^P/, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{5,6}$/.test(text)) return null;
  const isSound = text.length === 5 || checkDigit(text.slice(0, 5)) === text[5];
  return isSound ? `P-${text}` : null;
}

/** Whether a text is a reference, and no id. */
export const isReference = (text: string): boolean => text.startsWith('P-');

/** The idempotency key of what a form without script brought, which has none. In: milliseconds since the epoch. */
export const newId = (now: number): string => uuidv7(now, randomBytes(10));
