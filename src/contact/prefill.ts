/** RFC 6068, section 5, wants CRLF line ends: some clients join other lines. */
const encodeMailLines = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));

/** The channel's link prefilled with a message. In: `how`, `mail` or a parameter's name; only mail has a subject. */
export function withPrefill(href: string, how: string, [subject, text]: readonly [string, string]): string {
  if (!how) return href;
  const url = new URL(href);
  if (how === 'mail')
    return `mailto:${url.pathname}?subject=${encodeURIComponent(subject)}&body=${encodeMailLines(text)}`;
  if (text) url.searchParams.set(how, text);
  else url.searchParams.delete(how);
  // Only browsers decode `+` as a space: some apps show it.
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
}
