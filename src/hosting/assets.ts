/**
 * The origin from which scripts, pictures and the search index are served (`PRONTUARIO_ASSETS=https://static.example`);
 * `undefined` when it is the site's own, the default. Pagefind stays on the site's origin, since browsers start workers only
 * from there. Throws when the value is not an origin that a browser could load from.
 */
export function assetsOrigin(): string | undefined {
  const text = process.env['PRONTUARIO_ASSETS'];
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Error(`PRONTUARIO_ASSETS must be an origin such as https://static.example.com, not "${text}".`);
  return url.origin;
}
