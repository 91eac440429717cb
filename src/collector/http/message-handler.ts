import type { Context } from 'hono';
import { nearestDictionary } from '../../i18n/index.ts';
import { interpolate } from '../../i18n/interpolate.ts';
import { fileFigures } from '../../events/message-limits.ts';
import { messageSchema, type WireMessage } from '../../events/message.ts';
import { prepareFiles, refusedFiles, type RefusedFile, type SentFile } from '../attachments/prepare-files.ts';
import { StoreError, type MessageFile } from '../stores/contract.ts';
import { backAddress, formRefused, type FormRefusal } from './form-page.ts';
import { draftOf, isScripted, withMessage, type PostedMessage } from './read-message.ts';
import { seconds, reportStoreUnavailable, storeRetryAfter } from './reply.ts';
import { isAllowedOrigin, senderOf } from './request.ts';
import { isLikelySpam } from '../limits/spam-signs.ts';
import type { Services } from './services.ts';

/** Fields that cannot be taken as they are; of files, which and why. */
interface Incomplete {
  fields: readonly string[];
  files?: readonly RefusedFile[];
}

/** What a reader is told about them, in words. */
function adviceOf({ fields, files = [] }: Incomplete, locale: string): string[] {
  const { formNeedMessage, formNeedReply, formWrongOrder, fileFaults } = nearestDictionary(locale);
  const advice: Record<string, string> = { message: formNeedMessage, reply: formNeedReply, order: formWrongOrder };
  return [
    ...fields.flatMap((name) => advice[name] ?? []),
    ...files.map(({ name = '', fault }) => interpolate(fileFaults[fault], { name, ...fileFigures })),
  ];
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
 * as JSON to a script (`text/plain`, or with files and `Accept: application/json`). A form is led to its receipt.
 */
export function messageHandler(services: Services, onMessage: () => void = () => {}) {
  const { settings, clock, store, rateLimiter, metrics } = services;

  /** Files as they are kept, or why they are not. Rejects with `StoreError`. */
  async function take(sent: readonly SentFile[], isUsual: boolean): Promise<{ files: MessageFile[] } | Incomplete> {
    if (sent.length === 0) return { files: [] };
    const refuse = (files: readonly RefusedFile[]): Incomplete => ({ fields: ['files'], files });
    // Nobody shall fill the disk: beyond the limits, and where much is kept already, a message comes without.
    if (!isUsual || (await store.countFileBytes()) > settings.fileBytes) return refuse([{ fault: 'unavailable' }]);
    const prepared = await prepareFiles(sent);
    return 'files' in prepared ? prepared : refuse(prepared.refused);
  }

  /** What cannot be taken as it is; `null` when nothing stands against it. */
  function faultOf(message: WireMessage, files: readonly SentFile[]): Incomplete | null {
    if (!settings.homes.has(message.locale)) return { fields: ['locale'] };
    const { orderNumber } = settings;
    const isOrder = !message.order || !orderNumber || message.order.search(orderNumber) >= 0;
    const refused = refusedFiles(files);
    const fields = [...(isOrder ? [] : ['order']), ...(refused.length > 0 ? ['files'] : [])];
    return fields.length > 0 ? { fields, ...(refused.length > 0 && { files: refused }) } : null;
  }

  async function answer(c: Context, posted: PostedMessage | FormRefusal['status']): Promise<Response> {
    const request = c.req.raw;
    const scripted = isScripted(request);
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
    /** Says what could not be taken: by name to a script, in words to a reader. */
    const incomplete = (fault: Incomplete) =>
      scripted ? c.json(fault, 400) : refuse(400, { advice: adviceOf(fault, page) });

    if (typeof posted === 'number') return refuse(posted, posted === 503 ? { retryAfter: storeRetryAfter() } : {});
    const { draft, locale, message = '' } = draftOf(posted.fields, clock.now());
    written = message;
    if (settings.homes.has(locale)) page = locale;
    const parsed = messageSchema.safeParse(draft);
    if (!parsed.success)
      return incomplete({ fields: [...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? '')))] });
    const fault = faultOf(parsed.data, posted.files);
    if (fault) return incomplete(fault);

    try {
      const lane = await rateLimiter.laneOf(await senderOf(c, services));
      if (typeof lane === 'object') return refuse(429, { retryAfter: seconds(lane.waitMs) });
      if (parsed.data.canary) return c.json({ ...(await tryStore(parsed.data, services)), canary: true });
      const taken = await take(posted.files, lane === 'usual');
      if ('fields' in taken) return incomplete(taken);
      const promise = settings.promise(clock.now());
      const { id, reference } = await store.addMessage(parsed.data, clock.now(), {
        quarantined: lane === 'quarantine' || isLikelySpam(parsed.data, settings.ownHosts),
        dueAt: promise?.dueAt ?? null,
        files: taken.files,
      });
      metrics.count('prontuario_messages_total', { lane });
      onMessage();
      if (scripted) return c.json({ reference, ...(promise && { by: promise.by }) });
      return c.redirect(`${settings.endpoint}/receipt/${id}`, 303);
    } catch (error) {
      reportStoreUnavailable(services, error);
      return refuse(503, { retryAfter: storeRetryAfter() });
    }
  }

  return async (c: Context): Promise<Response> => {
    if (!isAllowedOrigin(c.req.raw, settings)) return answer(c, 403);
    return withMessage(c.req.raw, settings, (posted) => answer(c, posted));
  };
}
