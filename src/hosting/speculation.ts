import { createHash } from 'node:crypto';

/** Speculation rules: prefetch hovered links, unless data or battery is saved (https://developer.chrome.com/docs/web-platform/prerender-pages). */
export function speculationRules(base: string): string {
  return JSON.stringify({ prefetch: [{ where: { href_matches: `${base}*` }, eagerness: 'moderate' }] });
}

/** The policy source (hash) that allows these rules as an inline script. */
export function speculationSource(base: string): string {
  return `'sha256-${createHash('sha256').update(speculationRules(base)).digest('base64')}'`;
}
