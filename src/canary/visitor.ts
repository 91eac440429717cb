import { mapParallel } from '../map-parallel.ts';

/** One answer of a host, redirects followed. */
export interface Visit {
  address: string;
  url: string;
  /** 0 when no answer came. */
  status: number;
  /** Media type without its parameters. */
  type: string;
  headers: Headers;
  text: string;
  why: string;
}

export interface Visitor {
  /** Address of the deployed site, with a slash at its end. */
  base: string;
  get(address: string): Promise<Visit>;
  /** Posts as `text/plain` from a page of the site, as its scripts do. */
  post(address: string, body: string): Promise<Visit>;
}

const timeoutMs = 15_000;

const reason = (error: unknown): string => {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message ? cause.message : message;
};

/** Visits a deployed site as a browser would. In: its address, and `fetch`. */
export function createVisitor(base: string, fetchOne: typeof fetch = fetch): Visitor {
  async function visit(address: string, init: RequestInit): Promise<Visit> {
    try {
      const response = await fetchOne(address, { ...init, signal: AbortSignal.timeout(timeoutMs) });
      const { status, headers, url } = response;
      const type = (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
      return { address, url: url || address, status, type, headers, text: await response.text(), why: '' };
    } catch (error) {
      return { address, url: address, status: 0, type: '', headers: new Headers(), text: '', why: reason(error) };
    }
  }
  return {
    base,
    get: (address) => visit(address, {}),
    post: (address, body) =>
      visit(address, {
        method: 'POST',
        body,
        headers: { 'content-type': 'text/plain', origin: new URL(base).origin, 'user-agent': 'prontuario-canary' },
      }),
  };
}

/** `mapParallel` with as many requests under way as a browser has. */
export const mapRequests = <T, R>(items: readonly T[], work: (item: T) => Promise<R>) => mapParallel(6, items, work);
