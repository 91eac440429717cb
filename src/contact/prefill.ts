/** Kinds of channel whose link can bring the beginning of a message. */
export const prefillableKinds: readonly string[] = ['email', 'whatsapp'];

/** Lines of a mail end so (RFC 6068, section 5): some clients join those that end otherwise. */
const mailLines = (text: string) => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));

/** The link of such a channel with what the message begins with. WhatsApp knows no subject. */
export function withPrefill(href: string, subject: string, text: string): string {
  const url = new URL(href);
  if (url.protocol === 'mailto:')
    return `mailto:${url.pathname}?subject=${encodeURIComponent(subject)}&body=${mailLines(text)}`;
  if (text) url.searchParams.set('text', text);
  return url.href;
}
