/** Days of birth: in what forms they are written, and by which words they are told from other days. */
import { redactedMark } from './draft.ts';
import { pattern, source } from './pattern.ts';

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
/** A day written in words, as in deeds: "ventuno maggio". */
const dayInWords = source`
  (?:
    primo | due | tre | quattro | cinque | sei | sette | otto | nove | dieci | undici | dodici | tredici |
    quattordici | quindici | sedici | diciassette | diciotto | diciannove | venti | vent(?:uno|otto) |
    venti(?:due|tre|quattro|cinque|sei|sette|nove) | trent(?:a|uno)
  )
`;
export const monthName = String.raw`(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|jan|may|jun|jul|aug|sep|oct|dec)\p{L}{0,7}\.?`;
const year = String.raw`(?:19|20)\d\d`;
/** A day in any of the forms people write: `12/03/1978`, `1978-03-12`, `3 aprile 1985`, `March 3rd, 1965`. */
export const anyDate = source`
  (?:
    \d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:${year}|\d\d) | ${year}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,2} |
    \d{1,2}\s\d{1,2}\s${year} | ${year}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) |
    (?:${day}(?:°|º|st|nd|rd|th)?|${dayInWords})(?:\sof|\sdi)?\s${monthName},?\s(?:${year}|['’]?\d\d) |
    ${monthName}\s${day}(?:st|nd|rd|th)?,?\s(?:${year}|['’]?\d\d)
  )(?!\d)
`;
const birthWord = source`
  (?<!\p{L})(?:
    nat[oaie] | nacqui | nascita | d\.?\s?d\.?\s?n\.? | born | birth | birthday | birthdate |
    d\.?\s?o\.?\s?b\.? | compleanno | comp(?:io|ie|iono) (?:gli )?anni | née? | geboren | geburtsdatum |
    nacid[oa] | nacimiento
  )(?!\p{L})
`;
export const birthDatePhrase = new RegExp(
  String.raw`${birthWord}(?:\s{0,3}[:,(=-])?(?:\s{1,3}\p{L}{1,14}){0,3}?(?:\s{0,3}[:,(=-])?\s{0,3}(?:l['’])?(${anyDate}|${year}(?![\d./-]))`,
  'giu',
);
export const birthYearPhrase = new RegExp(
  String.raw`(?<!\p{L})(?:classe|(?:sono|son|sn)(?: nat[oa])? del|i'm from|anno di nascita|year of birth)\s{1,3}(?:il\s{1,3})?(${anyDate}|(?:19\d\d|200\d)|['’]\d\d)(?![\d./-])`,
  'giu',
);
/** The day alone, behind the word for it: "compleanno 14 luglio". */
export const birthday = pattern('giu')`
  (?<!\p{L})(?:compleanno|birthday)(?!\p{L})(?:\s{0,3}[:,(=-])?(?:\s{1,3}(?:è|il|is|on|the)(?!\p{L})){0,3}
  \s{0,3}(
    ${day}(?:°|º|st|nd|rd|th)?(?:\sof|\sdi)?\s${monthName} | ${monthName}\s${day} |
    ${day}[./-](?:0?[1-9]|1[0-2])(?![./-]?\d)
  )
`;

export const dateLongAgo = pattern('iu')`
  (?<![\d./-])19[2-9]\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d) |
  (?<![\d./-])${day}(?:°|º)?\s${monthName}\s(?:19[2-9]\d|200\d)(?!\d) |
  (?<![\d./-])(?:0?[1-9]|[12]\d|3[01])\s?[./-]\s?(?:0?[1-9]|1[0-2])\s?[./-]\s?(?:19[2-9]\d|200\d)(?!\d) |
  (?<![\d.])\d{1,2}[./ -](?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)[./ -](?:19|20)\d\d(?!\d) |
  (?<!\p{L})mille\s?novecento\p{L}{4,}
`;
export const lawWord =
  /(?<!\p{L})(?:legge|decreto|d\.?\s?lgs|d\.?p\.?r|regolamento|direttiva|sentenza|act|regulation|directive|law)(?!\p{L})/iu;
/** "sono del '58": the year was taken. */
export const redactedBirthYear = new RegExp(
  String.raw`(?<!\p{L})(?:classe|(?:sono|son|sn) del)\s${redactedMark}`,
  'iu',
);
export const anyBirthWord = new RegExp(birthWord, 'iu');
/** A day on which somebody who writes may have been born. */
export const birthDate = new RegExp(
  String.raw`(?<![\d./-])(?:${anyDate}|${day}(?:°|º|st|nd|rd|th)?(?:\sof|\sdi)?\s${monthName}(?!\p{L}))`,
  'giu',
);
