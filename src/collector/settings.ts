import type { Channels } from '../content/schema/channels.ts';
import { readOrderNumber } from '../content/schema/order-number.ts';
import type { Site } from '../content/schema/site.ts';
import { promiseOf, type ReplyPromise } from './promise.ts';
import { homePath } from '../i18n/paths.ts';
import { UsageError } from '../usage-error.ts';

/** What the collector needs to know of the site it serves. */
export interface Settings {
  /** Path of the endpoint on this server: `/api/notes`; empty when it is the root. */
  endpoint: string;
  /** The endpoint is on the site's own origin: redirects can be paths. */
  sameOrigin: boolean;
  /** Origin of the published site. */
  siteOrigin: string;
  /** Origins whose pages may send. */
  origins: ReadonlySet<string>;
  /** Hosts of the company, to which links may lead: without `www.`. */
  ownHosts: readonly string[];
  /** Values of `site` that are ours. */
  sites: ReadonlySet<string>;
  /** Written into events that come from a form without script. */
  site: string;
  /** Home address of each locale. */
  homes: ReadonlyMap<string, string>;
  /** Why an answer did not help, by id: in the words of each language. */
  reasons: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Order numbers, removed from text. */
  orderNumber: RegExp | null;
  /** The company's own addresses and numbers, which are nobody's personal data. */
  ownAddresses: readonly string[];
  /** How many proxies stand before the collector: the reader's address is that far from the end of the list. */
  proxies: number;
  limits: Limits;
  /** Whether it is counted how often answers are opened. */
  countsOpens: boolean;
  /** Whether messages may come with files. */
  takesFiles: boolean;
  /** Bytes of all files that are kept at once. */
  fileBytes: number;
  /** What is promised to who writes now. */
  promise: (now: number) => ReplyPromise | null;
  /** IANA name of the zone in which promises are told. */
  timeZone: string;
  /** What ticket systems say when they tell that a message was answered; empty where none may. */
  answeredSecret: string;
  /** Name of the company, for what it answers with. */
  name: string;
}

export interface Limits {
  eventsPerMinute: number;
  commentsPerHour: number;
  messagesPerHour: number;
}

function count(env: NodeJS.ProcessEnv, name: string, fallback: number): number {
  const text = env[name];
  if (!text) return fallback;
  if (!/^\d{1,7}$/.test(text)) throw new UsageError(`${name} must be a whole number, not "${text}".`);
  return Number(text);
}

/** A short one could be found by trying. */
const shortestSecret = 16;

function secret(env: NodeJS.ProcessEnv, name: string): string {
  const text = env[name] ?? '';
  if (text && text.length < shortestSecret)
    throw new UsageError(`${name} must have at least ${shortestSecret} characters.`);
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

/** Content that was never checked must not bring a pattern that a text can keep busy. */
function orderNumberOf({ orderNumber }: Site): RegExp | null {
  if (!orderNumber) return null;
  const read = readOrderNumber(orderNumber);
  if ('pattern' in read) return read.pattern;
  throw new UsageError(
    `orderNumber in content/site.yaml cannot be used as it is: "${orderNumber}". Run npm run check, which says how to mend it.`,
  );
}

/**
 * In: the site, its channels, the environment and the origins the static site is served from besides its own.
 * Throws when a variable is not what it should be.
 */
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
    proxies: count(env, 'PRONTUARIO_PROXIES', 0),
    promise: promiseOf(site, channels),
    timeZone: site.timeZone,
    countsOpens: site.collector.opens,
    takesFiles: site.contactForm.files,
    fileBytes: count(env, 'PRONTUARIO_FILES_MB', 2048) * 1024 * 1024,
    answeredSecret: secret(env, 'PRONTUARIO_ANSWERED_SECRET'),
    name: site.name,
    limits: {
      eventsPerMinute: count(env, 'PRONTUARIO_EVENTS_PER_MINUTE', 30),
      commentsPerHour: count(env, 'PRONTUARIO_COMMENTS_PER_HOUR', 5),
      messagesPerHour: count(env, 'PRONTUARIO_MESSAGES_PER_HOUR', 5),
    },
  };
}
