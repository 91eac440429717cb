import type { Context } from 'hono';
import { openSchema, type Open } from '../../events/open.ts';
import { isAllowedOrigin, mediaType, readBody, senderOf } from './request.ts';
import type { Services } from './services.ts';

/** Parses and validates the body; `undefined` when it is invalid. */
function readOpen(body: string, { settings }: Services): Open | undefined {
  try {
    const { data } = openSchema.safeParse(JSON.parse(body));
    return data && settings.sites.has(data.site) && settings.homes.has(data.locale) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** `POST <endpoint>/open`: an answer was opened. 202: accepted, not committed; nothing of the request is stored. */
export function openHandler(services: Services) {
  return async (c: Context): Promise<Response> => {
    if (!isAllowedOrigin(c.req.raw, services.settings)) return c.body(null, 403);
    if (mediaType(c.req.raw) !== 'text/plain') return c.body(null, 415);
    const body = await readBody(c.req.raw, 1024);
    if (typeof body === 'number') return c.body(null, body);
    const open = readOpen(body, services);
    if (!open) return c.body(null, 400);
    const { countsOpens } = services.settings;
    if (!countsOpens || c.req.header('sec-gpc') === '1' || c.req.header('dnt') === '1') return c.body(null, 202);
    if (!services.rateLimiter.mayCountOpen(await senderOf(c, services))) return c.body(null, 429);
    services.countOpen({ site: open.site, locale: open.locale, article: open.article });
    services.metrics.count('prontuario_opens_total');
    return c.body(null, 202);
  };
}
