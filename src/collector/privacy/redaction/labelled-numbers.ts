import type { RedactionDraft, RedactedKind } from './draft.ts';
import { digitsOf, isDate, isServiceNumber } from './numbers.ts';
import { pattern, source } from './pattern.ts';

/** A kind of number that is recognised by a label before it. */
interface LabelRule {
  kind: RedactedKind | 'kept';
  words: string;
  /** Minimum and maximum number of digits. */
  digits: readonly [number, number];
  /** Required text directly before the label. */
  before?: RegExp;
  beside?: RegExp;
  /** Digits only, in one or two groups: a short code among words. */
  short?: true;
  /** Further words may be between, but no negation and no "of" of a thing: "il pin per il ritiro è 5532". */
  far?: true;
}

const rules: readonly LabelRule[] = [
  // Numbers of things, not of persons.
  { kind: 'kept', words: 'errore error pagina page', digits: [3, 6] },
  {
    kind: 'kept',
    words:
      'aid ean gtin isbn issn sku prodotto product articolo item ricambio lotto batch lot asin isin modello model versione version barcode barre build chrome firefox safari edge opera ios android windows iphone',
    digits: [3, 20],
  },
  { kind: 'secret', words: 'cvv cvc cvv2 cvc2 ccv cid cvn csc', digits: [3, 4], short: true, far: true },
  { kind: 'secret', words: 'pin puk otp', digits: [3, 8], short: true, far: true },
  { kind: 'vat', words: 'vat iva piva', digits: [8, 12] },
  // The parts of an account number, as in bank forms.
  { kind: 'customer', words: 'abi cab', digits: [5, 5], beside: /\babi\b.*\bcab\b|\bcab\b.*\babi\b|conto|account/iu },
  {
    kind: 'secret',
    words: 'retro dietro back behind davanti front',
    digits: [3, 4],
    beside: /cifre|digits|numeri|codice|code|carta|card/iu,
    short: true,
    far: true,
  },
  {
    kind: 'secret',
    words: 'sicurezza security',
    digits: [3, 8],
    short: true,
    beside: /codice|cod\.|code|cvv|carta|card/iu,
  },
  {
    kind: 'secret',
    words:
      'segreto verifica verification conferma confirmation accesso access autenticazione authentication sblocco unlock monouso portone portoncino cancello gate allarme alarm door',
    digits: [3, 8],
    short: true,
    far: true,
    beside: /codice|cod\.|\bcode|\bpin\b/iu,
  },
  {
    kind: 'secret',
    words: 'codice code',
    digits: [4, 8],
    short: true,
    beside: /\bsms\b|texted|\botp\b|whatsapp|portone|cancello|\bgate\b|citofono|allarme|alarm/iu,
  },
  {
    kind: 'document',
    words:
      'passaporto passport patente licence license licenza documento document identità identita identity cie soggiorno sanitaria nre ssn nhs nino ni insurance assicurazione prescription ricetta',
    digits: [5, 22],
  },
  { kind: 'secret', words: 'keysafe safe keybox lockbox cassaforte lucchetto padlock', digits: [3, 8], short: true },
  { kind: 'document', words: 'id', before: /\b(?:my|mio|national|photo|valid) $/iu, digits: [5, 20] },
  {
    kind: 'customer',
    words:
      'cliente clienti customer client utente user userid socio member membership abbonamento subscription subscriber fedeltà fedelta loyalty rewards contratto contract account acc acct conto matricola pod pdr tessera badge iscrizione registration',
    digits: [5, 22],
  },
  {
    kind: 'customer',
    words:
      'polizza policy pratica sinistro claim case ticket segnalazione reclamo complaint imei seriale serial caso protocollo',
    digits: [5, 22],
  },
  {
    kind: 'parcel',
    words:
      'tracking spedizione spedizioni vettura pacco collo parcel package consignment shipment waybill ldv awb tracciamento tracciatura brt gls dhl ups tnt sda fedex hermes evri dpd bartolini poste crono raccomandata',
    digits: [6, 26],
  },
  {
    kind: 'card',
    words:
      'carta carte card visa mastercard postepay amex express bancomat maestro debit credit debito credito prepagata',
    digits: [8, 19],
  },
];

// Between a label and its number: punctuation and filler words.
const linkWords = source`
  è | e['’] | era | sono | are | il | lo | la | is | was | has | the | my | mio | mia | numero | number |
  num | numb | nr | no | n | id | code | codice | cod | ref | reference | riferimento | rif | di | del |
  della | dell['’] | of | on | for | per | da | con | with | from | nazionale | national | postale |
  regalo | gift | carta | card | cliente | customer | licence | number | sim | telefono | phone | otp |
  sms | via | account | fattura | mail
`;
// Each part differs from the next in its first character, so that there is no backtracking.
const link = String.raw`(?:\p{Zs}{0,3}[:=#.°º,('"\n-]|\p{Zs}{1,3}(?:${linkWords})(?![\p{L}\p{N}]))`;
const piece = String.raw`[\p{L}\p{N}]{1,26}`;
// "AX 1234567": a few letters may precede the digits; later parts have digits too, or are a single final letter.
const code = source`
  (
    (?:\p{L}{1,4}[ ./_-])?(?=\p{L}{0,6}\d)${piece}(?:
      \p{Zs}{1,4}(?:(?=\p{L}{0,3}\d\d)${piece}|[A-Z](?![\p{L}\p{N}'’])) |
      [-./_*,]{1,2}(?=\p{L}{0,3}\d)${piece}
    ){0,9}
  )
`;
const longCode = new RegExp(String.raw`(?:${link}){0,7}\p{Zs}{0,3}${code}`, 'iuy');
const notMeasure = String.raw`(?![\p{L}\p{N}]|[.,/:-]\d|\p{Zs}?(?:€|%|euro|eur|cifre|digits|volte|times|minut|giorn|days|or[ae]\b|hours?\b))`;
const shortCode = new RegExp(
  String.raw`(?:${link}){0,7}\p{Zs}{0,3}((?:\d{3}[ -]\d{3}|\d{1,8})\p{L}?)${notMeasure}`,
  'iuy',
);

const farCode = new RegExp(
  String.raw`(?:[^\p{L}\p{N}]{1,3}(?!(?:non|not|no|without|senza|ordine|order|dopo|after)(?!\p{L}))\p{L}{1,16}){1,7}[^\p{L}\p{N}]{1,3}(\d{3,8})${notMeasure}`,
  'iuy',
);

const byWord = new Map<string, LabelRule[]>();
for (const rule of rules)
  for (const word of rule.words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), rule]);

const anyWord = /(?<![\p{L}\p{N}])\p{L}+2?(?![\p{L}\p{N}])/gu;

const nextPart =
  /\p{Zs}{0,3}(?:,|;|\+|-|e poi|poi|e|and then|then|and)\p{Zs}{1,3}(\d{4,12}(?:[ -]\d{3,6}){0,3})(?![\p{L}\p{N}]|[.,/:-]\d)/iuy;

function redactRest(draft: RedactionDraft, end: number): void {
  nextPart.lastIndex = end;
  const part = nextPart.exec(draft.text)?.[1];
  if (part) draft.redact(nextPart.lastIndex - part.length, nextPart.lastIndex, 'card');
}

/** In: the range of the label. */
function tryRule(draft: RedactionDraft, rule: LabelRule, [start, end]: readonly [number, number]): boolean {
  const { text } = draft;
  if (rule.before && !rule.before.test(text.slice(Math.max(0, start - 20), start))) return false;
  if (rule.beside && !rule.beside.test(text)) return false;
  draft.attempts++;
  const near = rule.short ? shortCode : longCode;
  near.lastIndex = farCode.lastIndex = end;
  let pattern = near;
  let match = near.exec(text);
  if (!match && rule.far) match = (pattern = farCode).exec(text);
  // "numero 55871234 e poi": a small letter is a word.
  const found = match?.[1]?.replace(/\p{Zs}[a-z]$/u, '');
  if (!match?.[1] || !found) return false;
  const digits = digitsOf(found).length;
  // "ticket 36,15 o 46,60" is what something costs.
  if (/^\d{1,4}[.,]\d\d(?!\d)/.test(found)) return false;
  if (digits < rule.digits[0] || digits > rule.digits[1]) return false;
  // "servizio clienti 800 123 456"; whoever says "contract" does not mean a service that costs.
  if (/^(?:39|0039)?8[049]/.test(digitsOf(found)) && digits !== 8 && isServiceNumber(digitsOf(found))) return false;
  const from = pattern.lastIndex - match[1].length;
  const to = from + found.length;
  if (rule.kind === 'kept') draft.protect(from, to);
  else {
    if (/^(?:19|20)\d\d$/.test(found) && (rule.beside || pattern === farCode)) {
      // A year, or a code that looks like one.
      if (rule.kind === 'secret') draft.needsReview = true;
      return false;
    }
    if (isDate(found) || /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/.test(found) || /^(?:19|20)\d\d-\d\d-\d\d/.test(found))
      return false;
    draft.redact(from, to, rule.kind);
    if (rule.kind === 'card') redactRest(draft, to);
  }
  return true;
}

const codeWord = /(?<!\p{L})(?:codice|code|otp|pin)(?!\p{L})/iu;
const sentWord = pattern('iu')`
  (?<!\p{L})(?:
    sms | mandat[oa] | inviat[oa] | ricevut[oa] | arrivat[oa] | sent | received | texted | ritir\p{L}* |
    locker | armadietto | scadut[oa] | expired | verif\p{L}*
  )(?!\p{L})
`;
const loneCode = pattern('gu')`
  (?<![\p{L}\p{N}.,/:+-]|[\p{L}\p{N}]\p{Zs})\d{3}[ -]?\d{3}(?![\p{L}\p{N}]|[.,/:-]\d|\p{Zs}(?:\d|€|euro)) |
  (?<=\p{L}\p{Zs})\d{3}[ -]?\d{3}(?![\p{L}\p{N}]|[.,/:-]\d|\p{Zs}(?:\d|€|euro))
`;

const fiveDigits = /(?<![\p{L}\p{N}.,:/+-])\d{5}(?![\p{L}\p{N}]|[.,:/-]\d|\p{Zs}(?:\d|€|euro))/gu;

/** Redacts numbers and codes behind a label: `cvv 123`, `numero cliente 55871234`. */
export function redactLabelled(draft: RedactionDraft): void {
  draft.scan(anyWord, ({ 0: word, index }) => {
    for (const rule of byWord.get(word.toLowerCase()) ?? [])
      if (tryRule(draft, rule, [index, index + word.length])) return;
  });
  // "mi avete mandato 882193 come codice": six digits are a verification code.
  if (codeWord.test(draft.text) && sentWord.test(draft.text))
    for (const pattern of [loneCode, fiveDigits])
      draft.scan(pattern, ({ 0: code, index }) => draft.redact(index, index + code.length, 'secret'));
}
