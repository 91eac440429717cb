/** Escapes text for elements and double-quoted attributes; characters that XML 1.0 does not allow are removed. */
export function xmlText(value: string): string {
  return (
    value
      // https://www.w3.org/TR/xml/#charsets
      .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}

/** An element with attributes and text: `element('link', { href })`, `element('title', {}, 'Aiuto')`. */
export function element(name: string, attributes: Record<string, string>, content?: string): string {
  const open = Object.entries(attributes).reduce((tag, [key, value]) => `${tag} ${key}="${xmlText(value)}"`, name);
  return content === undefined ? `<${open}/>` : `<${open}>${xmlText(content)}</${name}>`;
}
