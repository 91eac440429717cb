import { dayOf, type Clock } from './clock.ts';
import type { createDelivery } from './outbox/delivery.ts';
import { errorDetails, type Log } from './log.ts';
import { runEveryMs, type RetentionJob } from './stores/retention.ts';
import type { OpenCount, Store } from './stores/contract.ts';

export interface JobsOptions {
  store: Store;
  clock: Clock;
  log: Log;
  retention: RetentionJob;
  delivery?: ReturnType<typeof createDelivery> | undefined;
}

const roundMs = 30_000;
/** Maximum number of different answers counted between two rounds, since anybody can make up numbers. */
const maxOpenCounts = 10_000;

/** Background jobs of a collector: tallies, deliveries, retention. A failed job is retried in the next round. */
export function createJobs({ store, clock, log, retention, delivery }: JobsOptions) {
  const tallies = new Map<string, number>();
  let opened = new Map<string, OpenCount>();
  // The first retention run waits for the second round, so that it does not slow down the start.
  let dueAt = clock.now() + roundMs;

  async function flushTallies(): Promise<void> {
    const counts = Object.fromEntries(tallies);
    if (tallies.size === 0) return;
    await store.tally(dayOf(clock.now()), counts);
    for (const [name, count] of Object.entries(counts)) {
      const left = (tallies.get(name) ?? 0) - count;
      if (left > 0) tallies.set(name, left);
      else tallies.delete(name);
    }
  }
  /** Counts that cannot be written are added to those of the next round. */
  async function flushOpens(): Promise<void> {
    const counts = opened;
    if (counts.size === 0) return;
    opened = new Map();
    try {
      await store.countOpens(dayOf(clock.now()), [...counts.values()]);
    } catch (error) {
      for (const { count, ...open } of counts.values()) countOpen(open, count);
      throw error;
    }
  }
  function countOpen({ site, locale, article }: Omit<OpenCount, 'count'>, by = 1): void {
    const key = `${site} ${locale} ${article}`;
    const count = (opened.get(key)?.count ?? 0) + by;
    if (opened.size < maxOpenCounts || opened.has(key)) opened.set(key, { site, locale, article, count });
  }
  async function retain(): Promise<void> {
    const now = clock.now();
    // A clock set back would delay the next run.
    if (now < dueAt && dueAt - now <= runEveryMs) return;
    dueAt = now + runEveryMs;
    await store.upkeep?.(now);
    const turn = await retention.run();
    if (turn.kind === 'not-due') dueAt = turn.dueAt;
  }
  async function attempt(name: string, job: () => Promise<unknown>): Promise<void> {
    try {
      await job();
    } catch (error) {
      log('warn', 'job.failed', { job: name, ...errorDetails(error) });
    }
  }
  const deliver = () => attempt('delivery', async () => delivery?.deliver());
  async function round(): Promise<void> {
    await attempt('tallies', flushTallies);
    await attempt('opens', flushOpens);
    await deliver();
    await attempt('retention', retain);
  }
  let running: Promise<void> | undefined;
  /** Rounds do not overlap. */
  const work = (): Promise<void> => (running ??= round().finally(() => (running = undefined)));
  const timer = setInterval(work, roundMs);
  timer.unref();

  return {
    tally: (name: string, by = 1) => void tallies.set(name, (tallies.get(name) ?? 0) + by),
    countOpen,
    deliver,
    work,
    async stop(): Promise<void> {
      clearInterval(timer);
      await delivery?.stop();
      await running;
      await attempt('tallies', flushTallies);
      await attempt('opens', flushOpens);
    },
  };
}
