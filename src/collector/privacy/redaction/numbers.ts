import { ean13, luhn, partitaIva } from './check-digits.ts';
import type { RedactionDraft, RedactedKind } from './draft.ts';

// "tel3471234567": a word that announces a number may stick to it. The gaps are bounded, so that a text of gaps costs nothing.
const digitRun =
  /(?:(?<![\p{L}\p{N}])|(?<=(?<!\p{L})(?:tel|cell|telefono|cellulare|numero|num|carta|visa|mastercard|phone|whatsapp)\.?))(?:\+\s?|\()?\(?\+?\d(?:[\p{Zs}.,*|\-/()_·•\u2010-\u2015\u2212]{0,4}\d)*(?![\p{L}\p{N}])/giu;
const gap = /(\p{Zs}+|\/|,\p{Zs}+)/u;
/** Beyond that many digits or pieces nobody writes a number: such a text is a list, or a flood. */
const maxNumberLength = 48;
const maxPieces = 12;

export const digitsOf = (text: string): string => text.replace(/\D/g, '');

export const isDate = (text: string): boolean =>
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|(?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d\s?[-/–]\s?(?:19|20)\d\d)$/.test(
    text,
  );

/** By its issuer and check digit, or by its look: four by four nobody writes anything else. */
function isCard(text: string, digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  if (/^(?:4|[2356]\d{13})/.test(digits) && luhn(digits)) return true;
  const groups = text.split(/\D+/);
  return /^\d{4}(?:\D{1,4}\d{4}){3}$/.test(text) && !groups.every((group) => /^(?:19|20)\d\d$/.test(group));
}

/** Numbers that companies are called at, in Italy and Britain: free of charge, at shared cost, premium. */
export const isServiceNumber = (digits: string): boolean =>
  // Ten digits from 3 on are a mobile telephone, also where they look like the code of the country and a service.
  !/^3\d{9}$/.test(digits) &&
  /^(?:(?:00)?39)?(?:80[03]|84[0178]|89[2459]|199|178|144|16[346])\d{3,6}$|^(?:0800|0808|0845|0870)\d{3,7}$|^03(?:0[03]|3[03]|4[45]|7[01])\d{7}$|^(?:116\d{3}|060606)$/.test(
    digits,
  );

/** E.164 with its sign, Italian numbers with or without prefix, North American groups of 3-3-4. */
function isPhone(text: string, digits: string): boolean {
  // Between prices, measures and numbers of a list stands a comma too.
  if (text.includes(',') && text.split(/\D+/).some((group) => group.length > 0 && group.length < 3)) return false;
  if (/^\(?\+/.test(text)) return digits.length >= 7 && digits.length <= 15;
  if (digits.startsWith('00')) return digits.length >= 9 && digits.length <= 17;
  if (/^3\d{8,9}$/.test(digits) || /^393\d{8,9}$/.test(digits)) return true;
  if (/^0\d{5,10}$/.test(digits) && /^\(*0(?:\d|\p{Zs}\d\p{Zs}\d\p{Zs})/u.test(text))
    return digits.length >= 8 || !/^0\d+[.]/.test(text);
  return /^1?[ .-]?\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}$/.test(text);
}

/** Hours, days, years and what a law is numbered with: "9-13 15-19", "206/2005". */
const isCounted = (groups: string[]) =>
  groups.every((group) => (group.length <= 2 && Number(group) <= 31) || /^(?:19|20)\d\d$/.test(group)) ||
  (groups.length === 2 && groups.some((group) => /^(?:19|20)\d\d$/.test(group)));

/** Six digits or more that no rule knows: more likely a code of somebody's than a price, an hour or a measure. */
const isPersonalNumber = (text: string, after: string) =>
  !/^\p{Zs}?(?:€|£|\$|%|euro|eur|(?!(?:di|da|e|o|a|è|il|la|le|lo|mi|in|al|ma|se|to|of|is|my|or|on|at|it|so|by|as|no|we|us|up|ho|ha|si|sì|ci|ne|an|he|if|me)(?!\p{L}))\p{L}{1,2}(?!\p{L}))/iu.test(
    after,
  ) &&
  digitsOf(text).length >= 6 &&
  // "875/125": a dose, a size.
  !/^\d{2,4}\/\d{2,3}$/.test(text) &&
  !isCounted(text.split(/\D+/).filter(Boolean));

function kindOf(text: string): RedactedKind | undefined {
  const digits = digitsOf(text);
  if (isCard(text, digits)) return 'card';
  if (isPhone(text, digits)) return 'phone';
  return partitaIva(digits) ? 'vat' : undefined;
}

/** "mortgage 250000 over 30 years": an amount without its currency. */
const amountBefore =
  /(?<!\p{L})(?:mutuo|prestito|finanziamento|stipendio|reddito|isee|budget|mortgage|loan|salary|income|borrow)(?:\s(?:di|da|of|for|a|is))?\s$/iu;
/** "8.20-13.35". */
const hours = /^\d{1,2}[.:][0-5]\d\s?[-–]\s?\d{1,2}[.:][0-5]\d$/;
const lawBefore = /(?<!\p{L})(?:regolamento|legge|decreto|d\.?lgs|direttiva|regulation|directive|cap)\P{N}{0,14}$/iu;

/** Takes telephone, card and VAT numbers, however they are parted. `own` are the digits of the company's numbers. */
export function redactNumbers(draft: RedactionDraft, own: ReadonlySet<string>): void {
  const stays = (digits: string) => isServiceNumber(digits) || own.has(digits) || own.has(`39${digits}`);

  function number(text: string, at: number): void {
    const trimmed = text.trim();
    if (trimmed !== text) return number(trimmed, at + text.indexOf(trimmed));
    const digits = digitsOf(text);
    if (digits.length < 6 || isDate(text) || stays(digits) || /^0+$/.test(digits) || hours.test(text)) return;
    const before = draft.text.slice(Math.max(0, at - 24), at);
    if (lawBefore.test(before) || amountBefore.test(before)) return;
    const parts = text.split(gap);
    if (digits.length > maxNumberLength) return draft.redact(at, at + text.length, 'number');
    const whole = parts.length - (parts.length % 2 === 0 ? 1 : 0);
    // Pieces by the dozen are one number, spelt; else the longest part that is something goes, and the rest is tried.
    const shortest = whole > maxPieces * 2 ? whole : 1;
    for (let size = whole; size >= shortest; size -= 2)
      for (let start = 0; start + size <= parts.length; start += 2) {
        const inner = parts.slice(start, start + size).join('');
        const count = digitsOf(inner).length;
        if (!/^[\d+(]/.test(inner) || count < 6 || count > 19 || (size < whole && isDate(inner))) continue;
        draft.attempts++;
        const kind = stays(digitsOf(inner)) ? undefined : kindOf(inner);
        if (!kind) continue;
        const before = parts.slice(0, start).join('');
        const from = at + before.length;
        draft.redact(from, from + inner.length, kind);
        number(before, at);
        return number(parts.slice(start + size).join(''), from + inner.length);
      }
    const undated = digitsOf(parts.filter((part) => !isDate(part)).join(''));
    const product = ean13(undated) || /^97[89]\d{10}$/.test(undated);
    const amount =
      /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(text) ||
      /^(?:\d{1,3}(?:[.,]?\d{3})*[.,]\d{2}(?:\s[-–/]?\s?|$))+$/.test(text);
    if (
      (undated.length >= 9 || isPersonalNumber(text, draft.text.slice(at + text.length, at + text.length + 8))) &&
      !product &&
      !amount
    )
      draft.needsReview = true;
  }

  draft.scan(digitRun, ({ 0: text, index }) => number(text, index));
}
