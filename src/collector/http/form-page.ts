import type { Context } from 'hono';
import { escapeHtml } from '../../content/escape-html.ts';
import { nearestDictionary } from '../../i18n/index.ts';
import { interpolate } from '../../i18n/phrases.ts';
import { maxCommentLength, maxQueryLength } from '../../events/limits.ts';
import { fileFigures, messageLimits } from '../../events/message-limits.ts';
import { plainPage, plainPageHeaders } from './plain-page.ts';
import type { RefilledForm } from './refilled-form.ts';
import { mediaType, readBody } from './request.ts';
import type { Settings } from '../settings.ts';

/** Maximum bytes of one UTF-16 unit in a posted form: three in UTF-8, each encoded as `%XX`. */
const bytesPerUnit = 9;

/** Maximum body size of a posted form in bytes: its texts at their maximum lengths, in any script, and the other fields. */
const maxFormBytes =
  bytesPerUnit *
    (messageLimits.message +
      messageLimits.name +
      messageLimits.reply +
      messageLimits.subject +
      messageLimits.order +
      maxQueryLength +
      maxCommentLength) +
  4096;

/** The fields of a posted form, each at most once and only the named ones; or an HTTP status. */
export async function readForm<K extends string>(request: Request, names: readonly K[]) {
  if (mediaType(request) !== 'application/x-www-form-urlencoded') return 415;
  const body = await readBody(request, maxFormBytes);
  if (typeof body === 'number') return body;
  const fields: Partial<Record<K, string>> = {};
  for (const [name, value] of new URLSearchParams(body)) {
    if (!names.includes(name as K) || name in fields) return 400;
    fields[name as K] = value.replaceAll('\r\n', '\n');
  }
  return fields;
}

/** Parses decimal digits and nothing else. `Number` would accept `0x3e9`, `1e3` and ` 1` too. */
export const parseWholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^(?:0|[1-9]\d*)$/.test(text) ? Number(text) : undefined;

/** The redirect target after a form: the requested path on an allowed origin, which includes previews, else the locale's home. */
export function nextAddress(
  { returnTo, locale }: { returnTo?: string | undefined; locale: string },
  request: Request,
  settings: Settings,
): string {
  const origin = request.headers.get('origin') ?? '';
  const own = settings.origins.has(origin) ? origin : settings.siteOrigin;
  const home = settings.homes.get(locale) ?? [...settings.homes.values()][0] ?? '/';
  let path = home;
  // The URL parser strips tabs and line ends and treats a backslash as a slash: compare after parsing.
  if (returnTo?.startsWith('/') && URL.canParse(returnTo, own)) {
    const url = new URL(returnTo, own);
    if (url.origin === own && !url.pathname.startsWith('//')) path = url.pathname + url.search + url.hash;
  }
  return settings.sameOrigin ? path : new URL(path, own).href;
}

/** The page of the form, by the referrer if it is an allowed origin; else the locale's home. */
export function backAddress(locale: string, request: Request, settings: Settings): string {
  const referer = request.headers.get('referer') ?? '';
  const url = URL.canParse(referer) ? new URL(referer) : undefined;
  if (url && settings.origins.has(url.origin)) return url.origin + url.pathname;
  return nextAddress({ locale }, request, settings);
}

/** The locale of the page of the form, by its address; else the default locale. */
export function localeOfForm(request: Request, settings: Settings): string {
  const path = new URL(backAddress('', request, settings), settings.siteOrigin).pathname;
  const homes = [...settings.homes].filter(([, home]) => path.startsWith(home));
  return homes.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 'en';
}

export interface FormRefusal {
  status: 400 | 403 | 408 | 413 | 415 | 429 | 503;
  locale: string;
  /** Address of the page of the form. */
  backUrl: string;
  /** With 429 and 503: seconds until a retry. */
  retryAfter?: string | undefined;
  /** The reader's text, shown on the page so that it is not lost. */
  typedText?: string | undefined;
  /** The form was a message, not a vote. */
  isMessage?: boolean | undefined;
  /** The form, filled in again, that can be sent once more. */
  refilledForm?: RefilledForm | undefined;
}

/** A plain page for a rejected form. Only the link back and the reader's own text come from the request. */
export function formRefusalPage(c: Context, refusal: FormRefusal) {
  const { status, locale, backUrl, retryAfter, refilledForm, typedText, isMessage } = refusal;
  const words = nearestDictionary(locale).formAnswers;
  const minutes = Math.ceil(Number(retryAfter ?? 60) / 60);
  const when = () => new Intl.RelativeTimeFormat(locale).format(minutes, 'minute');
  const isTooLarge = status === 413 && mediaType(c.req.raw) === 'multipart/form-data';
  const why =
    status === 429
      ? interpolate(words.tooMany, { when: when() })
      : status === 503
        ? words.later
        : isTooLarge
          ? interpolate(words.tooLarge, fileFigures)
          : words.notTaken;
  const kept = typedText?.trim()
    ? `<p><label>${escapeHtml(words.written)}<br><textarea rows="10" cols="60" readonly>\n${escapeHtml(typedText)}</textarea></label></p>`
    : '';
  const html =
    `${refilledForm?.hasFaults ? '' : `<p>${escapeHtml(why)}</p>`}${refilledForm?.html ?? kept}` +
    `<p><a href="${escapeHtml(backUrl)}">${escapeHtml(words.back)}</a></p>`;
  const title = isMessage ? words.notSentTitle : words.notTakenTitle;
  return c.html(plainPage({ locale, title, html }), status, {
    ...plainPageHeaders,
    ...(retryAfter && { 'Retry-After': retryAfter }),
  });
}
