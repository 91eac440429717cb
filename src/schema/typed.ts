// NUL cannot be stored by PostgreSQL, lone surrogates by nobody; the other control characters have no use in prose.
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\p{Cs}]/u;
const everyUnprintable = new RegExp(unprintable, 'gu');

/** Whether a text can be kept as it is: well-formed Unicode without control characters. */
export const isPrintable = (text: string): boolean => !unprintable.test(text);

/** A text as it can be kept: line ends as word processors paste them become plain ones, what has no sign goes. */
export const printable = (text: string): string => text.replace(/[\v\f]/g, '\n').replace(everyUnprintable, '');

/**
 * Whether somebody can be reached there: an e-mail address or six digits of a telephone number stand in it. A person
 * reads it, so whatever stands around them is welcome: `tel. 333 1234567, dopo le 18`.
 */
export const isReachable = (text: string): boolean =>
  /[^\s@]+@[^\s@]+\.[^\s@]{2,}/.test(text) || /\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){5}/u.test(text);
