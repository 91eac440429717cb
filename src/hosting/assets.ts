/**
 * The other origin that scripts, pictures and the search index are served from (`PRONTUARIO_ASSETS=https://static.example`);
 * `undefined` when everything comes from the site itself, as it does unless told otherwise.
 * Pagefind stays with the site: browsers start a worker only from the page's own origin.
 * Throws when the address is not an origin a browser could load from.
 */
export function assetsOrigin(): string | undefined {
  const text = process.env['PRONTUARIO_ASSETS'];
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Error(`PRONTUARIO_ASSETS must be an origin such as https://static.example.com, not "${text}".`);
  return url.origin;
}
