import type { Site } from '../schema/site.ts';
import { addressesOf } from '../locale/paths.ts';

/** Headers for every address that matches a pattern; `*` at its end stands for anything. */
export interface HeaderRule {
  pattern: string;
  headers: Record<string, string>;
}

/** Origin the browser sends votes to, when it is not the site's own. */
function collectorOrigin(site: Site): string {
  return /^https?:/.test(site.collector.endpoint) ? ` ${new URL(site.collector.endpoint).origin}` : '';
}

/**
 * The content security policy of every page.
 * In: the site and the hashes of its inline styles (`'sha256-…'`). No inline script exists, so none is allowed;
 * Pagefind's WebAssembly needs `wasm-unsafe-eval` (https://pagefind.app/docs/hosting/#content-security-policy-csp).
 */
export function contentSecurityPolicy(site: Site, styleHashes: readonly string[]): string {
  const collector = collectorOrigin(site);
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src ${styleHashes.length ? styleHashes.join(' ') : "'none'"}`,
    "img-src 'self'",
    `connect-src 'self'${collector}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    `form-action 'self'${collector}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    'upgrade-insecure-requests',
  ].join('; ');
}

/** The one list of headers that every host file is written from. */
export function headerRules(site: Site, styleHashes: readonly string[]): HeaderRule[] {
  const { base } = addressesOf(site);
  return [
    {
      pattern: `${base}*`,
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(site, styleHashes),
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    },
    // Names carry a digest of what is inside: they never change, so they are never asked for again.
    { pattern: `${base}_astro/*`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ];
}

/** The format of `_headers` that Netlify and Cloudflare Pages read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
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
  return Object.assign(
    {},
    ...rules
      .filter(({ pattern }) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))
      .map(({ headers }) => headers),
  ) as Record<string, string>;
}
