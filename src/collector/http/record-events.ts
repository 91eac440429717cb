import type { Context } from 'hono';
import { eventSchema, type WireEvent } from '../../events/event.ts';
import { maxEventAgeMs } from '../../events/limits.ts';
import { redact } from '../privacy/redact.ts';
import { senderOf, type Sender } from './request.ts';
import type { Services } from './services.ts';
import type { Settings } from '../settings.ts';
import type { StoredEvent } from '../stores/contract.ts';

export interface Rejection {
  index: number;
  code: 'invalid' | 'site' | 'locale' | 'reason';
}

/** Validates one event by the schema and the settings. An unknown reason is dropped, the comment kept. */
export function checkEvent(raw: unknown, settings: Settings): WireEvent | Rejection['code'] {
  const parsed = eventSchema.safeParse(raw);
  if (!parsed.success) return 'invalid';
  const event = parsed.data;
  if (!settings.sites.has(event.site)) return 'site';
  if (!settings.homes.has(event.locale)) return 'locale';
  if (event.kind !== 'comment') return event;
  const { reason, ...others } = event;
  const known = reason !== undefined && settings.reasons.has(reason);
  if (!known && !event.comment?.trim()) return 'reason';
  return known ? event : others;
}

/** Redacts an event and adds the server's time and the sender's hashes. */
export function toStoredEvent(
  event: WireEvent,
  { receivedAt, actor, networkGroup }: Pick<Sender, 'actor' | 'networkGroup'> & { receivedAt: number },
  { settings, metrics }: Pick<Services, 'settings' | 'metrics'>,
): StoredEvent {
  const kept: StoredEvent = {
    ...event,
    receivedAt,
    eventAt: receivedAt - Math.min(Math.max(event.ageMs, 0), maxEventAgeMs),
    actor,
    networkGroup,
    quarantined: false,
  };
  const clean = (text: string) => {
    const redacted = redact(text, settings);
    for (const kind of redacted.found) metrics.count('prontuario_redacted_total', { kind });
    kept.quarantined ||= redacted.needsReview;
    return redacted.text;
  };
  if (kept.kind === 'comment' && kept.comment !== undefined) kept.comment = clean(kept.comment);
  if ('query' in kept && kept.query !== undefined) kept.query = clean(kept.query);
  if (kept.quarantined) metrics.count('prontuario_quarantined_total');
  return kept;
}

/** Stores events. Out: milliseconds to wait for those over the rate limit. Throws `StoreError`. */
export async function recordEvents(c: Context, services: Services, events: readonly WireEvent[]) {
  const { store, clock, rateLimiter, metrics } = services;
  const sender = await senderOf(c, services);
  const { allowed, waitMs } = await rateLimiter.limitEvents(sender, events);
  const receivedAt = clock.now();
  const kept = allowed.map((event) => toStoredEvent(event, { ...sender, receivedAt }, services));
  await store.append(kept);
  for (const { kind, quarantined } of kept) {
    metrics.count('prontuario_events_total', { kind });
    if (quarantined) services.count('quarantined');
  }
  if (waitMs > 0) services.count('limited', events.length - allowed.length);
  return { committed: allowed, waitMs };
}
