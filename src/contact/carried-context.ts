import { readerContext, type ReaderContext } from '../events/reader-context.ts';
import { messageLimits } from '../events/message-limits.ts';
import { interpolate } from '../i18n/interpolate.ts';
import { contactContext } from './contact-context.ts';
import { answerAt } from './fetch-question.ts';

/** What goes along with a message, part by part; empty where nothing is known. */
export interface CarriedContext extends Required<ReaderContext> {
  /** Id of the channel by which they asked to be called back. */
  callback: string;
  /** What it is about, as the page said that led here. */
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

/** How a message begins, from each part: `{question}`, `{id}` and `{url}`, `{query}`, `{reason}`, `{comment}`. */
export interface ContextLines {
  article: string;
  query: string;
  reason: string;
  comment: string;
  /** The last line, behind which the reader writes. */
  problem: string;
}

/** Said on the document when the reader has taken a part away. */
export const contextChanged = 'prontuario:context';

/**
 * What the address of the contact page says, and what the tab remembers. Reason and comment belong to the answer that was voted
 * on, and to no other. In: the query of the address, what is remembered.
 */
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

/** The same on this page. */
export const contextHere = (): CarriedContext => carriedContext(location.search, readerContext.read());

/**
 * From which answer they came here, where no address says so: the footer is the same on every page. Another answer than the one
 * voted on takes its place.
 */
export async function learnAnswer(): Promise<void> {
  const { referrer } = document;
  const from = URL.canParse(referrer) ? new URL(referrer) : undefined;
  if (!from || from.origin !== location.origin || from.pathname === location.pathname || contextHere().article) return;
  const article = await answerAt(from.pathname);
  if (!article || contextHere().article) return;
  readerContext.remember({ article, reason: '', comment: '' });
  document.dispatchEvent(new Event(contextChanged));
}

/** Takes a part away: from the address, and from what the tab remembers. */
export function dropContext(part: ContextPart): void {
  const url = new URL(location.href);
  url.searchParams.delete({ subject: 's', article: 'a', query: 'q', callback: 'c', reason: '', comment: '' }[part]);
  history.replaceState(history.state, '', url);
  const known = readerContext.read();
  // What was said of an answer says nothing without it.
  const gone: ContextPart[] = part === 'article' ? ['article', 'reason', 'comment'] : [part];
  readerContext.forget();
  readerContext.remember(Object.fromEntries(Object.entries(known).filter(([key]) => !gone.some((one) => one === key))));
  document.dispatchEvent(new Event(contextChanged));
}

/** The first lines of a message. In: the parts, with the question and address of the answer and the words of the reason. */
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
