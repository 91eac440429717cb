/**
 * Sends an event that only adds to a count, without retries, and nothing for readers who opted out. It is a module of its own
 * because code shared with the page's script would make that larger on every page.
 */
export function reportQuietly(path: string, body: unknown): void {
  const { globalPrivacyControl, doNotTrack } = navigator as Navigator & { globalPrivacyControl?: boolean };
  if (globalPrivacyControl === true || doNotTrack === '1') return;
  const endpoint = `${document.body.dataset['endpoint'] ?? ''}${path}`;
  fetch(endpoint, { method: 'POST', body: JSON.stringify(body), keepalive: true, credentials: 'omit' }).catch(
    () => undefined,
  );
}
