import { redactLabelled } from './redaction/labelled-numbers.ts';
import { redactRandomCodes } from './redaction/codes.ts';
import { protectDates } from './redaction/dates.ts';
import { createDraft, type RedactedKind } from './redaction/draft.ts';
import { redactCardDetails } from './redaction/card-details.ts';
import { redactFormats } from './redaction/formats.ts';
import { digitsOf, redactNumbers } from './redaction/numbers.ts';
import { redactOrders } from './redaction/orders.ts';
import { mayIdentifyPerson } from './redaction/identifying-text.ts';
import { redactAccounts, redactEmails, redactTaxCodes } from './redaction/mail-and-accounts.ts';

export type { RedactedKind };

export interface Redacted {
  /** The text with `[email]`, `[phone]`… in place of personal data. */
  text: string;
  found: RedactedKind[];
  /** The rest may still be personal and needs review. */
  needsReview: boolean;
}

export interface RedactOptions {
  /** The company's order numbers; flags `g` and `u`. */
  orderNumber?: RegExp | null;
  /** The company's own addresses and numbers, which are not redacted. */
  ownAddresses?: readonly string[];
}

/** Redacts a text and counts the attempts to match a number. */
export function redactCounting(
  input: string,
  { orderNumber = null, ownAddresses = [] }: RedactOptions = {},
): Redacted & { tried: number } {
  const own = new Set(ownAddresses.map((address) => address.toLowerCase()));
  const ownDigits = new Set(ownAddresses.map(digitsOf).filter((digits) => digits.length >= 6));
  const draft = createDraft(input);
  redactEmails(draft, own);
  redactAccounts(draft);
  redactTaxCodes(draft);
  redactOrders(draft, orderNumber);
  redactFormats(draft);
  if (/\d/.test(draft.text)) {
    redactLabelled(draft);
    protectDates(draft);
    redactNumbers(draft, ownDigits);
    redactCardDetails(draft);
    redactRandomCodes(draft);
  }
  const needsReview = draft.needsReview || mayIdentifyPerson(draft.text);
  return { ...draft.finish(), needsReview, tried: draft.attempts };
}

/** Removes personal data recognised by its form, and says whether more may be left. Pure. */
export function redact(input: string, options: RedactOptions = {}): Redacted {
  const { text, found, needsReview } = redactCounting(input, options);
  return { text, found, needsReview };
}
