import type { MessageFile, StoredMessage } from '../../stores/contract.ts';
import type { DeliveryOutcome, Target } from '../target.ts';
import { plainText, subjectOf, writerOf } from '../message-text.ts';
import { receiptMail } from '../receipt-mail.ts';

export interface Mailbox {
  /** `smtps://user:password@host:465` or `smtp://…`, as nodemailer reads it. */
  url: string;
  /** Sender: `Aiuto Dispensa <aiuto@dispensa.example>`. */
  from: string;
}
const timeoutMs = 8000;

export interface Mail {
  /** Id of the message: the same at every attempt. */
  id: string;
  to: string;
  replyTo?: string;
  subject: string;
  text: string;
  html?: string;
  attachments?: { filename: string; contentType: string; content: Buffer }[];
  headers?: Record<string, string>;
}

/** Sends one mail; every attempt has the same `Message-ID`, so that most mail programs show a repeated mail once. */
export async function sendMail(
  { url, from }: Mailbox,
  { id, ...mail }: Mail,
  signal: AbortSignal,
): Promise<DeliveryOutcome> {
  // Loaded lazily: it takes several megabytes, and most collectors send no mail.
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
    // The text of a response may quote the address.
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

/** A mailbox of the team. Replies go to the writer. */
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

/** The receipt, sent to the writer in their language if they gave exactly one e-mail address. */
export const receipt = (
  id: string,
  box: Mailbox,
  { name, promise }: { name: string; promise: (message: StoredMessage) => string },
): Target => ({
  id,
  isRefusalFinal: true,
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
