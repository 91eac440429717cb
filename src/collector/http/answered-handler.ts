import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { messageOf, noteAnswered } from '../messages/note-answered.ts';
import { readReference } from '../reference.ts';
import { reportStoreUnavailable, storeRetryAfter } from './reply.ts';
import { readBody } from './request.ts';
import type { Services } from './services.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** The secret of an `Authorization` header: a bearer token, or the password of basic authentication. */
function secretOf(authorization: string): string {
  const [, scheme = '', value = ''] = /^(bearer|basic) +(\S+)$/i.exec(authorization) ?? [];
  if (scheme.toLowerCase() !== 'basic') return value;
  return Buffer.from(value, 'base64').toString().split(/:(.*)/s)[1] ?? '';
}

/** The message reference in the `reference` field, which may be a ticket title that contains it; `null` where there is none. */
function referenceIn(body: string): string | null {
  try {
    const { reference } = JSON.parse(body) as { reference?: unknown };
    const [found = ''] = /\bP-[0-9A-Z]{5,6}\b/i.exec(String(reference)) ?? [];
    return readReference(found);
  } catch {
    return null;
  }
}

/** `POST <endpoint>/answered` with `{"reference": "P-7K3M9B"}` from a ticket system. Enabled only when its secret is configured. */
export function answeredHandler(services: Services, secret: string) {
  const { store, clock } = services;
  return async (c: Context): Promise<Response> => {
    const given = secretOf(c.req.header('authorization') ?? '');
    if (!timingSafeEqual(digest(given), digest(secret))) return c.body(null, 401, { 'WWW-Authenticate': 'Bearer' });
    const body = await readBody(c.req.raw);
    if (typeof body === 'number') return c.body(null, body);
    const reference = referenceIn(body);
    if (!reference) return c.body(null, 400);
    try {
      const message = await messageOf(store, reference);
      if (!message) return c.body(null, 404);
      await noteAnswered(store, message, clock.now());
      return c.json({ reference });
    } catch (error) {
      reportStoreUnavailable(services, error);
      return c.body(null, 503, { 'Retry-After': storeRetryAfter() });
    }
  };
}
