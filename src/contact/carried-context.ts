import { readerContext, type ReaderContext } from '../events/reader-context.ts';
import { messageLimits } from '../events/message-limits.ts';
import { interpolate } from '../i18n/interpolate.ts';
import { contactContext } from './contact-context.ts';
import { answerAt } from './fetch-question.ts';

/** The context sent with a message; unknown parts are empty. */
export interface CarriedContext extends Required<ReaderContext> {
  /** Id of the channel by which they want to be called back. */
  callback: string;
  /** The subject given by the page that linked here. */
  subject: string;
}
export type ContextPart = keyof CarriedContext;
export const contextParts = [
  'subject',
  'article',
  'query',
  'reason',
  'comment',
  'callback',
] as const satisfies ContextPart[];

/** First lines of a message, per part: `{question}`, `{id}` and `{url}`, `{query}`, `{reason}`, `{comment}`. */
export interface ContextLines {
  article: string;
  query: string;
  reason: string;
  comment: string;
  /** The last line, after which the reader writes. */
  problem: string;
}

/** Event on the document when the reader has removed a part. */
export const contextChanged = 'prontuario:context';

/** Merges the contact page's query with what the tab stores. Reason and comment only belong to the answer voted on. */
export function carriedContext(search: string, known: ReaderContext): CarriedContext {
  const context = contactContext(search);
  const article = context.article || (known.article ?? '');
  const isVoted = article === known.article;
  return {
    article,
    query: context.query || (known.query ?? ''),
    reason: (isVoted && known.reason) || '',
    comment: (isVoted && known.comment) || '',
    subject: (new URLSearchParams(search).get('s') ?? '').slice(0, messageLimits.subject),
    callback: /^[a-z\d-]{1,60}$/.exec(new URLSearchParams(search).get('c') ?? '')?.[0] ?? '',
  };
}

export const contextHere = (): CarriedContext => carriedContext(location.search, readerContext.read());

/** Learns the answer from the referrer, because all pages have the same footer links; another answer replaces the stored one. */
export async function learnAnswer(): Promise<void> {
  const { referrer } = document;
  const from = URL.canParse(referrer) ? new URL(referrer) : undefined;
  if (!from || from.origin !== location.origin || from.pathname === location.pathname || contextHere().article) return;
  const article = await answerAt(from.pathname);
  if (!article || contextHere().article) return;
  readerContext.remember({ article, reason: '', comment: '' });
  document.dispatchEvent(new Event(contextChanged));
}

/** Removes a part from the address and the tab's storage. */
export function dropContext(part: ContextPart): void {
  const url = new URL(location.href);
  url.searchParams.delete({ subject: 's', article: 'a', query: 'q', callback: 'c', reason: '', comment: '' }[part]);
  history.replaceState(history.state, '', url);
  const known = readerContext.read();
  // The vote's reason and comment are meaningless without the answer.
  const gone: ContextPart[] = part === 'article' ? ['article', 'reason', 'comment'] : [part];
  readerContext.forget();
  readerContext.remember(Object.fromEntries(Object.entries(known).filter(([key]) => !gone.some((one) => one === key))));
  document.dispatchEvent(new Event(contextChanged));
}

/** The first lines of a message. In: the parts, the question and address of the answer, and the label of the reason. */
export function contextMessage(
  { article, query, comment }: Pick<CarriedContext, 'article' | 'query' | 'comment'>,
  { question, url, reason }: { question: string; url: string; reason: string },
  lines: ContextLines,
): string {
  const parts = [
    question && interpolate(lines.article, { question, id: article, url }),
    query && interpolate(lines.query, { query }),
    reason && interpolate(lines.reason, { reason }),
    comment && interpolate(lines.comment, { comment }),
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join('\n')}\n\n${lines.problem}\n` : '';
}
