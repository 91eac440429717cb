/** Search words of a wrong address, eight at most: `/aiuto/en/Delivery_cost.html` → `delivery cost`. */
export function addressWords(path: string, base: string, locales: readonly string[]): string {
  let text = path.startsWith(base) ? path.slice(base.length) : path;
  try {
    text = decodeURIComponent(text);
  } catch {
    // Invalid percent-encoding: the other words still count.
  }
  const [first = '', ...rest] = text.split('/');
  const words = (locales.includes(first) ? rest : [first, ...rest])
    .join(' ')
    .replace(/\.(html?|php|aspx?|mdx?)\b/gi, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && word !== 'index');
  return [...new Set(words)].slice(0, 8).join(' ');
}
