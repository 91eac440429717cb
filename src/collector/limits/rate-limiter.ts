import type { Identity } from '../privacy/visitor-hash.ts';
import type { Clock } from '../clock.ts';
import { createSlidingWindow, type Granted, type WindowLimit } from './sliding-window.ts';
import type { Limits } from '../settings.ts';
import type { Store } from '../stores/contract.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Share of the events that a collector grants by itself, without asking where all meet: most readers send so few. */
const localShare = 1 / 6;
/** A connection may be a household or a whole campus: it has the allowance of so many browsers. */
const browsersPerConnection = 10;
/** Messages of a connection that are kept aside beyond that, as a multiple of one browser's allowance. */
const asidePerConnection = 20;

/** Whose allowances are asked for. */
export type Spender = Pick<Identity, 'browser' | 'connection'>;

/** Where a message goes; or, when it cannot be kept at all, how long its writer must wait. */
export type Lane = 'usual' | 'quarantine' | { waitMs: number };

/**
 * What readers may send: each browser of a connection has an allowance, and the connection one that is ten times as
 * large. Each collector counts for itself first, so that a flood costs the store nothing; what passes is counted once
 * more, by browser, where all collectors of a store meet, if there is such a place. A browser gets the limit once, and
 * from each further collector at most what that one grants unasked.
 */
export function createRateLimiter(clock: Clock, limits: Limits, spend?: Store['spendShared']) {
  const rules = {
    events: { count: limits.eventsPerMinute, windowMs: minute },
    comments: { count: limits.commentsPerHour, windowMs: hour },
    messages: { count: limits.messagesPerHour, windowMs: hour },
  } satisfies Record<string, WindowLimit>;
  type Kind = keyof typeof rules;
  const limitsOf = (times: number) => {
    const limit = (kind: Kind) => createSlidingWindow(clock, { ...rules[kind], count: rules[kind].count * times });
    return { events: limit('events'), comments: limit('comments'), messages: limit('messages') };
  };
  const own = limitsOf(1);
  const whole = limitsOf(browsersPerConnection);
  const aside = createSlidingWindow(clock, { count: limits.messagesPerHour * asidePerConnection, windowMs: hour });
  // Apart from events, so that who reads much can still vote; each collector for itself, since a count may be a little high.
  const opens = createSlidingWindow(clock, rules.events);
  const opensOfConnection = createSlidingWindow(clock, {
    ...rules.events,
    count: rules.events.count * browsersPerConnection,
  });
  const firsts = createSlidingWindow(clock, { count: 1, windowMs: hour });

  const free = { events: Math.floor(limits.eventsPerMinute * localShare), comments: 0, messages: 0 };

  /** Takes as much of the browser's allowance as is left. Rejects with `StoreError`. */
  async function takeFromBrowser(kind: Kind, browser: string, wanted: number): Promise<Granted> {
    const before = own[kind].taken(browser);
    const { granted, waitMs } = own[kind].take(browser, wanted);
    if (!spend || granted === 0 || before + granted <= free[kind]) return { granted, waitMs };
    // What was granted unasked is told now.
    const unreported = before <= free[kind] ? before : 0;
    const request = { key: `${kind} ${browser}`, wanted: unreported + granted, ...rules[kind] };
    const shared = await spend(request, clock.now());
    return { granted: Math.max(0, shared.granted - unreported), waitMs: Math.max(waitMs, shared.waitMs) };
  }

  /** Takes as much as is left to the browser and to its connection. Rejects with `StoreError`. */
  async function take(kind: Kind, { browser, connection }: Spender, wanted = 1): Promise<Granted> {
    const room = Math.min(wanted, whole[kind].left(connection));
    const { granted, waitMs } = room > 0 ? await takeFromBrowser(kind, browser, room) : { granted: 0, waitMs: 0 };
    const taken = whole[kind].take(connection, granted < room ? granted : wanted);
    return { granted, waitMs: granted < wanted ? Math.max(waitMs, taken.waitMs) : 0 };
  }

  return {
    take,
    /** Whether one more opened answer counts. */
    mayCountOpen: ({ browser, connection }: Spender): boolean =>
      opens.take(browser, 1).granted === 1 && opensOfConnection.take(connection, 1).granted === 1,
    /** Parts events into those the sender may send now and, when some must wait, for how many milliseconds. */
    async limitEvents<T extends { kind: string }>(spender: Spender, events: readonly T[]) {
      const first = await take('events', spender, events.length);
      const passed = events.slice(0, first.granted);
      const comments = passed.filter(({ kind }) => kind === 'comment').length;
      if (comments === 0) return { allowed: passed, waitMs: first.waitMs };
      const second = await take('comments', spender, comments);
      let left = second.granted;
      const allowed = passed.filter(({ kind }) => kind !== 'comment' || left-- > 0);
      return { allowed, waitMs: Math.max(first.waitMs, second.waitMs) };
    },
    /**
     * Where the next message goes. One that is over the limits may still be an honest reader's, whose neighbour sent
     * too many: it is kept aside for a person to look at. The first of a browser in an hour is never turned away.
     * Rejects with `StoreError`.
     */
    async laneOf(spender: Spender): Promise<Lane> {
      const isFirst = firsts.take(spender.browser, 1).granted === 1;
      if ((await take('messages', spender)).granted === 1) return 'usual';
      const { granted, waitMs } = aside.take(spender.connection, 1);
      return granted === 1 || isFirst ? 'quarantine' : { waitMs };
    },
  };
}
export type RateLimiter = ReturnType<typeof createRateLimiter>;
