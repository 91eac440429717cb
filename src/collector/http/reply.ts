import { errorDetails } from '../log.ts';
import type { Services } from './services.ts';

/** Whole seconds for `Retry-After`, at least one. */
export const retryAfterSeconds = (ms: number): string => String(Math.max(1, Math.ceil(ms / 1000)));
/** `Retry-After` while the store is unavailable, with jitter so that clients do not retry together. */
export const storeRetryAfter = (): string => retryAfterSeconds(1000 + Math.random() * 4000);

export function reportStoreUnavailable({ metrics, log }: Pick<Services, 'metrics' | 'log'>, error: unknown): void {
  metrics.count('prontuario_store_errors_total');
  log('error', 'store.unavailable', errorDetails(error));
}
