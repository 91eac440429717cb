/** The origin of assets (`PRONTUARIO_ASSETS`), if not the site's own. Not for Pagefind, whose worker must be same-origin. Throws for invalid origins. */
export function assetsOrigin(): string | undefined {
  const text = process.env['PRONTUARIO_ASSETS'];
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Error(`PRONTUARIO_ASSETS must be an origin such as https://static.example.com, not "${text}".`);
  return url.origin;
}
