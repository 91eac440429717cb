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

/** A store that `DATABASE_URL` may name. */
interface AddressedStore {
  name: string;
  /** The program that makes copies of it. */
  copiedBy: string;
  schemes: readonly string[];
  /** The client is loaded only by those who use it. */
  open(options: { url: string; clock: Clock }): Promise<Store>;
}

const postgres: AddressedStore = {
  name: 'PostgreSQL',
  copiedBy: 'pg_dump',
  schemes: ['postgres:', 'postgresql:'],
  open: async (options) => (await import('./stores/postgres.ts')).openPostgres(options),
};
const addressedStores = [postgres];

/** The store of an address; one whose scheme is not listed is PostgreSQL's. */
export const storeOf = (url: string): AddressedStore =>
  addressedStores.find(({ schemes }) => schemes.includes(URL.parse(url)?.protocol ?? '')) ?? postgres;

/**
 * The store the environment names: `DATABASE_URL` by its scheme, else SQLite in the data folder, made when absent. Throws `StoreError`.
 */
export async function openStore(env: NodeJS.ProcessEnv = process.env, clock: Clock = systemClock): Promise<Store> {
  const url = env.DATABASE_URL;
  return url ? storeOf(url).open({ url, clock }) : openSqlite({ file: storeFile(env), clock });
}

/**
 * The store that is there already, for who looks into it: where none is, the place is wrong and an empty one would
 * hide that. Throws `StoreError`.
 */
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
  /** The company's own numbers and addresses, which are not redacted. */
  channels?: Channels | undefined;
  /** Origins the static site is served from besides its own, such as `http://localhost:4321`. */
  origins?: readonly string[] | undefined;
  clock?: Clock | undefined;
  log?: Log | undefined;
  /** Times of the delivery, for tests. */
  delivery?: Pick<DeliveryOptions, 'firstPauseMs' | 'leaseMs'> | undefined;
}

export interface Collector {
  app: Hono;
  store: Store;
  /** Messages may come with files, which take a while. */
  takesFiles: boolean;
  /** Does what is due (tallies, deliveries, retention), as timers do by themselves. */
  work(): Promise<void>;
  /** Commits what is queued and closes the store. */
  close(): Promise<void>;
}

/** Opens the store and the application over it. Throws `StoreError` when the store must not or cannot be opened. */
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
