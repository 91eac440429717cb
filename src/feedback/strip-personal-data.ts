// Coarse and small, by pattern only; the collector validates digits and does the rest. It runs here so that personal data is
// not even sent.
const personal: readonly [RegExp, string][] = [
  [/\S+\s?@\s?\S+\.\S{2,}/g, '[email]'],
  [/\b[A-Z]{2}\d{2}(?:[ -]?[A-Z]{0,4}[ -]?\d\w{0,3}){2,8}\b/gi, '[iban]'],
  [/\b(?:[A-Z]{3}[ -]?){2}\d\w{4}[ -]?\w{4}[ -]?\w\b/gi, '[tax-code]'],
];
/** Numbers except for dates, toll-free numbers (800, 199) and ISBNs, recognised by their first digits. */
const numbers =
  /(\d\d?(?:\/\d\d?\/(?:20)?\d\d|([.-])\d\d?\2(?:19|20)\d\d)(?!\d)|20\d\d([/.-])\d\d\3\d\d(?!\d))|\+?\(?\d(?:[\s._–\-/()*]{0,2}\d){8,18}/g;

/** A reader's text for sending: limited, well-formed, without control characters and obvious personal data. */
export function stripPersonalData(text: string, maxLength: number): string {
  for (const [pattern, label] of personal) text = text.replace(pattern, label);
  return (
    text
      .replace(numbers, (all, date) => date ?? (/^[189]/.test(all) ? all : '[number]'))
      .replace(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '')
      .trim()
      .slice(0, maxLength)
      // Slicing may split a surrogate pair, which the collector rejects.
      .replace(/[\uD800-\uDBFF]$/, '')
  );
}
