import type { MessageFile, StoredMessage } from '../../stores/contract.ts';
import type { DeliveryOutcome, Target } from '../target.ts';
import { plainText, subjectOf, writerOf } from '../message-text.ts';
import { receiptMail } from '../receipt-mail.ts';

export interface Mailbox {
  /** `smtps://user:password@host:465` or `smtp://…`, as nodemailer reads it. */
  url: string;
  /** Of the sender: `Aiuto Dispensa <aiuto@dispensa.example>`. */
  from: string;
}
const timeoutMs = 8000;

export interface Mail {
  /** Of the message: the same at every try. */
  id: string;
  to: string;
  replyTo?: string;
  subject: string;
  text: string;
  html?: string;
  attachments?: { filename: string; contentType: string; content: Buffer }[];
  headers?: Record<string, string>;
}

/**
 * Sends one mail. Accepted is what the server answered 2xx to after the whole text. The same message has the same `Message-ID` at every
 * try: where an answer is lost, most mail programs show it once.
 */
export async function sendMail(
  { url, from }: Mailbox,
  { id, ...mail }: Mail,
  signal: AbortSignal,
): Promise<DeliveryOutcome> {
  // Loaded by who sends mail: most collectors do not, and it takes several megabytes.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  } as Parameters<typeof createTransport>[0]);
  const stop = () => transport.close();
  signal.addEventListener('abort', stop, { once: true });
  const host = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  try {
    await transport.sendMail({ from, messageId: `<${id}@${host}>`, ...mail });
    return { is: 'accepted' };
  } catch (error) {
    const { responseCode = 0, message = '' } = error as { responseCode?: number; message?: string };
    // The text of an answer may quote the address.
    return {
      is: responseCode >= 500 ? 'refused' : 'failed',
      why: responseCode ? `SMTP ${responseCode}` : message.slice(0, 80),
    };
  } finally {
    signal.removeEventListener('abort', stop);
    transport.close();
  }
}

const attached = (files: readonly MessageFile[]) =>
  files.map(({ name, type, content }) => ({ filename: name, contentType: type, content: Buffer.from(content) }));

/** A mailbox of the team. Answering the mail answers the writer. */
export const mailbox = (id: string, { to, ...box }: Mailbox & { to: string }): Target => ({
  id,
  deliver(message, files, signal) {
    const { mail } = writerOf(message);
    return sendMail(
      box,
      {
        id: `${message.id}.${id}`,
        to,
        ...(mail && { replyTo: mail }),
        subject: subjectOf(message),
        text: plainText(message),
        attachments: attached(files),
        headers: { 'X-Prontuario-Reference': message.reference },
      },
      signal,
    );
  },
});

/** The receipt, to the writer, in their language. Whoever gave no mail address, or several, gets none. */
export const receipt = (
  id: string,
  box: Mailbox,
  { name, promise }: { name: string; promise: (message: StoredMessage) => string },
): Target => ({
  id,
  givesUp: true,
  async deliver(message, _files, signal) {
    const { mail } = writerOf(message);
    if (!mail) return { is: 'accepted' };
    return sendMail(
      box,
      {
        id: `${message.id}.${id}`,
        to: mail,
        ...receiptMail(message, { mail, date: promise(message), company: name }),
        headers: {
          'Auto-Submitted': 'auto-replied',
          'X-Auto-Response-Suppress': 'All',
          'Content-Language': message.locale,
        },
      },
      signal,
    );
  },
});
