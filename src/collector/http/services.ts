import type { VisitorHashes } from '../privacy/visitor-hash.ts';
import type { RateLimiter } from '../limits/rate-limiter.ts';
import type { Clock } from '../clock.ts';
import type { InFlight } from '../limits/in-flight.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Settings } from '../settings.ts';
import type { OpenCount, Store } from '../stores/contract.ts';

/** Dependencies of the handlers. */
export interface Services {
  store: Store;
  clock: Clock;
  settings: Settings;
  actors: VisitorHashes;
  rateLimiter: RateLimiter;
  inFlight: InFlight;
  metrics: Metrics;
  log: Log;
  /** Counts for the health section of the report; flushed to the store periodically. */
  count(name: 'rejected' | 'limited' | 'quarantined', by?: number): void;
  /** Counts an opened answer; flushed to the store periodically. */
  countOpen(open: Omit<OpenCount, 'count'>): void;
  /** Warnings for the administrator, one line each. */
  notes(): Promise<string[]>;
}
