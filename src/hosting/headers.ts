import { playerOrigins } from '../content/video-players.ts';
import type { Site } from '../content/schema/site.ts';
import { addressesOf, filePath } from '../i18n/paths.ts';
import { assetsOrigin } from './assets.ts';
import type { PageSources } from './page-sources.ts';
import { speculationSource } from './speculation.ts';

/** Headers for every address that matches a pattern; one `*`, at its end or before a file extension, matches anything. */
export interface HeaderRule {
  pattern: string;
  headers: Record<string, string>;
  /** Headers for existing files only: a 404 cached for a year would hide a script deployed a second later. */
  found?: Record<string, string>;
}

/**
 * Without it, browsers show a page again unasked for a tenth of its age (RFC 9111, 4.2.2). Not in `_headers`, where two rules
 * of one header would be joined: hosts that read that file send the like by themselves.
 */
export const revalidate = { 'Cache-Control': 'no-cache' };

/** Maximum of rules that Cloudflare Pages reads (https://developers.cloudflare.com/pages/configuration/headers/). */
const maxRules = 100;

/** Origin of the collector, when it is not the site's own. */
function collectorOrigin(site: Site): string {
  return /^https?:/.test(site.collector.endpoint) ? ` ${new URL(site.collector.endpoint).origin}` : '';
}

/**
 * The content security policy of every page. In: the site, the hashes of its inline styles (`'sha256-…'`), what else its pages
 * contain. The only inline scripts allowed are the speculation rules and those of `page-sources.ts`. Pagefind's WebAssembly
 * needs `wasm-unsafe-eval` (https://pagefind.app/docs/hosting/#content-security-policy-csp), the workers of search the trusted
 * types policy of `search/engine/trusted-types.ts`.
 */
export function contentSecurityPolicy(
  site: Site,
  styleHashes: readonly string[],
  { scripts = [], hasFonts = false, hasOwnScripts = false }: PageSources = {},
): string {
  // The origin of assets, when it is another one.
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
    // Third-party scripts may create scripts from strings, which trusted types would block.
    ...(hasOwnScripts || origins.script.length > 0
      ? []
      : [
          "require-trusted-types-for 'script'",
          // `offline` allows only the registration of the service worker.
          'trusted-types default offline',
        ]),
    'upgrade-insecure-requests',
  ].join('; ');
}

/** Media types that hosts cannot infer from the file name. */
const contentTypes = {
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'opensearch.xml': 'application/opensearchdescription+xml; charset=utf-8',
  'llms.txt': 'text/plain; charset=utf-8',
  'llms-full.txt': 'text/plain; charset=utf-8',
  'site.webmanifest': 'application/manifest+json',
} as const;

/** The headers of all host files. No header is set by two rules: hosts differ in which wins, and some join them. */
export function headerRules(site: Site, styleHashes: readonly string[], sources: PageSources = {}): HeaderRule[] {
  const addresses = addressesOf(site);
  const { base } = addresses;
  return [
    {
      pattern: `${base}*`,
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(site, styleHashes, sources),
        // Without `includeSubDomains`: the company's other hosts must not be bound for two years.
        'Strict-Transport-Security': 'max-age=63072000',
        'X-Content-Type-Options': 'nosniff',
        // Caches must store the compressed and the plain text separately.
        Vary: 'Accept-Encoding',
        // Ignored by browsers that support `frame-ancestors` (CSP 3, 6.4.2), so the panel of the widget still works.
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy':
          'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': assetsOrigin() ? 'cross-origin' : 'same-origin',
      },
    },
    {
      // File names contain a content digest, so they can be cached forever.
      pattern: `${base}_astro/*`,
      headers: {
        // Module scripts loaded from another origin need CORS.
        ...(assetsOrigin() && { 'Access-Control-Allow-Origin': new URL(site.url).origin }),
      },
      found: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    // With another origin for assets, pages fetch the index across origins.
    ...(assetsOrigin()
      ? [{ pattern: `${base}_search/*`, headers: { 'Access-Control-Allow-Origin': new URL(site.url).origin } }]
      : []),
    // The API is public: any page may read it.
    ...(site.parts.api ? [{ pattern: `${base}api/v1/*`, headers: { 'Access-Control-Allow-Origin': '*' } }] : []),
    // Pages of other origins load it as a module, which needs CORS.
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

/** Rules for hosts that apply them to missing files too: immutable files are listed by name up to the host's limit, the rest is revalidated. */
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

/** Parses a `_headers` file, so that the local server sends what it says. */
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
