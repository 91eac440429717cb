import type { RedactionDraft } from './draft.ts';
import { digitsOf, isServiceNumber } from './numbers.ts';
import { pattern, source } from './pattern.ts';

/** Letters and digits in one piece, joined by characters that codes have inside. */
const pieces = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,64}(?:[_-][\p{L}\p{N}]{1,64}){0,8}(?![\p{L}\p{N}])/gu;

/** Twelve characters and more, in which letters and digits take turns: nobody makes up such a word. */
const randomCode = /(?<![\p{L}\p{N}])(?=(?:\p{N}+\p{L}+|\p{L}+\p{N}+){2})[\p{L}\p{N}]{12,}(?![\p{L}\p{N}])/gu;

/** "2x500g", "18h30m", "3x2": counts of things and of time, in pieces of a number and a unit. */
const unit = '(?:h|m|s|am|pm|min|gg?|kg|ml|cl|l|cm|mm|k|gb|mb|w|v|mah|p|fps)';
const countedUnits = new RegExp(String.raw`^(?:\d{1,4}(?:${unit}[x×]?|[x×]))*\d{1,4}${unit}?$`, 'iu');

/** How often letters and digits take turns. */
const countAlternations = (code: string): number => (code.match(/\p{L}(?=\p{N})|\p{N}(?=\p{L})/gu) ?? []).length;

/** A code of somebody's account, document or parcel, of a kind that no rule knows. In: one piece of letters and digits. */
function isPersonalCode(code: string): boolean {
  const chars = code.replace(/[_-]/g, '');
  if (chars.length < 4 || !/\p{L}/u.test(chars) || !/\p{N}/u.test(chars)) return false;
  // "0x80070057", "s03e07", "205/55R16", "SAVE10NOW", "1A23": an error, an episode, a tyre, a coupon and a train.
  if (
    /^(?:0x[\da-f]{1,8}|s\d{1,2}e\d{1,3}|\d\dz?r\d\dc?)$/i.test(code) ||
    /^(?:[A-Z]{4,}\d\d[A-Z]{3,}|\d[A-Z]\d\d)$/.test(code) ||
    code.split(/[_-]/).every((part) => countedUnits.test(part))
  )
    return false;
  const digits = chars.replace(/\P{N}/gu, '').length;
  // "SCONTO10", "iPhone15" and "covid19" are a word with a number; "12345678Z" and "AB1234567" are no words.
  return countAlternations(chars) >= 2 || digits >= 5;
}

/** Names as people choose them for a site: "carlamoro71", "d.wells88". Names of things have a capital or stand in the list. */
const userName = pattern('u')`
  (?<![\p{L}\p{N}.])(?!
    (?:
      covid | iphone | android | windows | galaxy | chrome | firefox | safari | redmi | pixel | passo |
      punto | step | page | pagina | sconto | promo | coupon | welcome | black | codice | errore | error |
      version | versione
    )\d
  )(?:\p{Ll}{5,24}\d{2,4}|\p{L}{1,20}\.\p{L}{2,20}\d{1,4})(?![\p{L}\p{N}])
`;

/** "90 44 17": a code in the groups in which it is read out. */
const spokenGroups =
  /(?<![\p{N}€£$.,:/-]|\p{N}\p{Zs})\d{1,3}(?:\p{Zs}\d{1,3}){2,8}(?![\p{N}.,:/%]|\p{Zs}?(?:€|euro|kg|gr?|ml|cl|lt?|[cm]?m|h|ore)(?!\p{L}))/gu;

/** "pages 1 2 3" are counted. */
const isList = (groups: string): boolean =>
  groups.split(/\P{N}+/u).every((group, at, all) => at === 0 || Number(group) === Number(all[at - 1]) + 1);

/** Takes keys, tokens and transaction numbers, which are long and like nothing else. */
export function redactRandomCodes(draft: RedactionDraft): void {
  draft.scan(randomCode, ({ 0: code, index }) => {
    // What it is joined to belongs to it: "pi_3Nk2aLKz9QwErTyU", the three parts of a web token.
    const before = /[\w.+-]*$/.exec(draft.text.slice(Math.max(0, index - 80), index))?.[0].length ?? 0;
    const end = index + code.length;
    const after = /^[\w.+-]*(?<!\.)/.exec(draft.text.slice(end, end + 400))?.[0].length ?? 0;
    draft.redact(index - before, end + after, 'secret');
    return end + after;
  });
}

/** "*5100", "1955#": the end of a card, what a door wants. */
const withSign = /[*#]\d{3,8}(?![\p{N}#*])|(?<![\p{L}\p{N}€£$.,:/*#-])\d{3,8}[*#](?!\p{N})/u;

/** "codice per il ritiro TK-9937": a few letters and digits behind the word for it. A coupon is a word. */
const labelledCode = /(?<!\p{L})(?:codice|code)(?!\p{L}).*(?<![\p{L}\p{N}])[A-Z]{1,3}-?\d{4,}(?![\p{L}\p{N}])/u;

/** Makers, and the things they make: what stands beside them is a model. */
const products = source`
  aeg | acer | ariete | asus | beko | bialetti | bosch | braun | brother | candy | canon | casio | citizen |
  daikin | dell | delonghi | dyson | electrolux | epson | frigidaire | fritz | galaxy | garmin | haier | hisense |
  hoover | hotpoint | hp | huawei | ikea | imetec | indesit | intel | ignis | kenwood | kindle | krups |
  lego | lenovo | lexmark | lg | liebherr | logitech | makita | miele | moulinex | motorola | neff | nikon |
  nintendo | nokia | nvidia | oneplus | oppo | oral-b | panasonic | philips | polti | rowenta | ryobi |
  samsung | sharp | siemens | singer | smeg | sony | tefal | thermomix | toshiba | tp-link | vaillant |
  vorwerk | whirlpool | xiaomi | yamaha | zanussi | zte | zyxel | modem | router | cartuccia | toner |
  stampante | printer | lavatrice | lavastoviglie | frigorifero | forno | dishwasher | fridge | tv |
  televisore | notebook | laptop | tablet | smartwatch | orologio | watch | modello | model |
  compatibile con | compatibili con | compatible with | adatto a | adatta a | fits | mod\. | ref\. | art\.
`;
const productBefore = new RegExp(
  String.raw`(?<!\p{L})(?:${products})(?:\s(?:mod\.?|modello|model|serie|series|galaxy))?(?:\s\p{L}{0,2}\d{1,3}\p{L}{0,2})?\s{1,2}$`,
  'iu',
);
const productAfter = new RegExp(String.raw`^\s{1,2}(?:${products})(?!\p{L})`, 'iu');
const isModel = (text: string, at: number, end: number): boolean =>
  productBefore.test(text.slice(Math.max(0, at - 32), at)) || productAfter.test(text.slice(end, end + 24));

/** Whether a text holds a code that may be somebody's. In: the normalised text, in which what was taken is masked. */
export const containsCode = (text: string): boolean =>
  /\d/.test(text) &&
  (withSign.test(text) ||
    labelledCode.test(text) ||
    userName.test(text) ||
    [...text.matchAll(spokenGroups)].some(([groups]) => !isList(groups) && !isServiceNumber(digitsOf(groups))) ||
    [...text.matchAll(pieces)].some(
      ({ 0: code, index }) => isPersonalCode(code) && !isModel(text, index, index + code.length),
    ));
