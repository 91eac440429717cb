import type { RedactionDraft } from './draft.ts';
import { digitsOf, isDate } from './numbers.ts';

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

/** Whether a word after "order" is a number: five digits, or four with letters; "ordine 2026" is a year, "l'ordine 10-12" an hour. */
function isOrder(before: string, code: string): boolean {
  if (isDate(code)) return false;
  const digits = digitsOf(code).length;
  const announced = /(?:#|n[°º.]|(?:\P{L}n[ro]?|num\p{L}*)\.?:?)\s*$/iu.test(before);
  return digits >= (announced ? 3 : /\p{L}/u.test(code) ? 4 : 5);
}

/** Takes order numbers: of the company's own form, and whatever is announced as one. */
export function redactOrders(draft: RedactionDraft, orderNumber: RegExp | null): void {
  if (orderNumber) draft.scan(orderNumber, ({ 0: text, index }) => draft.redact(index, index + text.length, 'order'));
  draft.scan(namedOrder, ({ 1: before = '', 2: code = '', 3: others = '', index }) => {
    if (!isOrder(before, code)) return;
    const from = index + before.length;
    draft.redact(from, from + code.length, 'order');
    for (const also of others.matchAll(alsoOrder)) {
      const [whole, lead = '', other = ''] = also;
      const end = from + code.length + also.index + whole.length;
      if (isOrder(lead, other)) draft.redact(end - other.length, end, 'order');
    }
  });
  draft.scan(ownOrder, ({ 0: text, index }) => draft.redact(index, index + text.length, 'order'));
}
