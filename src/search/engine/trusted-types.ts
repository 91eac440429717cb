const trustedUrls = new Set<string>();

/** Allows only these scripts as workers under `require-trusted-types-for 'script'`. */
export function trustWorkers(...urls: string[]): void {
  const absolute = (url: string) => new URL(url, location.href).href;
  for (const url of urls) trustedUrls.add(absolute(url));
  const { trustedTypes } = globalThis;
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL(path) {
      const url = absolute(path);
      if (trustedUrls.has(url)) return url;
      throw new TypeError(`Untrusted script: ${url}`);
    },
  });
}
