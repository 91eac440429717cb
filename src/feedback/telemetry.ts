import { maxEventsPerRequest, maxQueryLength } from '../events/limits.ts';
import { stripPersonalData } from './strip-personal-data.ts';
import { envelope, type PageConfig } from './envelope.ts';
import type { UnsentEvent } from './queue.ts';
import { bodyOf } from './send.ts';
import { sendBeacon, postEvents } from './transport.ts';

const sendAfterMs = 10_000;

/** Whether the reader opted out: Global Privacy Control, or Do Not Track. */
export const optedOut = (): boolean =>
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true || navigator.doNotTrack === '1';

/** Search outcomes, batched in memory, without retries; of readers who opted out only contacts, without the query. */
export function openTelemetry(config: PageConfig, signal?: AbortSignal) {
  const waiting: { event: UnsentEvent; at: number }[] = [];
  let due: ReturnType<typeof setTimeout> | undefined;
  let gone = false;

  function send(by: (endpoint: string, body: string) => unknown): void {
    clearTimeout(due);
    due = undefined;
    while (waiting.length > 0) by(config.endpoint, bodyOf(waiting.splice(0, maxEventsPerRequest), Date.now()));
  }
  const quietly = (endpoint: string, body: string) => postEvents(endpoint, body).catch(() => {});

  function add(fields: object): void {
    waiting.push({ event: { ...envelope(config), ...fields } as UnsentEvent, at: Date.now() });
    // Later `pagehide` handlers may still add events: they are sent at once.
    if (gone) send(sendBeacon);
    else if (waiting.length >= maxEventsPerRequest / 2) send(quietly);
    else due ??= setTimeout(() => send(quietly), sendAfterMs);
  }

  const leave = () => send(sendBeacon);
  addEventListener('pagehide', () => ((gone = true), leave()), { signal });
  addEventListener('pageshow', () => (gone = false), { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave(), { signal });
  signal?.addEventListener('abort', leave);

  return {
    /** A query that the reader kept. */
    reportSearch({ query, results }: { query: string; results: number }): void {
      const text = stripPersonalData(query, maxQueryLength);
      if (text && !optedOut()) add({ kind: 'search', query: text, results });
    },
    /** A result was chosen; `rank` counts from 1. */
    reportClick(choice: { query: string; results: number; rank: number; article: number }): void {
      if (!optedOut()) add({ kind: 'click', ...choice, query: stripPersonalData(choice.query, maxQueryLength) });
    },
    /** The reader contacts a person through a channel of `channels.yaml`. Sent at once, since the page may be left. */
    reportHandoff(to: { channel: string; article?: number | undefined; query?: string | undefined }): void {
      const { channel, article } = to;
      const query = optedOut() ? '' : stripPersonalData(to.query ?? '', maxQueryLength);
      add({ kind: 'handoff', channel, ...(article && { article }), ...(query && { query }) });
      send(quietly);
    },
  };
}
