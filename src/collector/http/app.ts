import { Hono, type Context } from 'hono';
import { createVisitorHashes } from '../privacy/visitor-hash.ts';
import { createRateLimiter } from '../limits/rate-limiter.ts';
import { answeredHandler } from './answered-handler.ts';
import type { Clock } from '../clock.ts';
import { eventsHandler } from './events-handler.ts';
import { formHandler } from './form-handler.ts';
import { createInFlight } from '../limits/in-flight.ts';
import { createLog, errorDetails, type Log } from '../log.ts';
import { openHandler } from './open-handler.ts';
import { receiptHandler } from './receipt-page.ts';
import { messageHandler } from './message-handler.ts';
import { createMetrics, type Metrics } from '../metrics.ts';
import { healthHandler, metricsHandler, readyHandler } from './health.ts';
import type { Services } from './services.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../stores/contract.ts';

export interface AppOptions {
  store: Store;
  clock: Clock;
  settings: Settings;
  log?: Log | undefined;
  metrics?: Metrics | undefined;
  tally?: Services['count'] | undefined;
  countOpen?: Services['countOpen'] | undefined;
  /** Warnings for the administrator, shown by `/readyz`. */
  notes?: Services['notes'] | undefined;
  /** Called after each stored message. */
  onMessage?: (() => void) | undefined;
}

function describe(metrics: Metrics, store: Store): void {
  metrics.describe('prontuario_events_total', 'Events acknowledged, repeats included.');
  metrics.describe('prontuario_opens_total', 'Answers opened, as pages told.');
  metrics.describe('prontuario_rejected_total', 'Events refused, by reason.');
  metrics.describe('prontuario_responses_total', 'Answers, by status.');
  metrics.describe('prontuario_redacted_total', 'Pieces of personal data removed, by kind.');
  metrics.describe('prontuario_quarantined_total', 'Events kept back because personal data may be left.');
  metrics.describe('prontuario_messages_total', 'Messages kept for the team, by lane.');
  metrics.describe('prontuario_store_errors_total', 'Requests the store could not take.');
  metrics.describe('prontuario_queued_events', 'Events waiting for their commit.');
  metrics.describe('process_resident_memory_bytes', 'Resident memory.');
  // Counters start at 0: Prometheus computes a rate only between two samples.
  for (const name of ['quarantined', 'store_errors']) metrics.count(`prontuario_${name}_total`, {}, 0);
  for (const lane of ['usual', 'quarantine']) metrics.count('prontuario_messages_total', { lane }, 0);
  metrics.gauge('prontuario_queued_events', () => store.queued());
  metrics.gauge('process_resident_memory_bytes', () => process.memoryUsage.rss());
}

/** The collector as a Hono application, for servers that pass `c.env.incoming`. It does not close the store. */
export function createCollectorApp({
  store,
  clock,
  settings,
  log = createLog(),
  metrics = createMetrics(),
  tally,
  countOpen,
  notes,
  onMessage,
}: AppOptions) {
  const services: Services = {
    store,
    clock,
    settings,
    log,
    metrics,
    count: tally ?? (() => {}),
    countOpen: countOpen ?? (() => {}),
    notes: notes ?? (async () => []),
    inFlight: createInFlight(),
    actors: createVisitorHashes(clock, store.sharedKey),
    rateLimiter: createRateLimiter(clock, settings.limits, store.consumeShared),
  };
  describe(metrics, store);

  const app = new Hono();
  const { endpoint } = settings;
  app.use(async (c, next) => {
    await next();
    const origin = c.req.header('origin');
    c.header('Vary', 'Origin');
    c.header('Cache-Control', 'no-store');
    c.header('X-Content-Type-Options', 'nosniff');
    if (origin && settings.origins.has(origin)) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', 'Retry-After');
    }
    metrics.count('prontuario_responses_total', { status: String(c.res.status) });
  });
  const posts: Record<string, (c: Context) => Promise<Response>> = {
    [endpoint || '/']: eventsHandler(services),
    [`${endpoint}/open`]: openHandler(services),
    [`${endpoint}/form`]: formHandler(services),
    [`${endpoint}/message`]: messageHandler(services, onMessage),
    ...(settings.answeredSecret && { [`${endpoint}/answered`]: answeredHandler(services, settings.answeredSecret) }),
  };
  for (const [path, handler] of Object.entries(posts)) {
    app.post(path, handler);
    app.all(path, (c) => c.body(null, 405, { Allow: 'POST' }));
  }
  app.get(`${endpoint}/receipt/:id`, receiptHandler(services));
  app.get('/healthz', healthHandler);
  app.get('/readyz', readyHandler(services));
  app.get('/metrics', metricsHandler(services));
  app.notFound((c) => c.body(null, 404));
  app.onError((error, c) => {
    log('error', 'request.failed', errorDetails(error));
    return c.body(null, 500);
  });
  return app;
}
