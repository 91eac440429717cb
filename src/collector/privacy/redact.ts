import { takeAnnounced } from './redaction/announced.ts';
import { takeRandomCodes } from './redaction/codes.ts';
import { keepDates } from './redaction/dates.ts';
import { createDraft, type RedactedKind } from './redaction/draft.ts';
import { takeCardDetails } from './redaction/card-details.ts';
import { takeFormats } from './redaction/formats.ts';
import { digitsOf, takeNumbers } from './redaction/numbers.ts';
import { takeOrders } from './redaction/orders.ts';
import { mayIdentifySomebody } from './redaction/suspect.ts';
import { takeAccounts, takeEmails, takeTaxCodes } from './redaction/written.ts';

export type { RedactedKind };

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

/** Redacts, and tells how often something was tried against the form of a number. */
export function redactCounting(
  input: string,
  { orderNumber = null, ownAddresses = [] }: RedactOptions = {},
): Redacted & { tried: number } {
  const own = new Set(ownAddresses.map((address) => address.toLowerCase()));
  const ownDigits = new Set(ownAddresses.map(digitsOf).filter((digits) => digits.length >= 6));
  const draft = createDraft(input);
  takeEmails(draft, own);
  takeAccounts(draft);
  takeTaxCodes(draft);
  takeOrders(draft, orderNumber);
  takeFormats(draft);
  if (/\d/.test(draft.text)) {
    takeAnnounced(draft);
    keepDates(draft);
    takeNumbers(draft, ownDigits);
    takeCardDetails(draft);
    takeRandomCodes(draft);
  }
  const suspect = draft.suspect || mayIdentifySomebody(draft.text);
  return { ...draft.finish(), suspect, tried: draft.tried };
}

/** Removes what is personal by its form, and says whether more may be left. Pure. */
export function redact(input: string, options: RedactOptions = {}): Redacted {
  const { text, found, suspect } = redactCounting(input, options);
  return { text, found, suspect };
}
