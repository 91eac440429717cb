import type { Context } from 'hono';
import { nearestDictionary } from '../../i18n/index.ts';
import { articleId } from '../../content/schema/common.ts';
import { messageSchema, type WireMessage } from '../../events/message.ts';
import { backAddress, formRefused, readForm, wholeNumber, type FormRefusal } from './form-page.ts';
import { newId } from '../reference.ts';
import { seconds, reportStoreUnavailable, storeRetryAfter } from './reply.ts';
import { isAllowedOrigin, mediaType, readBody, senderOf } from './request.ts';
import type { Settings } from '../settings.ts';
import type { Services } from './services.ts';
import { StoreError } from '../stores/contract.ts';

/** What goes along: an address of the contact page may say it where a form without script cannot. */
const carried = { article: 'a', query: 'q', callback: 'c' } as const;
const fieldNames = [
  ...['id', 'locale', 'name', 'reply', 'message', 'return'],
  ...['article', 'query', 'reason', 'comment', 'callback'],
];

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

/** Without script the form does not know what the address of its page says; the browser tells where it was sent from. */
function carryFromAddress(fields: Record<string, unknown>, request: Request, { origins }: Settings): void {
  const referer = request.headers.get('referer') ?? '';
  const url = URL.canParse(referer) ? new URL(referer) : undefined;
  if (!url || !origins.has(url.origin)) return;
  for (const [name, key] of Object.entries(carried)) {
    const value = url.searchParams.get(key) ?? '';
    // What is not ours is left where it is: a message is worth more.
    if (fields[name] === '' && (name === 'query' || /^[a-z\d-]{1,60}$/.test(value))) fields[name] = value;
  }
}

function draftOf(posted: unknown, now: number) {
  if (typeof posted !== 'object' || posted === null) return { draft: posted, locale: '' };
  // Pages of earlier versions say where to go next.
  const { return: _, ...fields } = posted as Record<string, unknown>;
  for (const key of ['name', 'article', 'query', 'reason', 'comment', 'callback', 'id'])
    if (fields[key] === '') delete fields[key];
  // Where they came from is worth no message.
  if (typeof fields.article === 'string') fields.article = articleId.safeParse(wholeNumber(fields.article)).data;
  fields.id ??= newId(now);
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  return { draft: fields, locale: text(fields.locale) ?? '', message: text(fields.message) };
}

/**
 * Keeps a message of the canary, reads it back and erases it. It is in quarantine meanwhile, so that no collector hands it on.
 * Throws `StoreError`.
 */
async function tryStore(message: WireMessage, { store, clock }: Services): Promise<{ reference: string }> {
  const { id, reference } = await store.addMessage(message, clock.now(), { quarantined: true });
  if ((await store.message(id))?.message !== message.message)
    throw new StoreError('unavailable', 'A message that was committed cannot be read back.');
  // It may be erased while the log still holds it: there is nothing personal in it.
  await store.erase({ id }).catch(() => undefined);
  if (await store.message(id)) throw new StoreError('unavailable', 'A message of the canary could not be erased.');
  return { reference };
}

/**
 * `POST <endpoint>/message`: a reader writes to the team. Acknowledged after the commit only, with the reference:
 * as JSON to a script (`text/plain`). A form is led to its receipt.
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
    if (!scripted) carryFromAddress(posted as Record<string, unknown>, request, settings);
    const { draft, locale, message = '' } = draftOf(posted, clock.now());
    written = message;
    if (settings.homes.has(locale)) page = locale;
    const parsed = messageSchema.safeParse(draft);
    if (!parsed.success) return incomplete([...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? '')))]);
    if (!settings.homes.has(locale)) return incomplete(['locale']);

    try {
      const lane = await rateLimiter.laneOf(await senderOf(c, services));
      if (typeof lane === 'object') return refuse(429, { retryAfter: seconds(lane.waitMs) });
      if (parsed.data.canary) return c.json({ ...(await tryStore(parsed.data, services)), canary: true });
      const promise = settings.promise(clock.now());
      const { id, reference } = await store.addMessage(parsed.data, clock.now(), {
        quarantined: lane === 'quarantine',
        dueAt: promise?.dueAt ?? null,
      });
      metrics.count('prontuario_messages_total', { lane });
      onMessage();
      if (scripted) return c.json({ reference, ...(promise && { by: promise.by }) });
      return c.redirect(`${settings.endpoint}/receipt/${id}`, 303);
    } catch (error) {
      reportStoreUnavailable(services, error);
      return refuse(503, { retryAfter: storeRetryAfter() });
    }
  };
}
