import { leaseMs } from './queue.ts';
import type { PostResult } from './send.ts';

/** Aborts before another tab may retry. */
const timeoutMs = leaseMs - 3_000;

/** Parses `Retry-After`, seconds or a date (RFC 9110 §10.2.3), to milliseconds from now; 0 when there is none. */
function waitMs(retryAfter: string | null): number {
  return Number(retryAfter) * 1000 || Math.max(0, Date.parse(retryAfter ?? '') - Date.now()) || 0;
}

/** Posts as `text/plain`, which needs no preflight, with `keepalive`. Rejects without a response. */
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
  // A page of a captive portal or proxy is no acknowledgement.
  if (status === 200 && !reply.rejected) return { status: 0 };
  return { status, retryAfterMs: waitMs(response.headers.get('retry-after')), committed: reply.committed };
}

/** Sends when the page is left. The result says only that the browser queued it, so it is ignored. */
export function sendBeacon(endpoint: string, body: string): void {
  try {
    navigator.sendBeacon(endpoint, body);
  } catch {
    // Blocked: important events are still in the queue.
  }
}
