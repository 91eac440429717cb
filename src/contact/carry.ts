/** Kinds of channel whose link can bring the beginning of a message. */
export const carrying: readonly string[] = ['email', 'whatsapp'];

/** The link of such a channel with what the message begins with. WhatsApp knows no subject. */
export function withText(href: string, subject: string, text: string): string {
  const url = new URL(href);
  if (url.protocol === 'mailto:')
    return `mailto:${url.pathname}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  if (text) url.searchParams.set('text', text);
  return url.href;
}
