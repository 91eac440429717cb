import type { Channels } from '../content/schema/channels.ts';
import { readOrderNumber } from '../content/schema/order-number.ts';
import type { Site } from '../content/schema/site.ts';
import { promiseOf, type ReplyPromise } from './promise.ts';
import { homePath } from '../i18n/paths.ts';
import { UsageError } from '../usage-error.ts';

/** Settings of the collector, from the site and the environment. */
export interface Settings {
  /** Path of the endpoint on this server: `/api/notes`; empty when it is the root. */
  endpoint: string;
  /** The endpoint is on the site's own origin, so that redirects can be paths. */
  sameOrigin: boolean;
  siteOrigin: string;
  origins: ReadonlySet<string>;
  /** The company's hosts, to which messages may link, without `www.`. */
  ownHosts: readonly string[];
  sites: ReadonlySet<string>;
  /** `site` of events from a form without script. */
  site: string;
  homes: ReadonlyMap<string, string>;
  /** Labels of the reasons why an answer did not help, by id, then by language. */
  reasons: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Pattern of order numbers, which are redacted. */
  orderNumber: RegExp | null;
  /** The company's own addresses and numbers, which are not redacted. */
  ownAddresses: readonly string[];
  /** Number of proxies before the collector: the client's position from the end of `X-Forwarded-For`. */
  proxies: number;
  limits: Limits;
  countsOpens: boolean;
  takesFiles: boolean;
  /** Maximum total size of stored files in bytes. */
  fileBytes: number;
  /** The reply deadline of a message sent at a moment. */
  promise: (now: number) => ReplyPromise | null;
  /** IANA name of the time zone of deadlines. */
  timeZone: string;
  /** Secret of the `answered` endpoint; empty: disabled. */
  answeredSecret: string;
  name: string;
}

export interface Limits {
  eventsPerMinute: number;
  commentsPerHour: number;
  messagesPerHour: number;
}

function readCount(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  if (!/^\d{1,7}$/.test(text)) throw new UsageError(`${name} must be a whole number, not "${text}".`);
  return Number(text);
}

/** Shorter secrets could be guessed. */
const minSecretLength = 16;

function readSecret(env: NodeJS.ProcessEnv, name: string): string {
  const text = env[name] ?? '';
  if (text && text.length < minSecretLength)
    throw new UsageError(`${name} must have at least ${minSecretLength} characters.`);
  return text;
}

/** A list of origins, separated by commas. Throws when one is not an origin. */
function originList(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => new URL(part).origin);
}

/** The order number pattern; unchecked content may have one that takes exponential time, which is refused. */
function orderNumberOf({ orderNumber }: Site): RegExp | null {
  if (!orderNumber) return null;
  const read = readOrderNumber(orderNumber);
  if ('pattern' in read) return read.pattern;
  throw new UsageError(
    `orderNumber in content/site.yaml cannot be used as it is: "${orderNumber}". Run npm run check, which says how to mend it.`,
  );
}

/** The collector's settings. `served` are further origins of the static site. Throws when a variable is invalid. */
export function settingsOf(
  site: Site,
  {
    env = {},
    origins = [],
    channels,
  }: { env?: NodeJS.ProcessEnv; origins?: readonly string[] | undefined; channels?: Channels | undefined } = {},
): Settings {
  const url = new URL(site.url);
  const endpoint = new URL(site.collector.endpoint, url.origin);
  const allowed = [url.origin, ...site.collector.origins.map((origin) => new URL(origin).origin)];
  const all = new Set([...allowed, ...origins, ...originList(env.PRONTUARIO_ORIGINS)]);
  const base = url.pathname.replace(/\/*$/, '/');
  return {
    endpoint: endpoint.pathname === '/' ? '' : endpoint.pathname,
    sameOrigin: endpoint.origin === url.origin,
    siteOrigin: url.origin,
    origins: all,
    ownHosts: [site.url, site.companyUrl].map((own) => new URL(own).hostname.replace(/^www\./, '')),
    sites: new Set([...all].map((origin) => new URL(origin).host)),
    site: url.host,
    homes: new Map(
      site.locales.map((locale) => [locale, homePath({ base, defaultLocale: site.defaultLocale }, locale)]),
    ),
    reasons: new Map(site.feedback.reasons.map(({ id, label }) => [id, label])),
    orderNumber: orderNumberOf(site),
    ownAddresses: (channels?.channels ?? []).flatMap(({ address }) => (address ? [address] : [])),
    proxies: readCount(env, 'PRONTUARIO_PROXIES', 0),
    promise: promiseOf(site, channels),
    timeZone: site.timeZone,
    countsOpens: site.collector.opens,
    takesFiles: site.contactForm.files,
    fileBytes: readCount(env, 'PRONTUARIO_FILES_MB', 2048) * 1024 * 1024,
    answeredSecret: readSecret(env, 'PRONTUARIO_ANSWERED_SECRET'),
    name: site.name,
    limits: {
      eventsPerMinute: readCount(env, 'PRONTUARIO_EVENTS_PER_MINUTE', 30),
      commentsPerHour: readCount(env, 'PRONTUARIO_COMMENTS_PER_HOUR', 5),
      messagesPerHour: readCount(env, 'PRONTUARIO_MESSAGES_PER_HOUR', 5),
    },
  };
}
