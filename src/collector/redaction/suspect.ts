import { tellsHealth } from './health.ts';
import { namesSomebody } from './people.ts';
import { tellsAddress } from './streets.ts';

/** `@mario_77`, `ada@posta`: an at sign that no e-mail pattern took. */
const handle = /[\p{L}\d]@|@[\p{L}\d]/u;

/**
 * Whether a text that was redacted may still tell who wrote it, by what has no form to check: names, addresses,
 * health, handles. In: the normalised text, in which all that was taken or may stay is masked.
 */
export const looksPersonal = (text: string): boolean =>
  handle.test(text) || namesSomebody(text) || tellsAddress(text) || tellsHealth(text);
