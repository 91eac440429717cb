import type { Context } from 'hono';
import type { WireEvent } from '../../events/event.ts';
import {
  backAddress,
  formRefusalPage,
  nextAddress,
  readForm,
  parseWholeNumber,
  type FormRefusal,
} from './form-page.ts';
import { checkEvent, recordEvents } from './record-events.ts';
import { newId } from '../reference.ts';
import { retryAfterSeconds, reportStoreUnavailable, storeRetryAfter } from './reply.ts';
import { isAllowedOrigin } from './request.ts';
import type { Services } from './services.ts';

const fieldNames = ['article', 'locale', 'vote', 'reason', 'comment', 'return'] as const;

/** `POST <endpoint>/form`: a vote without script. Redirects to the thank-you page. */
export function formHandler(services: Services) {
  const { settings, clock } = services;
  return async (c: Context): Promise<Response> => {
    const request = c.req.raw;
    const fallback = [...settings.homes.keys()][0] ?? 'en';
    const refuse = (status: FormRefusal['status'], locale = fallback, more: Partial<FormRefusal> = {}) =>
      formRefusalPage(c, { status, locale, backUrl: backAddress(locale, request, settings), ...more });
    if (!isAllowedOrigin(request, settings)) return refuse(403);
    const fields = await readForm(request, fieldNames);
    if (typeof fields === 'number') return refuse(fields);

    const { article, vote, reason, comment, locale = '' } = fields;
    const common = {
      v: 1,
      site: settings.site,
      locale,
      ageMs: 0,
      page: newId(clock.now()).slice(-12),
      article: parseWholeNumber(article),
    };
    const drafts: object[] = [
      { ...common, kind: 'vote', id: newId(clock.now()), seq: 0, vote: parseWholeNumber(vote) },
    ];
    if (reason || comment?.trim())
      drafts.push({
        ...common,
        kind: 'comment',
        id: newId(clock.now()),
        seq: 1,
        ...(reason && { reason }),
        ...(comment?.trim() && { comment }),
      });
    const events = drafts.map((draft) => checkEvent(draft, settings));
    if (events.some((event) => typeof event === 'string'))
      return refuse(400, settings.homes.has(locale) ? locale : fallback, { typedText: comment });

    try {
      const { waitMs } = await recordEvents(c, services, events as WireEvent[]);
      if (waitMs > 0) return refuse(429, locale, { retryAfter: retryAfterSeconds(waitMs), typedText: comment });
    } catch (error) {
      reportStoreUnavailable(services, error);
      return refuse(503, locale, { retryAfter: storeRetryAfter(), typedText: comment });
    }
    return c.redirect(nextAddress({ returnTo: fields.return, locale }, request, settings), 303);
  };
}
