import { join } from 'node:path';
import type { Hono } from 'hono';
import { dataRoot } from '../content/root.ts';
import type { Channels } from '../schema/channels.ts';
import type { Site } from '../schema/site.ts';
import { createApp } from './app.ts';
import { dayOf, systemClock, type Clock } from './clock.ts';
import { createLog, errorDetails, type Log } from './log.ts';
import { createMetrics } from './metrics.ts';
import { settingsOf } from './settings.ts';
import type { Store } from './store.ts';
import { openSqlite } from './stores/sqlite.ts';

/** The SQLite file inside the data folder. */
export const storeFile = (env: NodeJS.ProcessEnv = process.env): string => join(dataRoot(env), 'prontuario.sqlite');

/** The store the environment names: `DATABASE_URL` for PostgreSQL, else SQLite in the data folder. */
export async function openStore(env: NodeJS.ProcessEnv = process.env, clock: Clock = systemClock): Promise<Store> {
  return openSqlite({ file: storeFile(env), clock });
}

export interface CollectorOptions {
  env?: NodeJS.ProcessEnv;
  site: Site;
  channels?: Channels;
  /** Origins the static site is served from besides its own, such as `http://localhost:4321`. */
  origins?: readonly string[];
  clock?: Clock;
  log?: Log;
}

export interface Collector {
  app: Hono;
  store: Store;
  /** Does what is due: tallies, deliveries, retention. Called by timers; tests call it themselves. */
  work(): Promise<void>;
  /** Commits what is queued and closes the store. */
  close(): Promise<void>;
}

const tallyEveryMs = 60_000;

/** Opens the store and the application over it. Throws `StoreError` `refused` when the store must not be opened. */
export async function openCollector(options: CollectorOptions): Promise<Collector> {
  const { env = process.env, site, channels, origins, clock = systemClock, log = createLog() } = options;
  const settings = settingsOf(site, { env, ...(origins && { origins }), ...(channels && { channels }) });
  const store = await openStore(env, clock);
  const metrics = createMetrics();
  const tallies = new Map<string, number>();

  async function flushTallies(): Promise<void> {
    if (tallies.size === 0) return;
    const counts = Object.fromEntries(tallies);
    await store.tally(dayOf(clock.now()), counts);
    for (const [name, count] of Object.entries(counts)) {
      const left = (tallies.get(name) ?? 0) - count;
      if (left > 0) tallies.set(name, left);
      else tallies.delete(name);
    }
  }
  const work = async () => {
    try {
      await flushTallies();
    } catch (error) {
      log('warn', 'work.failed', errorDetails(error));
    }
  };
  const timer = setInterval(work, tallyEveryMs);
  timer.unref();

  const app = createApp({
    store,
    clock,
    settings,
    log,
    metrics,
    tally: (name, by = 1) => void tallies.set(name, (tallies.get(name) ?? 0) + by),
  });
  return {
    app,
    store,
    work,
    async close() {
      clearInterval(timer);
      await work();
      await store.close();
    },
  };
}
