import { codiceFiscale, ean13, iban, ibanLengths, luhn, partitaIva } from './check-digits.ts';
import { besideDates } from './dates.ts';
import { looksPersonal } from './suspect.ts';

export type RedactedKind = 'email' | 'iban' | 'tax-code' | 'card' | 'phone' | 'order' | 'vat';

export interface Redacted {
  /** The text with `[email]`, `[phone]`… where personal data stood. */
  text: string;
  found: RedactedKind[];
  /** Something is left that may be personal: a person should look before anyone else does. */
  suspect: boolean;
}

export interface RedactOptions {
  /** The company's order numbers; global and Unicode. */
  orderNumber?: RegExp | null;
  /** Addresses and numbers of the company itself, which stay. */
  ownAddresses?: readonly string[];
}

// "mario [at] posta (dot) it", "mario chiocciola posta punto it" and spaces around the sign are e-mail addresses too.
const at = String.raw`(?:\s?@\s?|\s?[([{<]\s?(?:at|chiocciola)\s?[)\]}>]\s?|\s(?:chiocciola)\s)`;
const dot = String.raw`(?:\.|\s?[([{]\s?(?:dot|punto)\s?[)\]}]\s?|\s(?:punto|dot)\s|\s\.\s?(?=(?:com|it|net|org|eu|de|fr|uk|ch)(?!\p{L})))`;
const part = String.raw`[\p{L}\p{N}_%+'-]+`;
const email = new RegExp(String.raw`${part}(?:\.${part})*\.?${at}${part}(?:${dot}${part})*${dot}\p{L}{2,24}`, 'giu');
// A bare "at" is a word like others: only a spelt dot behind it makes it an address.
const spelledEmail = new RegExp(
  String.raw`${part}(?:\.${part})*\sat\s${part}(?:\s(?:dot|punto)\s${part})*\s(?:dot|punto)\s\p{L}{2,24}(?!\p{L})`,
  'giu',
);

const ibanStart = /(?<![\p{L}\p{N}])[A-Z]{2}[ -]?\d{2}(?:[ .-]?[A-Z0-9]){11,34}/giu;
// People part it as they read it out; its last letter tells whether it is one.
const taxSigns = [...'AAAAAA00M00A000A'].map((sign) => ({ A: '[A-Z]', 0: '[0-9LMNP-V]', M: '[A-EHLMPRST]' })[sign]);
const taxCode = new RegExp(String.raw`(?<![\p{L}\p{N}])${taxSigns.join('[ .-]?')}(?![\p{L}\p{N}])`, 'giu');
// Spaces are counted, never unbounded: a comment of a thousand spaces must cost nothing.
const orderWord = String.raw`(?<!\p{L})(?:ordin[ei]|orders?|ord\.)`;
const linkWord = String.raw`(?:è|e['’]|era|il|is|was|the|con|of|del(?=\s{1,3}n)|ref(?:erence|\.)?|rif\.?|codice|code|conferma|confirmation|n(?:umero|umber|um|r|o|°|º)?\.?|id)`;
const orderCode = String.raw`[A-Z0-9](?:[-/_.]?[A-Z0-9]){2,23}(?![\p{L}\p{N}])`;
const namedOrder = new RegExp(
  String.raw`(${orderWord}(?:\s{0,3}${linkWord}(?!\p{L})){0,4}\s{0,3}[:#]?\s{0,3}#?)(${orderCode})((?:\s{0,3}(?:,|&|e|and|o|or)\s{1,3}#?${orderCode}){0,9})`,
  'giu',
);
const alsoOrder = new RegExp(String.raw`((?:,|&|e|and|o|or)\s{1,3}#?)(${orderCode})`, 'giu');
const ownOrder = /(?<![\p{L}\p{N}])(?:ORD|ORDER|PO|RMA)[-_#]?\d[A-Z0-9-]{3,20}(?![\p{L}\p{N}])/gu;
// "tel3471234567": a word that announces a number may stick to it.
const digitRun =
  /(?:(?<![\p{L}\p{N}])|(?<=(?<!\p{L})(?:tel|cell|telefono|cellulare|numero|num|carta|visa|mastercard|phone|whatsapp)\.?))(?:\+\s?|\()?\(?\+?\d(?:[\p{Zs}.\-/()_·•\u2010-\u2015\u2212]{0,3}\d){5,34}(?![\p{L}\p{N}])/giu;

const prefixedVat = /(?<![\p{L}\p{N}])IT\s?\d{11}(?![\p{L}\p{N}])/giu;

const digitsOf = (text: string) => text.replace(/\D/g, '');
const compact = (text: string) => text.replace(/[\s.-]/g, '').toUpperCase();

const isDate = (text: string) =>
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|(?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d\s?[-/–]\s?(?:19|20)\d\d)$/.test(
    text,
  );

/**
 * Whether a word behind "order" is a number of one: five digits, or four with letters among them. Fewer are enough when
 * something announces a number, for "ordine 2026" is a year and "l'ordine 10-12" an hour.
 */
function isOrder(before: string, code: string): boolean {
  if (isDate(code)) return false;
  const digits = digitsOf(code).length;
  const announced = /(?:#|n[°º.]|(?:\P{L}n[ro]?|num\p{L}*)\.?:?)\s*$/iu.test(before);
  return digits >= (announced ? 3 : /\p{L}/u.test(code) ? 4 : 5);
}

function isCard(text: string): boolean {
  const digits = digitsOf(text);
  return digits.length >= 13 && digits.length <= 19 && /^(?:4|[2356]\d{13})/.test(digits) && luhn(digits);
}

/** E.164 with its sign, Italian numbers with or without prefix, North American groups of 3-3-4. */
function isPhone(text: string): boolean {
  const digits = digitsOf(text);
  if (/^\(?\+/.test(text)) return digits.length >= 7 && digits.length <= 15;
  if (digits.startsWith('00')) return digits.length >= 9 && digits.length <= 17;
  if (/^3\d{8,9}$/.test(digits) || /^393\d{8,9}$/.test(digits)) return true;
  if (/^0\d{5,10}$/.test(digits)) return digits.length >= 8 || !/^0\d+[.]/.test(text);
  if (/^(?:80[03]|840|848|89[29]|199)\d{3,6}$/.test(digits)) return true;
  return /^1?[ .-]?\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}$/.test(text);
}

const sortOf = (text: string): RedactedKind | undefined =>
  isCard(text) ? 'card' : isPhone(text) ? 'phone' : partitaIva(digitsOf(text)) ? 'vat' : undefined;

/** Removes what is personal by its form, and says whether more may be left. Pure. */
export function redact(input: string, { orderNumber = null, ownAddresses = [] }: RedactOptions = {}): Redacted {
  const found: RedactedKind[] = [];
  let suspect = false;
  const own = new Set(ownAddresses.map((address) => address.toLowerCase()));
  const ownDigits = new Set(ownAddresses.map(digitsOf).filter((digits) => digits.length >= 6));
  const take = (kind: RedactedKind) => {
    found.push(kind);
    return `[${kind}]`;
  };

  function number(text: string): string {
    const digits = digitsOf(text);
    if (isDate(text.trim()) || ownDigits.has(digits) || ownDigits.has(`39${digits}`)) return text;
    const kind = sortOf(text);
    if (kind) return take(kind);
    // Several things in one run, such as a quantity before a number: the longest part that is something goes.
    const parts = text.split(/([ \u00A0/])/);
    for (let size = parts.length - 2; size > 0; size -= 2)
      for (let start = 0; start + size <= parts.length; start += 2) {
        if (!parts[start]) continue;
        const inner = parts.slice(start, start + size).join('');
        const sort = digitsOf(inner).length >= 6 && !isDate(inner) ? sortOf(inner) : undefined;
        if (!sort) continue;
        const before = parts.slice(0, start).join('');
        const after = parts.slice(start + size).join('');
        return `${rest(before)}${take(sort)}${rest(after)}`;
      }
    const undated = digitsOf(parts.filter((part) => !isDate(part)).join(''));
    if (undated.length >= 9 && !ean13(undated)) suspect = true;
    return text;
  }
  const rest = (text: string): string =>
    text.replace(/\S.*\S/su, (inner) => (digitsOf(inner).length >= 6 ? number(inner) : inner));

  /** How many signs of a text that begins like an IBAN are one; 0 when none is. */
  function ibanLength(text: string): number {
    const packed = compact(text);
    const length = ibanLengths[packed.slice(0, 2)];
    if (length === undefined || packed.length < length) return 0;
    if (!iban(packed.slice(0, length))) {
      if (digitsOf(packed.slice(0, length)).length >= 10) suspect = true;
      return 0;
    }
    let end = 0;
    for (let used = 0; used < length; end++) if (/[A-Z0-9]/i.test(text[end] ?? '')) used++;
    return end;
  }
  function accounts(text: string): string {
    const start = new RegExp(ibanStart);
    let out = '';
    let from = 0;
    for (let match = start.exec(text); match; match = start.exec(text)) {
      const length = ibanLength(match[0]);
      // What follows may be the beginning of another one.
      start.lastIndex = match.index + (length || 2);
      if (length === 0) continue;
      out += text.slice(from, match.index) + take('iban');
      from = start.lastIndex;
    }
    return out + text.slice(from);
  }

  let text = input
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(?<=[\w@.])[\u00AD\u200B-\u200D\u2060\uFEFF]+(?=[\w@.])/g, '');
  text = text.replace(email, (match) => (own.has(match.trim().toLowerCase()) ? match : take('email')));
  text = text.replace(spelledEmail, () => take('email'));
  text = accounts(text);
  text = text.replace(taxCode, (match) => {
    if (codiceFiscale(compact(match))) return take('tax-code');
    suspect = true;
    return match;
  });
  if (orderNumber) text = text.replace(orderNumber, () => take('order'));
  const named = (match: string, before: string, code: string) =>
    isOrder(before, code) ? before + take('order') : match;
  text = text.replace(namedOrder, (match: string, before: string, code: string, others: string) =>
    isOrder(before, code) ? before + take('order') + others.replace(alsoOrder, named) : match,
  );
  text = text.replace(ownOrder, () => take('order'));
  text = text.replace(prefixedVat, (match) => (partitaIva(digitsOf(match)) ? take('vat') : match));
  text = besideDates(text, (other) => other.replace(digitRun, number));
  return { text, found, suspect: suspect || looksPersonal(text, own) };
}
