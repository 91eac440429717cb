/** What browsers with Trusted Types offer (https://www.w3.org/TR/trusted-types/), as far as it is used. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Lets the service worker keep what is read. It has to lie on the site's own origin, beside the index of search. */
function keepOffline(): void {
  const index = document.querySelector<HTMLElement>('[data-index]')?.dataset['index'];
  const url = index && new URL(index.replace(/_search\/.*/, 'sw.js'), location.href);
  if (document.body.dataset['online'] === 'only') return;
  if (!url || url.origin !== location.origin || !('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: (address) => address });
  // A browser that keeps nothing for sites, as in a private window, refuses.
  navigator.serviceWorker.register(policy?.createScriptURL(url.href) ?? url.href).catch(() => undefined);
}

keepOffline();
