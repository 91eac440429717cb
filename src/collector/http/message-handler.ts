import type { Context } from 'hono';
import { messageSchema, type WireMessage } from '../../events/message.ts';
import type { RefusedFile } from '../../events/message-limits.ts';
import { prepareFiles, type SentFile } from '../attachments/prepare-files.ts';
import { StoreError, type MessageFile } from '../stores/contract.ts';
import { backAddress, formRefusalPage, localeOfForm, type FormRefusal } from './form-page.ts';
import { faultOf, type InvalidFields } from './message-faults.ts';
import { refilledForm } from './refilled-form.ts';
import { messageInput, wantsJson, withMessage, type PostedMessage } from './read-message.ts';
import { retryAfterSeconds, reportStoreUnavailable, storeRetryAfter } from './reply.ts';
import { isAllowedOrigin, senderOf } from './request.ts';
import { isLikelySpam } from '../limits/spam-signs.ts';
import type { Services } from './services.ts';

/** Stores a canary message, quarantined so that it is not delivered, reads and erases it. Throws `StoreError`. */
async function tryStore(message: WireMessage, { store, clock }: Services): Promise<{ reference: string }> {
  const { id, reference } = await store.addMessage(message, clock.now(), { quarantined: true });
  if ((await store.message(id))?.message !== message.message)
    throw new StoreError('unavailable', 'A message that was committed cannot be read back.');
  // The write-ahead log may still hold it afterwards: it has no personal data.
  await store.erase({ id }).catch(() => undefined);
  if (await store.message(id)) throw new StoreError('unavailable', 'A message of the canary could not be erased.');
  return { reference };
}

/** `POST <endpoint>/message`. Acknowledged after the commit with the reference: JSON to scripts, else a redirect to the receipt. */
export function messageHandler(services: Services, onMessage: () => void = () => {}) {
  const { settings, clock, store, rateLimiter, metrics } = services;
  const form = { action: `${settings.endpoint}/message`, takesFiles: settings.takesFiles };

  /** The prepared files, or why they are rejected. Rejects with `StoreError`. */
  async function take(sent: readonly SentFile[], isUsual: boolean): Promise<{ files: MessageFile[] } | InvalidFields> {
    if (sent.length === 0) return { files: [] };
    const refuse = (files: readonly RefusedFile[]): InvalidFields => ({ fields: ['files'], files });
    // Over the rate limit, or when the disk budget is used up, messages are accepted without files only.
    if (!isUsual || (await store.countFileBytes()) > settings.fileBytes) return refuse([{ fault: 'unavailable' }]);
    const prepared = await prepareFiles(sent);
    return 'files' in prepared ? prepared : refuse(prepared.refused);
  }

  async function answer(c: Context, posted: PostedMessage | FormRefusal['status']): Promise<Response> {
    const request = c.req.raw;
    const read = messageInput(typeof posted === 'number' ? undefined : posted.fields, clock.now());
    const { fields } = read;
    const scripted = wantsJson(request);
    let page = localeOfForm(request, settings);
    const refuse = (
      status: FormRefusal['status'],
      { retryAfter, fault }: { retryAfter?: string; fault?: InvalidFields } = {},
    ) => {
      if (scripted) return c.body(null, status, retryAfter ? { 'Retry-After': retryAfter } : {});
      const isWritten = ['message', 'reply', 'subject', 'order', 'name'].some((name) => fields[name]);
      const again =
        settings.sameOrigin && isWritten ? refilledForm(fields, { ...form, locale: page, fault }) : undefined;
      const backUrl = backAddress(page, request, settings);
      const typedText = String(fields.message ?? '');
      return formRefusalPage(c, {
        status,
        locale: page,
        backUrl,
        retryAfter,
        isMessage: true,
        refilledForm: again,
        typedText,
      });
    };
    /** Answers with the invalid fields: their names to a script, a page to a reader. */
    const incomplete = (fault: InvalidFields) => (scripted ? c.json(fault, 400) : refuse(400, { fault }));

    if (typeof posted === 'number') return refuse(posted, posted === 503 ? { retryAfter: storeRetryAfter() } : {});
    const { draft, locale } = read;
    if (settings.homes.has(locale)) page = locale;
    const parsed = messageSchema.safeParse(draft);
    const fault = faultOf({ parsed, order: fields.order, sent: posted.files }, settings);
    if (fault || !parsed.success) return incomplete(fault ?? { fields: [] });

    try {
      const lane = await rateLimiter.laneOf(await senderOf(c, services));
      if (typeof lane === 'object') return refuse(429, { retryAfter: retryAfterSeconds(lane.waitMs) });
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
