/** Registers the service worker, which must be on the site's own origin and so is addressed relative to the search index. */
function keepOffline(): void {
  const index = document.querySelector<HTMLElement>('[data-index]')?.dataset['index'];
  const url = index && new URL(index.replace(/_search\/.*/, 'sw.js'), location.href);
  if (document.body.dataset['online'] === 'only') return;
  if (!url || url.origin !== location.origin || !('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const policy = globalThis.trustedTypes?.createPolicy('offline', { createScriptURL: (address) => address });
  // Rejected where storage is disabled, as in private windows.
  navigator.serviceWorker.register(policy?.createScriptURL(url.href) ?? url.href).catch(() => undefined);
}

keepOffline();
