import { nearestDictionary } from '../../i18n/index.ts';
import { interpolate } from '../../i18n/interpolate.ts';
import { keepPrintable } from '../../events/text-rules.ts';
import { neutralise } from '../privacy/neutralise.ts';
import type { Settings } from '../settings.ts';
import type { StoredMessage } from '../stores/contract.ts';

const mailPattern = /[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]{2,}/g;
/** Addresses that ticket systems accept (RFC 5321 §4.1.2, unquoted): they reject the whole message because of another one. */
const plainMail =
  /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*$/i;

/** The writer's name, and the only e-mail address or telephone number in the reply address; else empty. */
export function writerOf(message: Pick<StoredMessage, 'name' | 'reply' | 'query' | 'message'>) {
  const { name, reply } = neutralise(message);
  const mails = reply.match(mailPattern) ?? [];
  const phone = (/\+?\d(?:[^\p{L}\d]{0,3}\d){5,}/u.exec(reply)?.[0] ?? '').replace(/[^\d+]/g, '');
  const [mail = ''] = mails.length === 1 ? mails : [];
  return { name: name || mails[0] || reply, mail: plainMail.test(mail) ? mail : '', phone };
}

/** Subject line: the reference, and the subject or else the beginning of the message. */
export function subjectOf(stored: StoredMessage): string {
  const { subject, message } = neutralise(stored);
  const line = (subject || message).replace(/\s+/g, ' ').trim();
  return `[${stored.reference}] ${line.length > 60 ? `${keepPrintable(line.slice(0, 59))}…` : line}`;
}

/** Replaces the reason's id by its label in the message's language. In: the labels, by id. */
export function withReasonWords(stored: StoredMessage, { reasons }: Pick<Settings, 'reasons'>): StoredMessage {
  const words = stored.reason === undefined ? undefined : reasons.get(stored.reason);
  const reason = words && (words[stored.locale] ?? Object.values(words)[0]);
  return reason ? { ...stored, reason } : stored;
}

/** The context of a message, one line each, in the writer's language. */
export function contextLines(stored: StoredMessage): string[] {
  const t = nearestDictionary(stored.locale);
  const { article, query, comment, subject, order, files = [] } = neutralise(stored);
  return [
    subject && interpolate(t.contactSubject, { subject }),
    order && interpolate(t.contactOrder, { order }),
    files.length > 0 && interpolate(t.contactFiles, { names: files.map(({ name }) => name).join(', ') }),
    article !== undefined && interpolate(t.answerNumber, { id: article }),
    query && interpolate(t.contactFrom, { query }),
    stored.reason && interpolate(t.contactReason, { reason: stored.reason }),
    comment && interpolate(t.contactComment, { comment }),
    stored.callback && t.contactCallback,
  ].filter((line): line is string => Boolean(line));
}

export function plainText(stored: StoredMessage): string {
  const { message, name, reply } = neutralise(stored);
  return [message, '', `— ${name ? `${name}, ` : ''}${reply}`, ...contextLines(stored), stored.reference].join('\n');
}
