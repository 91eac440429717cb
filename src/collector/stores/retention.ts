import { dayMs, dayOf, type Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { defaultRetention, type Retention, type RetentionState, type Store } from './contract.ts';

export const runEveryMs = 6 * 60 * 60 * 1000;
/** How far one run follows the clock, so that a wrong clock takes days to delete days of data. */
const maxStepMs = dayMs;
/** A clock that advanced by more than this since the last run must be confirmed by a second run. */
const maxPlausibleMs = 2 * dayMs;

export type RetentionRun =
  | { kind: 'not-due'; dueAt: number }
  | { kind: 'held'; why: 'clock-ahead' | 'clock-behind'; reachedAt: number }
  /** Run, with ages measured from `until`. */
  | { kind: 'due'; until: number };

/** Plans a retention run. After an implausible jump of the clock nothing is deleted; the next run proceeds a day at a time. */
export function planRetentionRun(now: number, state: RetentionState | null, newest: number | null): RetentionRun {
  if (state && Math.abs(now - state.lastRunAt) < runEveryMs)
    return { kind: 'not-due', dueAt: state.lastRunAt + runEveryMs };
  const reachedAt = state?.reachedAt ?? newest ?? now;
  if (now < reachedAt) return { kind: 'held', why: 'clock-behind', reachedAt };
  const isSteady = state !== null && now > state.lastRunAt && now - state.lastRunAt <= maxPlausibleMs;
  if (now - reachedAt > maxPlausibleMs && !isSteady) return { kind: 'held', why: 'clock-ahead', reachedAt };
  return { kind: 'due', until: Math.min(now, reachedAt + maxStepMs) };
}

export interface RetentionOptions {
  store: Store;
  clock: Clock;
  log: Log;
  bounds?: Retention | undefined;
}

export function createRetention({ store, clock, log, bounds = defaultRetention }: RetentionOptions) {
  const undelivered = () => store.countUndelivered(clock.now() - bounds.messageDays * dayMs);

  /** `trustClock`: a person has verified the clock, so everything is done at once. Rejects with `StoreError`. */
  async function run({ trustClock = false } = {}): Promise<RetentionRun> {
    const now = clock.now();
    const state = await store.retentionState();
    const plan: RetentionRun = trustClock
      ? { kind: 'due', until: now }
      : planRetentionRun(now, state, state ? null : await store.newestArrival(now));
    if (plan.kind === 'not-due') return plan;
    if (plan.kind === 'held') {
      await store.saveRetentionState({ lastRunAt: now, reachedAt: plan.reachedAt });
      log('warn', 'retention.held', { why: plan.why, clock: dayOf(now), reached: dayOf(plan.reachedAt) });
    } else {
      log('info', 'retention.done', { until: dayOf(plan.until), ...(await store.applyRetention(plan.until, bounds)) });
      await store.saveRetentionState({ lastRunAt: now, reachedAt: plan.until });
    }
    const { late, quarantined } = await undelivered();
    if (late > 0) log('warn', 'messages.waiting', { count: late, days: bounds.messageDays });
    if (quarantined > 0) log('warn', 'messages.quarantined', { count: quarantined });
    return plan;
  }

  return {
    run,
    /** Warnings for `/readyz`. Rejects with `StoreError`. */
    async notes(): Promise<string[]> {
      const now = clock.now();
      const [state, { late, quarantined }] = [await store.retentionState(), await undelivered()];
      const notes: string[] = [];
      if (state && Math.abs(now - state.reachedAt) > maxPlausibleMs) notes.push(pausedRetentionNote(now, state));
      const days = bounds.messageDays;
      if (late > 0) notes.push(`${late} messages wait since more than ${days} days: npm run collector -- --messages`);
      if (quarantined > 0) notes.push(`${quarantined} messages in quarantine: npm run collector -- --quarantine`);
      return notes;
    },
  };
}
export type RetentionJob = ReturnType<typeof createRetention>;

/** Explains why retention is paused, and what to do. */
export const pausedRetentionNote = (now: number, { reachedAt }: { reachedAt: number }): string =>
  `Retention is held back: the clock says ${dayOf(now)}, but retention has come to ${dayOf(reachedAt)} and follows a day ` +
  `at a time. If the clock is right: npm run collector -- --retention --trust-clock`;
