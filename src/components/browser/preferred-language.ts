/** The language to suggest: one of `others`, or `undefined` when the page's own is preferred or none of them is. */
export function preferredLanguage(
  wanted: readonly string[],
  own: string,
  others: readonly string[],
): string | undefined {
  // Language subtags are in lower case in browsers and `site.yaml`.
  const languageOf = (tag: string) => tag.split('-')[0];
  const fits = (tag: string, locale: string) => languageOf(tag) === languageOf(locale);
  for (const tag of wanted) {
    if (fits(tag, own)) return undefined;
    const other = others.includes(tag) ? tag : others.find((locale) => fits(tag, locale));
    if (other) return other;
  }
  return undefined;
}
