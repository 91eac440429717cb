import { codiceFiscale, iban, ibanLengths, partitaIva } from './check-digits.ts';
import type { RedactionDraft } from './draft.ts';
import { digitsOf } from './numbers.ts';

const compactText = (text: string) => text.replace(/[\s.-]/g, '').toUpperCase();

// "mario [at] posta (dot) it", "mario chiocciola posta punto it" and spaces around the sign are e-mail addresses too.
const atSign = String.raw`(?:\s?@\s?|\s?[([{<]\s?(?:at|chiocciola)\s?[)\]}>]\s?|\s(?:chiocciola)\s)`;
const dotSign = String.raw`(?:\.|\s?[([{]\s?(?:dot|punto)\s?[)\]}]\s?|\s(?:punto|dot)\s|\s\.\s?(?=(?:com|it|net|org|eu|de|fr|uk|ch)(?!\p{L})))`;
const mailboxChars = String.raw`\p{L}\p{N}_%+'-`;
const part = String.raw`[${mailboxChars}]{1,64}`;
// A piece begins where the one before ended, so that no address is looked for twice in the same letters.
const mailboxPart = String.raw`(?<![${mailboxChars}])${part}(?:(?:\.|\s?[([{]\s?(?:dot|punto)\s?[)\]}]\s?)${part}){0,8}`;
const host = String.raw`${part}(?:${dotSign}${part}){0,8}${dotSign}\p{L}{2,24}`;
const email = new RegExp(`${mailboxPart}(?:\\s(?:dot|punto)\\s${part}){0,3}\\.?${atSign}${host}`, 'giu');
// A bare "at" is a word like others: only a spelt dot behind it makes it an address.
const spelledEmail = new RegExp(
  String.raw`${mailboxPart}(?:\s(?:dot|punto)\s${part}){0,3}\sat\s${part}(?:\s(?:dot|punto)\s${part}){0,4}\s(?:dot|punto)\s\p{L}{2,24}(?!\p{L})(?:\sat\s${part}\s(?:dot|punto)\s\p{L}{2,24}(?!\p{L}))?`,
  'giu',
);
// Behind a bare "at" the name of a company that everybody has mail at.
const providerEmail = new RegExp(
  String.raw`${mailboxPart}\sat\s(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|libero|virgilio|tiscali|alice|tin|fastweb\p{L}*|proton\p{L}*|gmx|web|orange|wanadoo|btinternet|aol)\.\p{L}{2,4}(?:\.\p{L}{2})?(?!\p{L})`,
  'giu',
);
/** Mailboxes of a company, which are nobody's. */
const roleNames =
  'info|service|support|supporto|help|helpdesk|servizio\\.?clienti|clienti|customer\\.?(?:service|care)|assistenza(?:\\.?clienti)?|contatti|contact|privacy|dpo|no-?reply|do-?not-?reply|newsletter|postmaster|webmaster|abuse|reclami|complaints|segnalazioni|press|ufficio\\.?stampa|media|sales|vendite|billing|fatturazione|fatture|prenotazioni|bookings?|reservations|enquiries|feedback|urp|protocollo';
const role = new RegExp(`^(?:${roleNames})\\s?@`, 'i');
/** "ho scritto a info@": such a mailbox, named without its host. */
export const roleWithoutHost = new RegExp(
  String.raw`(?<![\p{L}\p{N}.])(?:${roleNames}|ordini|orders)\s?@(?![\p{L}\p{N}])`,
  'giu',
);

export function redactEmails(draft: RedactionDraft, own: ReadonlySet<string>): void {
  if (!/@|chiocciola|(?<!\p{L})at(?!\p{L})/iu.test(draft.text)) return;
  for (const pattern of [email, spelledEmail, providerEmail])
    draft.scan(pattern, ({ 0: text, index }) => {
      if (own.has(text.trim().toLowerCase()) || role.test(text)) draft.protect(index, index + text.length);
      else {
        const end = index + text.length;
        // "insta @ada.rossi_mangia": a handle, which goes on.
        if (/^(?:_|\.\p{L}\p{N}?|\.\p{N})/u.test(draft.text.slice(end, end + 4))) draft.needsReview = true;
        draft.redact(index, end, 'email');
      }
    });
}

const ibanStart = /(?<![\p{L}\p{N}])[A-Z]{2}[ -]?\d{2}(?:[ .*-]{0,4}[A-Z0-9]){11,34}/giu;

/** How many characters of a text that begins like an IBAN are one; 0 when none is. */
function ibanLength(draft: RedactionDraft, text: string): number {
  const packed = compactText(text.replaceAll('*', ''));
  const length = ibanLengths[packed.slice(0, 2)];
  if (length === undefined || packed.length < length) return 0;
  draft.attempts++;
  const checked = iban(packed.slice(0, length));
  // A digit mistyped makes it no less somebody's; "is 0800 111 999 free from mobiles" is a sentence.
  if (!checked && /\p{Ll}{3}/u.test(text)) return 0;
  if (!checked && digitsOf(packed.slice(0, length)).length < 10) return 0;
  if (!checked) draft.needsReview = true;
  let end = 0;
  for (let used = 0; used < length; end++) if (/[A-Z0-9]/i.test(text[end] ?? '')) used++;
  return checked ? end : 0;
}

/** A text in which that many accounts turned out to be none is a flood; it is in quarantine by then. */
const maxFalseMatches = 8;

export function redactAccounts(draft: RedactionDraft): void {
  let wrong = 0;
  draft.scan(ibanStart, ({ 0: text, index }) => {
    if (wrong >= maxFalseMatches) return;
    const length = ibanLength(draft, text);
    if (length > 0) draft.redact(index, index + length, 'iban');
    else if (++wrong === maxFalseMatches) draft.needsReview = true;
    // What follows may be the beginning of another one.
    return index + (length || 2);
  });
}

// People part it as they read it out; its last letter tells whether it is one.
const taxCodeChars = [...'AAAAAA00M00A000A'].map((char) => ({ A: '[A-Z]', 0: '[0-9LMNP-V]', M: '[A-EHLMPRST]' })[char]);
const taxCode = new RegExp(String.raw`(?<![\p{L}\p{N}])${taxCodeChars.join('[ .-]?')}(?![\p{L}\p{N}])`, 'giu');
const prefixedVat = /(?<![\p{L}\p{N}])IT\s?\d{11}(?![\p{L}\p{N}])/giu;

export function redactTaxCodes(draft: RedactionDraft): void {
  draft.scan(taxCode, ({ 0: text, index }) => {
    // Sixteen letters in words may check by chance; whose digits are all letters writes them in one piece.
    if (!/\d/.test(text) && /\s/.test(text)) return;
    if (codiceFiscale(compactText(text))) draft.redact(index, index + text.length, 'tax-code');
    // One mistyped is still somebody's; a row of words is none.
    else if (digitsOf(text).length >= 4) draft.needsReview = true;
  });
  draft.scan(prefixedVat, ({ 0: text, index }) => {
    if (partitaIva(digitsOf(text))) draft.redact(index, index + text.length, 'vat');
  });
}
