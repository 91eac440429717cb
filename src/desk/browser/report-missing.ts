import type { WireEvent } from '../../events/event.ts';
import { maxQueryLength } from '../../events/limits.ts';
import { envelope, type PageConfig } from '../../feedback/envelope.ts';
import { queuedEvents, pageSender } from '../../feedback/page-sender.ts';
import type { UnsentEvent } from '../../feedback/queue.ts';
import { bodyOf } from '../../feedback/send.ts';
import { stripPersonalData } from '../../feedback/strip-personal-data.ts';
import { postEvents } from '../../feedback/transport.ts';

export type ReportState = 'sent' | 'waiting' | 'refused';

/** Final rejections, after which `feedback/send.ts` discards an event. */
const finalStatuses = [400, 403, 413, 415];
const pollMs = 3000;

/** Sends a question as a search without results for the report; unsent ones are kept and retried. `onState` is called at every change. */
export async function reportMissing(
  config: PageConfig,
  question: string,
  onState: (state: ReportState, query: string) => void,
): Promise<void> {
  const query = stripPersonalData(question, maxQueryLength);
  const fields: Pick<WireEvent & { kind: 'search' }, 'kind' | 'query' | 'results'> = {
    kind: 'search',
    query,
    results: 0,
  };
  const event: UnsentEvent = { ...envelope(config), ...fields };
  const now = Date.now();
  const { status } = await postEvents(config.endpoint, bodyOf([{ event, at: now }], now)).catch(() => ({ status: 0 }));
  if (status === 200 || status === 204) return onState('sent', query);
  if (finalStatuses.includes(status)) return onState('refused', query);
  onState('waiting', query);
  // Under the same id, which the collector stores once.
  void pageSender(config.endpoint).submit(event);
  const timer = setInterval(() => {
    if (queuedEvents().some(({ event: { id } }) => id === event.id)) return;
    clearInterval(timer);
    onState('sent', query);
  }, pollMs);
}
