/** Limits of a file (https://www.sitemaps.org/protocol.html#index); bytes before compression. */
const sitemapLimits = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const wrap = (urls: readonly string[]) =>
  `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;

/** Splits pages into as few sitemaps as possible. In: one `<url>` element each. Out: whole files. */
export function sitemaps(urls: readonly string[], limits = sitemapLimits): string[] {
  const parts: string[][] = [[]];
  let bytes = wrap([]).length;
  for (const url of urls) {
    const more = Buffer.byteLength(url) + 1;
    const last = parts.at(-1) ?? [];
    if (last.length > 0 && (last.length === limits.addresses || bytes + more > limits.bytes)) {
      parts.push([url]);
      bytes = wrap([]).length + more;
    } else {
      last.push(url);
      bytes += more;
    }
  }
  return parts.map(wrap);
}

/** The sitemap index. In: full addresses, escaped. */
export function sitemapIndex(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`);
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</sitemapindex>\n`;
}
