import { randomBytes, randomInt } from 'node:crypto';
import { uuidv7 } from '../events/uuid.ts';

// Crockford's alphabet: no I, L, O, U, so that a reference survives the telephone.
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short reference to read out: `P-7K3M9`. Random; the store makes sure that it is unique. */
export const newReference = (): string => `P-${Array.from({ length: 5 }, () => letters[randomInt(32)]).join('')}`;

/** Whether a text is a reference, and no id. */
export const isReference = (text: string): boolean => text.startsWith('P-');

/** The idempotency key of what a form without script brought, which has none. In: milliseconds since the epoch. */
export const newId = (now: number): string => uuidv7(now, randomBytes(10));
