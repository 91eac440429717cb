import type { Context } from 'hono';
import { maxRequestBytes } from '../../events/limits.ts';
import { networkGroupOf } from '../privacy/network.ts';
import type { Services } from './services.ts';
import type { Settings } from '../settings.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Timeout of reading a body in milliseconds. The server's own timeout is longer where files are accepted. */
const bodyTimeoutMs = 10_000;

/** The body as text, or an HTTP status: 413 over the limit, 400 when it is not UTF-8 or incomplete, 408 on timeout. */
export async function readBody(
  request: Request,
  maxBytes: number = maxRequestBytes,
): Promise<string | 400 | 408 | 413> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > maxBytes) return 413;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<408>((resolve) => (timer = setTimeout(() => resolve(408), bodyTimeoutMs)));
  const body = await Promise.race([bodyText(request, announced, maxBytes), late]);
  clearTimeout(timer);
  return body;
}

async function bodyText(request: Request, announced: number, maxBytes: number): Promise<string | 400 | 413> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    if (announced > 0) {
      // The HTTP parser enforces `Content-Length`.
      parts.push(new Uint8Array(await request.arrayBuffer()));
      size = parts[0]?.byteLength ?? 0;
    } else
      for await (const part of request.body ?? []) {
        size += part.byteLength;
        if (size > maxBytes) return 413;
        parts.push(part);
      }
    if (size > maxBytes) return 413;
    const [only] = parts;
    return utf8.decode(parts.length === 1 ? only : Buffer.concat(parts));
  } catch {
    return 400;
  }
}

/** The media type without parameters, lower case. */
export const mediaType = (request: Request): string =>
  (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** Whether the origin is allowed. Under `Referrer-Policy: no-referrer` `Origin` is `null`, and `Sec-Fetch-Site` decides; other clients send neither. */
export function isAllowedOrigin(request: Request, { origins }: Settings): boolean {
  const origin = request.headers.get('origin');
  const fetchSite = request.headers.get('sec-fetch-site');
  if (origin && origin !== 'null') return origins.has(origin);
  if (fetchSite) return fetchSite === 'same-origin' || (origin === null && fetchSite === 'none');
  return origin === null;
}

/** The client's address behind the configured number of proxies; `null` when unknown. */
export function readerAddress(c: Context, proxies: number): string | null {
  const socket = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket;
  const direct = socket?.remoteAddress ?? null;
  if (proxies === 0) return direct;
  const chain = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return chain.at(-proxies) || direct;
}

/** Whether the request comes from this machine, not through a proxy on it. */
export function isFromLoopback(c: Context): boolean {
  const address = readerAddress(c, 0)?.replace(/^::ffff:/, '') ?? '';
  const proxied = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'].some((name) => c.req.header(name) !== undefined);
  return (address === '::1' || address.startsWith('127.')) && !proxied;
}

/** The hashes that identify a sender. Rejects with `StoreError`. */
export async function senderOf(c: Context, { actors, settings }: Services) {
  const address = readerAddress(c, settings.proxies);
  const identity = await actors.of(address, c.req.header('user-agent') ?? '');
  return { ...identity, networkGroup: networkGroupOf(address) };
}
export type Sender = Awaited<ReturnType<typeof senderOf>>;
