// NUL cannot be stored by PostgreSQL, lone surrogates by nobody; the other control characters have no use in prose.
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\p{Cs}]/u;
const everyUnprintable = new RegExp(unprintable, 'gu');
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// What steers a terminal (C1) or turns the order of what is beside it (bidi embeddings, overrides, isolates:
// Unicode UAX #9). Marks of direction turn nothing but the characters next to them, and stay.
const controlAndBidi = /[\u0080-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Whether a text can be kept: well-formed Unicode without control characters. */
export const isPrintable = (text: string): boolean => !unprintable.test(text);

/** A text as it can be kept: line ends of every kind become `\n`, what has no glyph of its own goes. */
export const keepPrintable = (text: string): string =>
  text.replace(lineEnd, '\n').replace(everyUnprintable, '').replace(controlAndBidi, '');

/** The same for a field of one line, such as a name: no `\r\nBcc:` can follow in whatever it is handed on to. */
export const oneLine = (text: string): string => keepPrintable(text).replace(/[\t\n]+/g, ' ');

/** Replaces control characters by `\u009B` forms, so that text can be printed on a terminal; JSON stays equivalent. */
export const escapeControls = (text: string): string =>
  text.replace(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\p{Cs}]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

/** Whether a text contains an e-mail address or six digits of a telephone number; anything may be around them. */
export const isReachable = (text: string): boolean =>
  /[^\s@]+@[^\s@]+\.[^\s@]{2,}/.test(text) || /\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){5}/u.test(text);
