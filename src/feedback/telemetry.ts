import { wire } from '../schema/wire.ts';
import { clean } from './clean.ts';
import { envelope, type PageConfig } from './page.ts';
import type { Draft } from './queue.ts';
import { bodyOf } from './send.ts';
import { beacon, post } from './transport.ts';

const pauseMs = 1_500;
const sendAfterMs = 10_000;

/** The reader said no to being counted: Global Privacy Control, or Do Not Track. */
export const optedOut = (nav: Navigator = navigator): boolean =>
  (nav as { globalPrivacyControl?: boolean }).globalPrivacyControl === true || nav.doNotTrack === '1';

/**
 * What searches led to, for the editors: kept in memory, sent in batches, lost without regret.
 * Nothing of it is sent for a reader who opted out. Alive until `signal` aborts.
 */
export function openTelemetry(config: PageConfig, signal: AbortSignal) {
  const waiting: { event: Draft; at: number }[] = [];
  let typed: { query: string; results: number; at: number } | undefined;
  let last = '';
  let pause: ReturnType<typeof setTimeout> | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;

  function send(by: (endpoint: string, body: string) => unknown): void {
    clearTimeout(due);
    due = undefined;
    while (waiting.length > 0) by(config.endpoint, bodyOf(waiting.splice(0, wire.maxEvents), Date.now()));
  }
  const quietly = (endpoint: string, body: string) => post(endpoint, body).catch(() => {});

  function add(fields: object, at = Date.now()): void {
    waiting.push({ event: { ...envelope(config), ...fields } as Draft, at });
    if (waiting.length >= wire.maxEvents / 2) send(quietly);
    else due ??= setTimeout(() => send(quietly), sendAfterMs);
  }

  /** The query stands: the reader paused, chose, or left. */
  function settle(): void {
    clearTimeout(pause);
    if (!typed) return;
    const { query, results, at } = typed;
    typed = undefined;
    if (query === last) return;
    last = query;
    add({ kind: 'search', query, results }, at);
  }

  const leave = () => {
    settle();
    send(beacon);
  };
  addEventListener('pagehide', leave, { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave(), { signal });
  signal.addEventListener('abort', leave);

  return {
    /** Results are shown for a query; call it as often as they change. */
    reportSearch({ query, results }: { query: string; results: number }): void {
      const text = clean(query, wire.queryLength);
      if (!text || optedOut()) return;
      typed = { query: text, results, at: Date.now() };
      clearTimeout(pause);
      pause = setTimeout(settle, pauseMs);
    },
    /** A result was chosen; `rank` counts from 1. */
    reportClick(choice: { query: string; results: number; rank: number; article: number }): void {
      if (optedOut()) return;
      const query = clean(choice.query, wire.queryLength);
      typed = { query, results: choice.results, at: Date.now() };
      settle();
      add({ kind: 'click', ...choice, query });
    },
    /** The reader goes on to a person, through a channel of `channels.yaml`. Sent at once: the page may be left. */
    reportHandoff(to: { channel: string; article?: number | undefined; query?: string | undefined }): void {
      const { channel, article } = to;
      const query = optedOut() ? '' : clean(to.query ?? '', wire.queryLength);
      add({ kind: 'handoff', channel, ...(article && { article }), ...(query && { query }) });
      send(quietly);
    },
  };
}
