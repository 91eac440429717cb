/**
 * The language to suggest to a reader, if any.
 * In: the languages the browser prefers, best first; the page's own; those the page is also in.
 * Out: one of `others`, or nothing when the reader prefers the page's language to all of them, or speaks none.
 */
export function preferred(wanted: readonly string[], own: string, others: readonly string[]): string | undefined {
  const fits = (tag: string, locale: string) => tag.toLowerCase().split('-')[0] === locale.toLowerCase().split('-')[0];
  for (const tag of wanted) {
    if (fits(tag, own)) return undefined;
    const other = others.find((locale) => locale === tag) ?? others.find((locale) => fits(tag, locale));
    if (other) return other;
  }
  return undefined;
}
