import { tellsHealth } from './health.ts';
import { namesSomebody } from './people.ts';
import { tellsAddress } from './streets.ts';

/** `@mario_77`, `ada@posta`: an at sign that no e-mail pattern took. */
const handle = /[\p{L}\d]@|@[\p{L}\d]/u;

/** "tre quattro sette 1234567": a number read out, digit by digit. */
const spelled =
  /(?<!\p{L})(?:(?:zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove|one|two|three|four|five|six|seven|eight|nine|oh|doppio|double)[\s,.-]{1,3}){3}(?:\d|(?:zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove|one|two|three|four|five|six|seven|eight|nine|oh)(?!\p{L}))/iu;

/**
 * Whether a text that was redacted may still tell who wrote it, by what has no form to check: names, addresses,
 * health, handles. In: the normalised text, in which all that was taken or may stay is masked.
 */
export const mayIdentifySomebody = (text: string): boolean =>
  handle.test(text) || spelled.test(text) || namesSomebody(text) || tellsAddress(text) || tellsHealth(text);
