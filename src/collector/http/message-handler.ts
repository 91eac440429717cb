import type { Context } from 'hono';
import { nearestDictionary } from '../../i18n/index.ts';
import { articleId } from '../../content/schema/common.ts';
import { messageSchema } from '../../events/message.ts';
import { backAddress, formRefused, nextAddress, readForm, wholeNumber, type FormRefusal } from './form-page.ts';
import { newId } from '../reference.ts';
import { seconds, reportStoreUnavailable, storeRetryAfter } from './reply.ts';
import { isAllowedOrigin, mediaType, readBody, senderOf } from './request.ts';
import type { Services } from './services.ts';

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

function draftOf(posted: unknown, now: number) {
  if (typeof posted !== 'object' || posted === null) return { draft: posted, locale: '' };
  const { return: back, ...fields } = posted as Record<string, unknown>;
  for (const key of ['name', 'article', 'query', 'id']) if (fields[key] === '') delete fields[key];
  // Where they came from is worth no message.
  if (typeof fields.article === 'string') fields.article = articleId.safeParse(wholeNumber(fields.article)).data;
  fields.id ??= newId(now);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { draft: fields, back: text(back), locale: text(fields.locale) ?? '', message: text(fields.message) };
}

/**
 * `POST <endpoint>/message`: a reader writes to the team. Acknowledged after the commit only, with the reference:
 * as JSON to a script (`text/plain`). A form gets the thank-you page, which is a file and can quote no reference.
 */
export function messageHandler(services: Services, onMessage: () => void = () => {}) {
  const { settings, clock, store, rateLimiter, metrics } = services;
  return async (c: Context): Promise<Response> => {
    const request = c.req.raw;
    const scripted = mediaType(request) === 'text/plain';
    let page = [...settings.homes.keys()][0] ?? 'en';
    let written = '';
    const refuse = (status: FormRefusal['status'], { retryAfter, advice }: Partial<FormRefusal> = {}) =>
      scripted
        ? c.body(null, status, retryAfter ? { 'Retry-After': retryAfter } : {})
        : formRefused(c, {
            status,
            locale: page,
            back: backAddress(page, request, settings),
            retryAfter,
            advice,
            written,
          });
    /** Says which fields could not be taken: by name to a script, in words to a reader. */
    const incomplete = (fields: readonly string[]) => {
      if (scripted) return c.json({ fields }, 400);
      const { formNeedMessage, formNeedReply } = nearestDictionary(page);
      const advice: Record<string, string> = { message: formNeedMessage, reply: formNeedReply };
      return refuse(400, { advice: fields.flatMap((name) => advice[name] ?? []) });
    };

    if (!isAllowedOrigin(request, settings)) return refuse(403);
    const posted = await read(request, scripted);
    if (typeof posted === 'number') return refuse(posted as 400 | 413 | 415);
    const { draft, back, locale, message = '' } = draftOf(posted, clock.now());
    written = message;
    if (settings.homes.has(locale)) page = locale;
    const parsed = messageSchema.safeParse(draft);
    if (!parsed.success) return incomplete([...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? '')))]);
    if (!settings.homes.has(locale)) return incomplete(['locale']);

    try {
      const lane = await rateLimiter.laneOf(await senderOf(c, services));
      if (typeof lane === 'object') return refuse(429, { retryAfter: seconds(lane.waitMs) });
      const { reference } = await store.addMessage(parsed.data, clock.now(), lane === 'quarantine');
      metrics.count('prontuario_messages_total', { lane });
      onMessage();
      if (scripted) return c.json({ reference });
      return c.redirect(nextAddress(back, locale, request, settings), 303);
    } catch (error) {
      reportStoreUnavailable(services, error);
      return refuse(503, { retryAfter: storeRetryAfter() });
    }
  };
}
