import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { nearestDictionary } from '../locale/index.ts';
import type { WireEvent } from '../schema/event.ts';
import { uuidv7 } from '../schema/uuid.ts';
import { checkEvent } from './intake.ts';
import { commit, seconds, storeAway, storeRetry } from './notes.ts';
import { fromOurPages, mediaType, readBody } from './request.ts';
import type { Room } from './room.ts';
import type { Settings } from './settings.ts';

export const newId = (now: number): string => uuidv7(now, randomBytes(10));

/** The fields of a posted form, each at most once and none but the named ones; or the status to answer with. */
export async function readForm<K extends string>(request: Request, names: readonly K[]) {
  if (mediaType(request) !== 'application/x-www-form-urlencoded') return 415;
  const body = await readBody(request);
  if (typeof body === 'number') return body;
  const fields: Partial<Record<K, string>> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    if (!names.includes(name as K) || name in fields) return 400;
    fields[name as K] = value.replaceAll('\r\n', '\n');
  }
  return fields;
}

/**
 * Where a form's reader goes next: the asked path if it stays on the site, else the locale's home.
 * The origin is the one they came from, so that it also holds for a preview; never one that is not ours.
 */
export function nextAddress(asked: string | undefined, locale: string, request: Request, settings: Settings): string {
  const origin = request.headers.get('origin') ?? '';
  const own = settings.origins.has(origin) ? origin : settings.siteOrigin;
  const home = settings.homes.get(locale) ?? [...settings.homes.values()][0] ?? '/';
  let path = home;
  // The URL parser strips tabs and line ends and takes a backslash for a slash: compare after parsing.
  if (asked?.startsWith('/') && URL.canParse(asked, own)) {
    const url = new URL(asked, own);
    if (url.origin === own && !url.pathname.startsWith('//')) path = url.pathname + url.search;
  }
  return settings.sameOrigin ? path : new URL(path, own).href;
}

/** The page the form was on, if the browser says so and it is ours; else the locale's home. */
export function backAddress(locale: string, request: Request, settings: Settings): string {
  const referer = request.headers.get('referer') ?? '';
  const url = URL.canParse(referer) ? new URL(referer) : undefined;
  if (url && settings.origins.has(url.origin)) return url.origin + url.pathname;
  return nextAddress(undefined, locale, request, settings);
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** A plain page for a form that could not be taken. The words are ours; only the link back comes from the form. */
export function formRefused(
  c: Context,
  status: 400 | 403 | 413 | 415 | 429 | 503,
  locale: string,
  back: string,
  retry?: string,
) {
  const words = nearestDictionary(locale).formAnswers;
  const reason = status === 429 ? words.tooMany : status === 503 ? words.later : words.notTaken;
  return c.html(
    `<!doctype html><html lang="${escaped(locale)}"><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">` +
      `<title>${escaped(words.notTakenTitle)}</title><h1>${escaped(words.notTakenTitle)}</h1>` +
      `<p>${escaped(reason)}</p><p><a href="${escaped(back)}">${escaped(words.back)}</a></p></html>`,
    status,
    { 'Content-Security-Policy': "default-src 'none'; base-uri 'none'", ...(retry && { 'Retry-After': retry }) },
  );
}

const fieldNames = ['article', 'locale', 'vote', 'reason', 'comment', 'return'] as const;

/** `POST <endpoint>/form`: a vote without script. Answers with the thank-you page. */
export function formHandler(room: Room) {
  const { settings, clock } = room;
  return async (c: Context): Promise<Response> => {
    const request = c.req.raw;
    const fallback = [...settings.homes.keys()][0] ?? 'en';
    const refuse = (status: 400 | 403 | 413 | 415, locale = fallback) =>
      formRefused(c, status, locale, backAddress(locale, request, settings));
    if (!fromOurPages(request, settings)) return refuse(403);
    const fields = await readForm(request, fieldNames);
    if (typeof fields === 'number') return refuse(fields);

    const { article, vote, reason, comment, locale = '' } = fields;
    const common = {
      v: 1,
      site: settings.site,
      locale,
      ageMs: 0,
      page: newId(clock.now()).slice(-12),
      article: Number(article),
    };
    const drafts: object[] = [
      { ...common, kind: 'vote', id: newId(clock.now()), seq: 0, vote: vote ? Number(vote) : null },
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
      return refuse(400, settings.homes.has(locale) ? locale : fallback);

    const back = backAddress(locale, request, settings);
    try {
      const { waitMs } = await commit(c, room, events as WireEvent[]);
      if (waitMs > 0) return formRefused(c, 429, locale, back, seconds(waitMs));
    } catch (error) {
      storeAway(room, error);
      return formRefused(c, 503, locale, back, storeRetry());
    }
    return c.redirect(nextAddress(fields.return, locale, request, settings), 303);
  };
}
