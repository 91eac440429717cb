/** Lines of a mail end so (RFC 6068, section 5): some clients join those that end otherwise. */
const encodeMailLines = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));

/**
 * The link of a channel with what the message begins with. In: the link, how it takes that, `mail` or the name of a parameter, empty
 * when it does not; subject and text. Only a mail has a subject.
 */
export function withPrefill(href: string, how: string, [subject, text]: readonly [string, string]): string {
  if (!how) return href;
  const url = new URL(href);
  if (how === 'mail')
    return `mailto:${url.pathname}?subject=${encodeURIComponent(subject)}&body=${encodeMailLines(text)}`;
  if (text) url.searchParams.set(how, text);
  else url.searchParams.delete(how);
  // A plus sign for a space is read by browsers alone: some apps show it.
  url.search = url.search.replaceAll('+', '%20');
  return url.href;
}
