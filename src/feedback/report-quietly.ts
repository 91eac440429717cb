/**
 * Sends what only adds to a count, lost without regret, and nothing of a reader who is not to be counted. It stands by itself because
 * whatever it shared with the page's own script would make that heavier on every page.
 */
export function reportQuietly(path: string, body: unknown): void {
  const { globalPrivacyControl, doNotTrack } = navigator as Navigator & { globalPrivacyControl?: boolean };
  if (globalPrivacyControl === true || doNotTrack === '1') return;
  const endpoint = `${document.body.dataset['endpoint'] ?? ''}${path}`;
  fetch(endpoint, { method: 'POST', body: JSON.stringify(body), keepalive: true, credentials: 'omit' }).catch(
    () => undefined,
  );
}
