import { leaseMs } from './queue.ts';
import type { PostResult } from './send.ts';

/** Given up before another tab may try. */
const timeoutMs = leaseMs - 3_000;

/** Seconds, or a date (RFC 9110 §10.2.3), in milliseconds from now; 0 when there is none. */
function waitMs(retryAfter: string | null): number {
  return Number(retryAfter) * 1000 || Math.max(0, Date.parse(retryAfter ?? '') - Date.now()) || 0;
}

/** Posts as `text/plain`, which needs no preflight, and outlives the page. Rejects when no answer came. */
export async function postEvents(endpoint: string, body: string): Promise<PostResult> {
  const response = await fetch(endpoint, {
    method: 'POST',
    body,
    keepalive: true,
    credentials: 'omit',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const { status } = response;
  const reply: { rejected?: unknown; committed?: string[] } =
    status === 200 || status === 429 ? await response.json().catch(() => ({})) : {};
  // A page that something in between put in the collector's place is no acknowledgement.
  if (status === 200 && !reply.rejected) return { status: 0 };
  return { status, retryAfterMs: waitMs(response.headers.get('retry-after')), committed: reply.committed };
}

/** For what is left when the page goes. Its result says only that the browser took it, so it is not looked at. */
export function sendBeacon(endpoint: string, body: string): void {
  try {
    navigator.sendBeacon(endpoint, body);
  } catch {
    // Blocked: what matters is still in the queue.
  }
}
