/** What browsers with Trusted Types offer (https://www.w3.org/TR/trusted-types/), as far as it is used. */
interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * Lets Pagefind start its own worker, and nothing else, under `require-trusted-types-for 'script'`.
 * In: the address of `pagefind.js`, beside which the worker stands.
 */
export function trustWorkerBeside(pagefindUrl: string): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const worker = new URL('pagefind-worker.js', new URL(pagefindUrl, document.baseURI)).href;
  trustedTypes.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, document.baseURI).href !== worker) throw new TypeError(`No script may come from ${url}.`);
      return worker;
    },
  });
}
