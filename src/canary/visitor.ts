import { mapParallel } from '../map-parallel.ts';

/** The final response of a host, after redirects. */
export interface Visit {
  address: string;
  url: string;
  /** 0: no response. */
  status: number;
  /** Media type without its parameters. */
  type: string;
  headers: Headers;
  text: string;
  why: string;
}

export interface Visitor {
  /** Address of the deployed site, with a trailing slash. */
  base: string;
  get(address: string): Promise<Visit>;
  /** Posts `text/plain` with the site's origin, as its scripts do. */
  post(address: string, body: string): Promise<Visit>;
}

const timeoutMs = 15_000;

const reason = (error: unknown): string => {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message ? cause.message : message;
};

/** Requests pages of a deployed site as a browser would. */
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

/** `mapParallel` with a browser's number of connections. */
export const mapRequests = <T, R>(items: readonly T[], work: (item: T) => Promise<R>) => mapParallel(6, items, work);
