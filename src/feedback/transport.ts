import type { Reply } from './send.ts';

const timeoutMs = 20_000;

/** Posts as `text/plain`, which needs no preflight, and outlives the page. Rejects when no answer came. */
export async function post(endpoint: string, body: string): Promise<Reply> {
  const response = await fetch(endpoint, {
    method: 'POST',
    body,
    keepalive: true,
    credentials: 'omit',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const { status } = response;
  const told: { rejected?: unknown; committed?: string[] } =
    status === 200 || status === 429 ? await response.json().catch(() => ({})) : {};
  // A page that something in between put in the collector's place is no acknowledgement.
  if (status === 200 && !told.rejected) return { status: 0 };
  return { status, retryAfterMs: Number(response.headers.get('retry-after')) * 1000 || 0, committed: told.committed };
}

/** For what is left when the page goes. Its result says only that the browser took it, so it is not looked at. */
export function beacon(endpoint: string, body: string): void {
  try {
    navigator.sendBeacon(endpoint, body);
  } catch {
    // Blocked: what matters is still in the queue.
  }
}
