import { createHash } from 'node:crypto';

/**
 * Speculation rules of every page: the browser fetches the page a reader points at, before they press. Browsers leave
 * it when the reader saves data or battery (https://developer.chrome.com/docs/web-platform/prerender-pages).
 * In: the site's base path. Out: JSON for a `<script type="speculationrules">`.
 */
export function speculationRules(base: string): string {
  return JSON.stringify({ prefetch: [{ where: { href_matches: `${base}*` }, eagerness: 'moderate' }] });
}

/** The source that lets the policy of the host pass those rules, and no other inline script. */
export function speculationSource(base: string): string {
  return `'sha256-${createHash('sha256').update(speculationRules(base)).digest('base64')}'`;
}
