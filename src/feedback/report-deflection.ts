import { uuidv7 } from '../events/uuid.ts';

/**
 * Tells the editors that an answer made a message needless: its number alone, lost without regret, and nothing of a reader who is not to
 * be counted. It stands by itself because whatever it shared with the page's own script would make that heavier on every page.
 */
export function reportDeflection(article: number): void {
  const { globalPrivacyControl, doNotTrack } = navigator as Navigator & { globalPrivacyControl?: boolean };
  if (globalPrivacyControl === true || doNotTrack === '1') return;
  const { endpoint = '', site, locale } = document.body.dataset;
  const id = uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
  const envelope = { v: 1, id, site, locale, page: id.slice(-12), seq: 0, ageMs: 0 };
  const body = JSON.stringify([{ ...envelope, kind: 'deflection', article }]);
  fetch(endpoint, { method: 'POST', body, keepalive: true, credentials: 'omit' }).catch(() => undefined);
}
