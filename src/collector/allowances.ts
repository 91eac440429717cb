import type { Clock } from './clock.ts';
import { createLimit, type Granted, type Rule } from './limits.ts';
import type { Limits } from './settings.ts';
import type { Store } from './store.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Share of the events that a collector grants by itself, without asking where all meet: most readers send so few. */
const unasked = 1 / 6;

/**
 * What one actor may send. Each collector counts for itself first, so that a flood costs the store nothing; what
 * passes is counted once more where all collectors of a store meet, if there is such a place. An actor gets the limit
 * once, and from each further collector at most what that one grants unasked.
 */
export function createAllowances(clock: Clock, limits: Limits, spend?: Store['spend']) {
  const rules = {
    events: { count: limits.eventsPerMinute, windowMs: minute },
    comments: { count: limits.commentsPerHour, windowMs: hour },
    messages: { count: limits.messagesPerHour, windowMs: hour },
  } satisfies Record<string, Rule>;
  const own = {
    events: createLimit(clock, rules.events),
    comments: createLimit(clock, rules.comments),
    messages: createLimit(clock, rules.messages),
  };

  const free = { events: Math.floor(limits.eventsPerMinute * unasked), comments: 0, messages: 0 };

  /** Takes as much of the allowance as is left. Rejects with `StoreError`. */
  async function take(kind: keyof typeof rules, actor: string, wanted = 1): Promise<Granted> {
    const before = own[kind].taken(actor);
    const { granted, waitMs } = own[kind].take(actor, wanted);
    if (!spend || granted === 0 || before + granted <= free[kind]) return { granted, waitMs };
    // What was granted unasked is told now.
    const untold = before <= free[kind] ? before : 0;
    const asked = { key: `${kind} ${actor}`, wanted: untold + granted, ...rules[kind] };
    const shared = await spend(asked, clock.now());
    return { granted: Math.max(0, shared.granted - untold), waitMs: Math.max(waitMs, shared.waitMs) };
  }

  return {
    take,
    /** Parts events into those the actor may send now and, when some must wait, for how many milliseconds. */
    async within<T extends { kind: string }>(actor: string, events: readonly T[]) {
      const first = await take('events', actor, events.length);
      const passed = events.slice(0, first.granted);
      const comments = passed.filter(({ kind }) => kind === 'comment').length;
      if (comments === 0) return { allowed: passed, waitMs: first.waitMs };
      const second = await take('comments', actor, comments);
      let left = second.granted;
      const allowed = passed.filter(({ kind }) => kind !== 'comment' || left-- > 0);
      return { allowed, waitMs: Math.max(first.waitMs, second.waitMs) };
    },
  };
}
export type Allowances = ReturnType<typeof createAllowances>;
