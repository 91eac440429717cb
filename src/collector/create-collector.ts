import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { dataRoot } from '../content/root.ts';
import type { Channels } from '../content/schema/channels.ts';
import type { Site } from '../content/schema/site.ts';
import { createCollectorApp } from './http/app.ts';
import { systemClock, type Clock } from './clock.ts';
import { createDelivery, type DeliveryOptions } from './outbox/delivery.ts';
import { readTargets } from './outbox/read-targets.ts';
import { createJobs } from './jobs.ts';
import { createLog, type Log } from './log.ts';
import { createRetention } from './stores/retention.ts';
import { settingsOf } from './settings.ts';
import { StoreError, type Store } from './stores/contract.ts';
import { openSqlite } from './stores/sqlite.ts';

/** The SQLite file inside the data folder. */
export const storeFile = (env: NodeJS.ProcessEnv = process.env): string => join(dataRoot(env), 'prontuario.sqlite');

/** A store selected by the scheme of `DATABASE_URL`. */
interface AddressedStore {
  name: string;
  /** Its backup program, for messages. */
  backupProgram: string;
  schemes: readonly string[];
  open(options: { url: string; clock: Clock }): Promise<Store>;
}

const postgres: AddressedStore = {
  name: 'PostgreSQL',
  backupProgram: 'pg_dump',
  schemes: ['postgres:', 'postgresql:'],
  open: async (options) => (await import('./stores/postgres.ts')).openPostgres(options),
};
const addressedStores = [postgres];

/** The store of a URL; PostgreSQL for an unknown scheme. */
export const storeOf = (url: string): AddressedStore =>
  addressedStores.find(({ schemes }) => schemes.includes(URL.parse(url)?.protocol ?? '')) ?? postgres;

/** Opens the store of `DATABASE_URL`, else SQLite in the data folder, created when missing. Throws `StoreError`. */
export async function openStore(env: NodeJS.ProcessEnv = process.env, clock: Clock = systemClock): Promise<Store> {
  const url = env.DATABASE_URL;
  return url ? storeOf(url).open({ url, clock }) : openSqlite({ file: storeFile(env), clock });
}

/** Opens an existing store, for commands that only read: a new one would hide a wrong path. Throws `StoreError`. */
export async function openExistingStore(env: NodeJS.ProcessEnv = process.env): Promise<Store> {
  assertStoreIsThere(env);
  return openStore(env);
}

/** Throws `StoreError` when the SQLite store that the environment names is not there. */
export function assertStoreIsThere(env: NodeJS.ProcessEnv): void {
  const file = storeFile(env);
  if (env.DATABASE_URL || existsSync(file)) return;
  const fix = env.PRONTUARIO_DATA
    ? 'Set PRONTUARIO_DATA to the folder that the collector uses'
    : 'Start the collector first, or set PRONTUARIO_DATA to the folder that it uses';
  throw new StoreError('refused', `There is no store at ${file}. ${fix}.`);
}

export interface CollectorOptions {
  env?: NodeJS.ProcessEnv | undefined;
  site: Site;
  /** Channels, whose numbers and addresses are not redacted. */
  channels?: Channels | undefined;
  /** Further origins of the static site, such as `http://localhost:4321`. */
  origins?: readonly string[] | undefined;
  clock?: Clock | undefined;
  log?: Log | undefined;
  /** Timing of the delivery, for tests. */
  delivery?: Pick<DeliveryOptions, 'firstPauseMs' | 'leaseMs'> | undefined;
}

export interface Collector {
  app: Hono;
  store: Store;
  /** Messages may have files, so that requests need a longer timeout. */
  takesFiles: boolean;
  /** Runs the jobs (tallies, deliveries, retention) now; timers run them periodically. */
  work(): Promise<void>;
  /** Commits queued events and closes the store. */
  close(): Promise<void>;
}

/** Opens the store and creates the application. Throws `StoreError` when the store must not or cannot be opened. */
export async function createCollector(options: CollectorOptions): Promise<Collector> {
  const { env = process.env, site, channels, origins, clock = systemClock, log = createLog() } = options;
  const settings = settingsOf(site, { env, origins, channels });
  const targets = readTargets(env, settings);
  const store = await openStore(env, clock);
  const retention = createRetention({ store, clock, log });
  const jobs = createJobs({
    store,
    clock,
    log,
    retention,
    delivery: targets.length > 0 ? createDelivery({ store, clock, targets, log, ...options.delivery }) : undefined,
  });
  const app = createCollectorApp({
    store,
    clock,
    settings,
    log,
    tally: jobs.tally,
    countOpen: jobs.countOpen,
    notes: retention.notes,
    onMessage: () => void jobs.deliver(),
  });
  return {
    app,
    store,
    takesFiles: settings.takesFiles,
    work: jobs.work,
    async close() {
      await jobs.stop();
      await store.close();
    },
  };
}
