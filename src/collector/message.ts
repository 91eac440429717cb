import type { Context } from 'hono';
import { messageSchema } from '../schema/message.ts';
import { backAddress, formRefused, newId, nextAddress, readForm } from './form.ts';
import { actorOf, seconds, storeAway, storeRetry } from './notes.ts';
import { fromOurPages, mediaType, readBody } from './request.ts';
import type { Room } from './room.ts';

const fieldNames = ['id', 'locale', 'name', 'reply', 'message', 'article', 'query', 'return'] as const;

/** The message as posted: JSON from the script, fields from the form; or the status to answer with. */
async function read(request: Request, scripted: boolean) {
  if (!scripted) return readForm(request, fieldNames);
  const body = await readBody(request);
  if (typeof body === 'number') return body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return 400;
  }
}

function draftOf(posted: unknown, now: number): { draft: unknown; back: string | undefined; locale: string } {
  if (typeof posted !== 'object' || posted === null) return { draft: posted, back: undefined, locale: '' };
  const { return: back, ...fields } = posted as Record<string, unknown>;
  for (const key of ['name', 'article', 'query', 'id']) if (fields[key] === '') delete fields[key];
  if (typeof fields.article === 'string') fields.article = Number(fields.article);
  fields.id ??= newId(now);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { draft: fields, back: text(back), locale: text(fields.locale) ?? '' };
}

/**
 * `POST <endpoint>/message`: a reader writes to the team. Acknowledged after the commit only, with the reference:
 * as JSON to a script (`text/plain`), as the thank-you page to a form.
 */
export function messageHandler(room: Room, onMessage: () => void = () => {}) {
  const { settings, clock, store, allowances, metrics } = room;
  return async (c: Context): Promise<Response> => {
    const request = c.req.raw;
    const scripted = mediaType(request) === 'text/plain';
    let page = [...settings.homes.keys()][0] ?? 'en';
    const refuse = (status: 400 | 403 | 413 | 415 | 429 | 503, retry?: string) =>
      scripted
        ? c.body(null, status, retry ? { 'Retry-After': retry } : {})
        : formRefused(c, status, page, backAddress(page, request, settings), retry);

    if (!fromOurPages(request, settings)) return refuse(403);
    const posted = await read(request, scripted);
    if (typeof posted === 'number') return refuse(posted as 400 | 413 | 415);
    const { draft, back, locale } = draftOf(posted, clock.now());
    if (settings.homes.has(locale)) page = locale;
    const parsed = messageSchema.safeParse(draft);
    if (!parsed.success || !settings.homes.has(locale)) return refuse(400);

    try {
      const { waitMs } = await allowances.take('messages', await actorOf(c, room));
      if (waitMs > 0) return refuse(429, seconds(waitMs));
      const { reference } = await store.addMessage(parsed.data, clock.now());
      metrics.count('prontuario_messages_total');
      onMessage();
      if (scripted) return c.json({ reference });
      const next = new URL(nextAddress(back, locale, request, settings), settings.siteOrigin);
      next.searchParams.set('reference', reference);
      return c.redirect(settings.sameOrigin ? next.href.slice(next.origin.length) : next.href, 303);
    } catch (error) {
      storeAway(room, error);
      return refuse(503, storeRetry());
    }
  };
}
