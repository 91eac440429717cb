import type { Identity } from '../privacy/visitor-hash.ts';
import type { Clock } from '../clock.ts';
import { createSlidingWindow, type Grant, type WindowLimit } from './sliding-window.ts';
import type { Limits } from '../settings.ts';
import type { Store } from '../stores/contract.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Share of the events that a collector grants without the shared counter: most readers stay below it. */
const localShare = 1 / 6;
/** Limit of a connection, which may be a household or a campus, as a multiple of one browser's. */
const browsersPerConnection = 10;
/** Messages of a connection that are quarantined beyond that, as a multiple of one browser's limit. */
const quarantinedPerConnection = 20;

export type SenderKeys = Pick<Identity, 'browser' | 'connection'>;

/** How a message is stored; or, when it is rejected, how long the sender must wait. */
export type MessageAdmission = 'usual' | 'quarantine' | { waitMs: number };

/**
 * Rate limits per browser and, ten times as high, per connection. Each collector counts locally first, so that a flood costs the
 * store nothing; what passes is counted per browser in the shared counter, if there is one. So a browser gets its limit once, plus
 * at most the locally granted share from each further collector.
 */
export function createRateLimiter(clock: Clock, limits: Limits, spend?: Store['consumeShared']) {
  const rules = {
    events: { count: limits.eventsPerMinute, windowMs: minuteMs },
    comments: { count: limits.commentsPerHour, windowMs: hourMs },
    messages: { count: limits.messagesPerHour, windowMs: hourMs },
  } satisfies Record<string, WindowLimit>;
  type Kind = keyof typeof rules;
  const limitsOf = (times: number) => {
    const limit = (kind: Kind) => createSlidingWindow(clock, { ...rules[kind], count: rules[kind].count * times });
    return { events: limit('events'), comments: limit('comments'), messages: limit('messages') };
  };
  const own = limitsOf(1);
  const whole = limitsOf(browsersPerConnection);
  const aside = createSlidingWindow(clock, {
    count: limits.messagesPerHour * quarantinedPerConnection,
    windowMs: hourMs,
  });
  // Separate from events, so that readers who open many answers can still vote; local only, since the counts need not be exact.
  const opens = createSlidingWindow(clock, rules.events);
  const opensOfConnection = createSlidingWindow(clock, {
    ...rules.events,
    count: rules.events.count * browsersPerConnection,
  });
  const firsts = createSlidingWindow(clock, { count: 1, windowMs: hourMs });

  const free = { events: Math.floor(limits.eventsPerMinute * localShare), comments: 0, messages: 0 };

  /** Consumes up to the browser's remaining limit. Rejects with `StoreError`. */
  async function takeFromBrowser(kind: Kind, browser: string, wanted: number): Promise<Grant> {
    const before = own[kind].taken(browser);
    const { granted, waitMs } = own[kind].take(browser, wanted);
    if (!spend || granted === 0 || before + granted <= free[kind]) return { granted, waitMs };
    // Reports events that were granted locally.
    const unreported = before <= free[kind] ? before : 0;
    const request = { key: `${kind} ${browser}`, requested: unreported + granted, ...rules[kind] };
    const shared = await spend(request, clock.now());
    return { granted: Math.max(0, shared.granted - unreported), waitMs: Math.max(waitMs, shared.waitMs) };
  }

  /** Consumes up to the remaining limits of the browser and its connection. Rejects with `StoreError`. */
  async function take(kind: Kind, { browser, connection }: SenderKeys, wanted = 1): Promise<Grant> {
    const room = Math.min(wanted, whole[kind].left(connection));
    const { granted, waitMs } = room > 0 ? await takeFromBrowser(kind, browser, room) : { granted: 0, waitMs: 0 };
    const taken = whole[kind].take(connection, granted < room ? granted : wanted);
    return { granted, waitMs: granted < wanted ? Math.max(waitMs, taken.waitMs) : 0 };
  }

  return {
    take,
    /** Whether one more opened answer is within the limits. */
    mayCountOpen: ({ browser, connection }: SenderKeys): boolean =>
      opens.take(browser, 1).granted === 1 && opensOfConnection.take(connection, 1).granted === 1,
    /** Splits events into those allowed now and, when some must wait, the milliseconds to wait. */
    async limitEvents<T extends { kind: string }>(spender: SenderKeys, events: readonly T[]) {
      const first = await take('events', spender, events.length);
      const passed = events.slice(0, first.granted);
      const comments = passed.filter(({ kind }) => kind === 'comment').length;
      if (comments === 0) return { allowed: passed, waitMs: first.waitMs };
      const second = await take('comments', spender, comments);
      let left = second.granted;
      const allowed = passed.filter(({ kind }) => kind !== 'comment' || left-- > 0);
      return { allowed, waitMs: Math.max(first.waitMs, second.waitMs) };
    },
    /** How the next message is stored: over the limits it is quarantined; the first of a browser in an hour is never rejected. Rejects with `StoreError`. */
    async laneOf(spender: SenderKeys): Promise<MessageAdmission> {
      const isFirst = firsts.take(spender.browser, 1).granted === 1;
      if ((await take('messages', spender)).granted === 1) return 'usual';
      const { granted, waitMs } = aside.take(spender.connection, 1);
      return granted === 1 || isFirst ? 'quarantine' : { waitMs };
    },
  };
}
export type RateLimiter = ReturnType<typeof createRateLimiter>;
