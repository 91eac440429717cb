import { randomInt } from 'node:crypto';

// Crockford's alphabet: no I, L, O, U, so that a reference survives the telephone.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short reference to read out: `P-7K3M9`. Random; the store makes sure that it is unique. */
export const newReference = (): string => `P-${Array.from({ length: 5 }, () => letters[randomInt(32)]).join('')}`;
