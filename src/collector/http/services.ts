import type { VisitorHashes } from '../privacy/visitor-hash.ts';
import type { RateLimiter } from '../limits/rate-limiter.ts';
import type { Clock } from '../clock.ts';
import type { InFlight } from '../limits/in-flight.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Settings } from '../settings.ts';
import type { OpenCount, Store } from '../stores/contract.ts';

/** What every handler of the collector works with. */
export interface Services {
  store: Store;
  clock: Clock;
  settings: Settings;
  actors: VisitorHashes;
  rateLimiter: RateLimiter;
  inFlight: InFlight;
  metrics: Metrics;
  log: Log;
  /** Counts something for the report's page on health, written to the store from time to time. */
  count(name: 'rejected' | 'limited' | 'quarantined', by?: number): void;
  /** Counts that an answer was opened, written to the store from time to time. */
  countOpen(open: Omit<OpenCount, 'count'>): void;
  /** What somebody should know though the collector is ready, one line each. */
  notes(): Promise<string[]>;
}
