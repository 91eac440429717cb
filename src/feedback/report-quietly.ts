/** Sends a count event without retries, and not for readers who opted out. Separate, since sharing code would enlarge every page. */
export function reportQuietly(path: string, body: unknown): void {
  const { globalPrivacyControl, doNotTrack } = navigator as Navigator & { globalPrivacyControl?: boolean };
  if (globalPrivacyControl === true || doNotTrack === '1') return;
  const endpoint = `${document.body.dataset['endpoint'] ?? ''}${path}`;
  fetch(endpoint, { method: 'POST', body: JSON.stringify(body), keepalive: true, credentials: 'omit' }).catch(
    () => undefined,
  );
}
