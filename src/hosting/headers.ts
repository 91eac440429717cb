import { playerOrigins } from '../content/video-players.ts';
import type { Site } from '../content/schema/site.ts';
import { addressesOf, filePath } from '../i18n/paths.ts';
import { assetsOrigin } from './assets.ts';
import type { PageSources } from './page-sources.ts';
import { speculationSource } from './speculation.ts';

/** Headers for every address that matches a pattern; one `*`, at its end or before the end of a file's name, stands for anything. */
export interface HeaderRule {
  pattern: string;
  headers: Record<string, string>;
  /**
   * Headers for files that are there, never for the answer that one is missing: a browser told to keep that for a year
   * would not ask again for a script that a deploy brings a second later.
   */
  found?: Record<string, string>;
}

/** Cloudflare Pages reads this many rules of a `_headers` (https://developers.cloudflare.com/pages/configuration/headers/). */
const maxRules = 100;

/** Origin the browser sends votes to, when it is not the site's own. */
function collectorOrigin(site: Site): string {
  return /^https?:/.test(site.collector.endpoint) ? ` ${new URL(site.collector.endpoint).origin}` : '';
}

/**
 * The content security policy of every page.
 * In: the site, the hashes of its inline styles (`'sha256-…'`), what else its pages hold. Of inline scripts there are the rules that
 * name what to fetch ahead and those of `page-sources.ts`, so none other is allowed;
 * Pagefind's WebAssembly needs `wasm-unsafe-eval` (https://pagefind.app/docs/hosting/#content-security-policy-csp),
 * the workers of search the one trusted type that `search/engine/trusted-types.ts` makes.
 */
export function contentSecurityPolicy(
  site: Site,
  styleHashes: readonly string[],
  { scripts = [], hasFonts = false, hasOwnScripts = false }: PageSources = {},
): string {
  // Another origin that files come from.
  const assets = assetsOrigin();
  const collector = collectorOrigin(site);
  const assetSource = assets ? ` ${assets}` : '';
  const { origins } = site;
  const named = (...sources: readonly string[]) => sources.map((source) => ` ${source}`).join('');
  const styles = [...styleHashes, ...origins.style];
  const frames = [...new Set([...origins.frame, ...playerOrigins(site.video.hosts)])];
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${[speculationSource(addressesOf(site).base), ...scripts].join(' ')}${assetSource}${named(...origins.script)}`,
    `style-src ${styles.length ? styles.join(' ') : "'none'"}`,
    ...(hasFonts ? ["font-src 'self'"] : []),
    `img-src 'self'${assetSource}${named(...origins.img)}`,
    `media-src 'self'${assetSource}`,
    `connect-src 'self'${assetSource}${collector}${named(...origins.connect)}`,
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    "manifest-src 'self'",
    "worker-src 'self'",
    `form-action 'self'${collector}`,
    "base-uri 'none'",
    `frame-ancestors ${site.widget?.origins.join(' ') ?? "'none'"}`,
    // Scripts of others build scripts of their own from text, which trusted types would stop.
    ...(hasOwnScripts || origins.script.length > 0
      ? []
      : [
          "require-trusted-types-for 'script'",
          // The second lets the service worker be registered, and nothing else.
          'trusted-types default offline',
        ]),
    'upgrade-insecure-requests',
  ].join('; ');
}

/** Files whose type a host cannot tell from their name. */
const contentTypes = {
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
  'llms.txt': 'text/plain; charset=utf-8',
  'llms-full.txt': 'text/plain; charset=utf-8',
  'site.webmanifest': 'application/manifest+json',
} as const;

/**
 * The one list of headers that every host file is written from. No address gets the same header from two rules:
 * hosts disagree on which would win, some join them with a comma.
 */
export function headerRules(site: Site, styleHashes: readonly string[], sources: PageSources = {}): HeaderRule[] {
  const addresses = addressesOf(site);
  const { base } = addresses;
  return [
    {
      pattern: `${base}*`,
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(site, styleHashes, sources),
        // For this host alone: what else the company serves under its name is not ours to bind for two years.
        'Strict-Transport-Security': 'max-age=63072000',
        'X-Content-Type-Options': 'nosniff',
        // Text is sent compressed where the build or the host made it so: caches must keep both.
        Vary: 'Accept-Encoding',
        // Browsers that read `frame-ancestors` leave this one aside (CSP 3, 6.4.2), as the panel of the widget needs.
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy':
          'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': assetsOrigin() ? 'cross-origin' : 'same-origin',
      },
    },
    {
      // Names contain a digest of what is inside: they never change, so they are never asked for again.
      pattern: `${base}_astro/*`,
      headers: {
        // Scripts that pages of another origin load as modules are fetched by its rules of sharing.
        ...(assetsOrigin() && { 'Access-Control-Allow-Origin': new URL(site.url).origin }),
      },
      found: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    // The index of search is fetched by pages of another origin; without one there is nothing to say.
    ...(assetsOrigin()
      ? [{ pattern: `${base}_search/*`, headers: { 'Access-Control-Allow-Origin': new URL(site.url).origin } }]
      : []),
    // Any page may read what is published for programs.
    ...(site.parts.api ? [{ pattern: `${base}api/v1/*`, headers: { 'Access-Control-Allow-Origin': '*' } }] : []),
    // Pages of other origins load it as a module, by the rules of sharing.
    ...(site.widget ? [{ pattern: `${base}widget.js`, headers: { 'Access-Control-Allow-Origin': '*' } }] : []),
    ...(site.parts.voice
      ? [{ pattern: `${base}voice/*.vxml`, headers: { 'Content-Type': 'application/voicexml+xml' } }]
      : []),
    { pattern: `${base}_social/*`, headers: {}, found: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    ...site.locales.flatMap((locale) =>
      (Object.keys(contentTypes) as (keyof typeof contentTypes)[]).map((name) => ({
        pattern: filePath(addresses, locale, name),
        headers: { 'Content-Type': contentTypes[name] },
      })),
    ),
    { pattern: `${base}*.md`, headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
  ];
}

const matches = (path: string, { pattern }: HeaderRule): boolean => {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? path === pattern : path.startsWith(start) && path.slice(start.length).endsWith(end);
};

/**
 * The rules for hosts that apply them to whatever is asked for, there or not: what holds for found files only is said of each
 * file by name, scripts first, as far as a host reads on; the rest is asked for again at each visit.
 * In: the rules and the addresses of the files that were built.
 */
export function rulesByName(rules: readonly HeaderRule[], files: readonly string[]): HeaderRule[] {
  const plain = rules
    .filter(({ headers }) => Object.keys(headers).length > 0)
    .map(({ pattern, headers }) => ({ pattern, headers }));
  const script = (path: string) => (path.endsWith('.js') ? 0 : 1);
  const named = rules.flatMap((rule) =>
    rule.found
      ? files
          .filter((file) => matches(file, rule))
          .toSorted((a, b) => script(a) - script(b) || (a < b ? -1 : 1))
          .map((pattern) => ({ pattern, headers: rule.found ?? {} }))
      : [],
  );
  return [...plain, ...named.slice(0, Math.max(0, maxRules - plain.length))];
}

/** The format of `_headers` that Netlify and Cloudflare Pages read. */
export function headersFile(rules: readonly HeaderRule[], files: readonly string[] = []): string {
  return rulesByName(rules, files)
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Reads a `_headers` file back, so that what is served here is what the file says. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
    if (header?.[1]) Object.assign(rules.at(-1)?.headers ?? {}, { [header[1]]: header[2] ?? '' });
    else rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules;
}

/** The headers of one address: every matching rule, later ones winning. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => matches(path, rule)).map(({ headers }) => headers)) as Record<
    string,
    string
  >;
}
