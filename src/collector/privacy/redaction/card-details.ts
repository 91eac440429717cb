import { monthName } from './births.ts';
import { redactedMark, redactedCardMark, type RedactionDraft } from './draft.ts';
import { redactGroup } from './formats.ts';
import { pattern } from './pattern.ts';

const cardSide = String.raw`[^\p{N}\n${redactedCardMark}${redactedMark}]{0,40}`;
const month = String.raw`(?<![\d./-])(?:0[1-9]|1[0-2]|[1-9])\s?[/.-]\s?(?:20)?\d\d(?![\d]|[./-]\d)`;
const besideCard = String.raw`[${redactedCardMark}${redactedMark}]`;
const expiryBehind = new RegExp(String.raw`${besideCard}(?!${besideCard})${cardSide}?(${month})`, 'gu');
const expiryBefore = new RegExp(
  String.raw`(?<!\p{L})(?:scad\p{L}*|exp\p{L}*|valid\p{L}*|val)\.?${cardSide}?(${month})(?=${cardSide}${besideCard})`,
  'giu',
);
/** Where no number was given: "la data di scadenza 03/2030 della mia prepagata". */
const expiryOfCard = new RegExp(
  String.raw`(?<!\p{L})(?:scad\p{L}*|exp\p{L}*|valid\p{L}*)\.?[^\p{N}\n]{0,16}(${month}|${monthName}\s(?:20)?\d\d(?!\d))`,
  'giu',
);
/** "exp 0729", "scadenza 07 29": month and year in one, beside a card that was taken. */
const expiryInDigits =
  /(?<!\p{L})(?:scad\p{L}*|exp\p{L}*|valid\p{L}*)\.?[^\p{N}\n]{0,16}((?:0[1-9]|1[0-2])\s?(?:20)?[2-4]\d)(?!\d|[./-]\d)/giu;
const monthAndYear = /(?<!\p{L})(?:mese|month)\s\d{1,2},?\s(?:anno|year)\s(?:20)?\d\d(?!\d)/giu;
/** "...7038": dots in place of a mask. */
const dotted = /(?<![\p{L}\p{N}])(?:\.{2,4}|…)\s?(\d{4})(?![\p{L}\p{N}]|[.,/:-]\p{N})/gu;
const cardEnd = pattern('giu')`
  (?<!\p{L})(?:
    finisc\p{L}{1,4} | final[ei] | termin\p{L}{1,5} | ending | ends? | ultim[ei] | last | prim[ei] | first |
    inizia(?:no)? | cominci\p{L}{1,3} | start(?:s|ing)? | begin(?:s|ning)?
  )(?:
    \s{1,3}(?:
      4 | 6 | quattro | sei | four | six | cifre | digits | numeri | numbers | sono | are | con | cn | in |
      with | is | per | della | of | carta | my | card | the | social | security | ssn | iban | conto |
      account
    )(?!\p{L})
  ){0,6}\s{0,3}[:,]?\s{0,3}((?:(?:[*•x#.]{2,4}|…)[ -]?){0,3}\d{4,6}(?:\s\d{2,4})?)(?![\d\p{L}]|[./-]\d)
`;

const fourDigits = /(?<![\p{L}\p{N}.,:/-])\d{4}(?![\p{L}\p{N}]|[.,:/-]\p{N}|\s?(?:€|euro))/gu;

/** Takes what is worth something beside a card alone: when it expires, how its number ends. */
export function redactCardDetails(draft: RedactionDraft): void {
  // Words for a card, or for the code on its back.
  const ofCard =
    /carta|card|cv[vc]|security code|codice di sicurezza|(?:cifre|digits|numeri|numbers) (?:dietro|sul retro|on the back)|visa|mastercard|maestro|amex|postepay|bancomat|prepagat|nexi|debit|credit/i.test(
      draft.text,
    );
  if (ofCard) draft.scan(dotted, (match) => redactGroup(draft, match, 'card'));
  if (ofCard) draft.scan(expiryOfCard, (match) => redactGroup(draft, match, 'expiry'));
  // "ending in 2240 instead of 9078": four digits beside the end of a card are the end of another.
  if (ofCard && cardEnd.test(draft.text))
    draft.scan(fourDigits, ({ 0: text, index }) => {
      if (!/^(?:19|20)/.test(text)) draft.redact(index, index + 4, 'card');
    });
  // "cvc 093 mese 04 anno 2029".
  if (draft.text.includes(redactedCardMark))
    for (const pattern of [monthAndYear, expiryInDigits])
      draft.scan(pattern, (match) => redactGroup(draft, match, 'expiry'));
  draft.scan(cardEnd, (match) => {
    if (ofCard || !/^(?:19|20)/.test(match[1] ?? '')) redactGroup(draft, match, 'card');
  });
  if (
    draft.text.includes(redactedCardMark) ||
    /(?<!\p{L})(?:cv[vc]|ultime \S+ cifre|last \S+ digits)/iu.test(draft.text)
  )
    for (const pattern of [expiryBehind, expiryBefore])
      draft.scan(pattern, (match) => redactGroup(draft, match, 'expiry'));
}
