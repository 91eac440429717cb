import { createHash } from 'node:crypto';

/**
 * Speculation rules of every page: the browser prefetches the page of a hovered link, unless the reader saves data or battery
 * (https://developer.chrome.com/docs/web-platform/prerender-pages). In: the site's base path. Out: JSON for a `<script
 * type="speculationrules">`.
 */
export function speculationRules(base: string): string {
  return JSON.stringify({ prefetch: [{ where: { href_matches: `${base}*` }, eagerness: 'moderate' }] });
}

/** The policy source (hash) that allows these rules as an inline script. */
export function speculationSource(base: string): string {
  return `'sha256-${createHash('sha256').update(speculationRules(base)).digest('base64')}'`;
}
