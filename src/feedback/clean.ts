// Coarse and small, by form alone: the collector checks digits and does the rest. It is here so that what a reader
// wrote by mistake does not even travel.
const personal: readonly [RegExp, string][] = [
  [/[^\s@]+\s?@\s?[^\s@]+\.[^\s@]{2,}/g, '[email]'],
  [/\b[A-Z]{2}\d{2}(?:[ -]?[A-Z]{4})?(?:[ -]?[A-Z]?\d[A-Z\d]{0,3}){2,8}\b/gi, '[iban]'],
  [/\b[A-Z]{3}[ -]?[A-Z]{3}[ -]?[\dL-V]{2}[A-Z][\dL-V]{2}[ -]?[A-Z][\dL-V]{3}[ -]?[A-Z]\b/gi, '[tax-code]'],
];
/** A date is kept, and ends what may be a number. */
const numbers =
  /(\d\d?(?:\/\d\d?\/(?:20)?\d\d|([.-])\d\d?\2(?:19|20)\d\d)(?!\d)|20\d\d([/.-])\d\d\3\d\d(?!\d))|\+?\(?\d(?:[\s._·–\-/()]{0,2}\d){8,18}/g;

/** A reader's text as it may be sent: bounded, well-formed, without control characters and obvious personal data. */
export function clean(text: string, maxLength: number): string {
  let safe = text;
  for (const [pattern, label] of personal) safe = safe.replace(pattern, label);
  safe = safe.replace(numbers, (_, date?: string) => date ?? '[number]');
  // A cut must not split a character in two; the collector refuses halves.
  safe = safe.replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '').trim();
  return safe.slice(0, maxLength).replace(/[\uD800-\uDBFF]$/, '');
}
