/**
 * The language to suggest to a reader, if any.
 * In: the languages the browser prefers, best first; the page's own; those the page is also in.
 * Out: one of `others`, or nothing when the reader prefers the page's language to all of them, or speaks none.
 */
export function preferredLanguage(
  wanted: readonly string[],
  own: string,
  others: readonly string[],
): string | undefined {
  // Browsers, as `site.yaml`, write the language itself in small letters.
  const languageOf = (tag: string) => tag.split('-')[0];
  const fits = (tag: string, locale: string) => languageOf(tag) === languageOf(locale);
  for (const tag of wanted) {
    if (fits(tag, own)) return undefined;
    const other = others.includes(tag) ? tag : others.find((locale) => fits(tag, locale));
    if (other) return other;
  }
  return undefined;
}
