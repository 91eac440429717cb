import { escapeXml } from '../../content/escape-xml.ts';

/** An element with attributes and text: `element('link', { href })`, `element('title', {}, 'Aiuto')`. */
export function element(name: string, attributes: Record<string, string>, content?: string): string {
  const open = Object.entries(attributes).reduce((tag, [key, value]) => `${tag} ${key}="${escapeXml(value)}"`, name);
  return content === undefined ? `<${open}/>` : `<${open}>${escapeXml(content)}</${name}>`;
}
