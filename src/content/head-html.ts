import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { isOfOrigin, type Origins } from './schema/origins.ts';

/** Why a part of `head.html` is rejected. */
export interface HeadFault {
  /** Disallowed tag, attribute, origin of an address, text outside of tags, or malformed HTML. */
  kind: 'tag' | 'attribute' | 'origin' | 'text' | 'form';
  tag: string;
  /** The attribute, the address, or what the parser says. */
  value: string;
  /** The key of `origins` that would allow the address. */
  key: keyof Origins;
  start: number;
}

/** Attributes of each tag, as HTML writes them. */
const allowedAttributes: Record<string, RegExp> = {
  script: /^(src|async|defer|type|id|crossorigin|integrity|referrerpolicy|fetchpriority|nomodule|data-[\w-]+)$/,
  link: /^(rel|href|as|type|sizes|media|id|hreflang|title|crossorigin|integrity|referrerpolicy|fetchpriority)$/,
  meta: /^(name|property|content|media|id)$/,
};
/** Links that a browser does not load. */
const inertLinks = /^(me|author|license|alternate|search|preconnect|dns-prefetch)$/;
const ownPath = /^\/(?![/\\])/;

/** Attributes with their values, as written. */
function attributesOf(element: Element): [string, string][] {
  const written = toHtml({ ...element, children: [] }).replace(/^<\w+|>(<\/\w+>)?$/g, '');
  return [...written.matchAll(/([^\s=]+)(?:="([^"]*)"|=([^\s"]+))?/g)].map(([, name = '', quoted, plain]) => [
    name.toLowerCase(),
    quoted ?? plain ?? '',
  ]);
}

function faultOf(node: Nodes, origins: Origins): Omit<HeadFault, 'start'> | undefined {
  if (node.type === 'text' && node.value.trim())
    return { kind: 'text', tag: '', value: node.value.trim().slice(0, 40), key: 'script' };
  if (node.type !== 'element') return undefined;
  const { tagName: tag, properties } = node;
  const names = allowedAttributes[tag];
  if (!names) return { kind: 'tag', tag, value: '', key: 'script' };
  const wrong = attributesOf(node).find(([name]) => !names.test(name));
  if (wrong) return { kind: 'attribute', tag, value: wrong[0], key: 'script' };
  const rel = [properties['rel']].flat().join(' ').toLowerCase();
  const address = properties['src'] ?? (inertLinks.test(rel) ? undefined : properties['href']);
  if (typeof address !== 'string') return undefined;
  const isSheet = rel.includes('stylesheet') || properties['as'] === 'style';
  const key =
    tag === 'script' || properties['as'] === 'script' || rel === 'modulepreload' ? 'script' : isSheet ? 'style' : 'img';
  // The site's own style sheet must be `theme.css`: the policy allows no other.
  if (ownPath.test(address) && !isSheet) return undefined;
  return isOfOrigin(address, origins[key]) ? undefined : { kind: 'origin', tag, value: address, key };
}

/** Validates the company's additions to the head: scripts, links and metadata. Out: HTML, inline scripts, files of `public/`, faults. */
export function readHead(
  text: string,
  origins: Origins,
  base = '/',
): { html: string; scripts: string[]; own: { address: string; start: number }[]; faults: HeadFault[] } {
  const faults: HeadFault[] = [];
  const tree = fromHtml(text, {
    fragment: true,
    // Browsers would repair it differently and drop the rest.
    onerror({ reason, place }) {
      const start = place && ('offset' in place ? place.offset : 'start' in place ? place.start.offset : undefined);
      faults.push({ kind: 'form', tag: '', value: reason, key: 'script', start: start ?? 0 });
    },
  });
  const own: { address: string; start: number }[] = [];
  const scripts: string[] = [];
  tree.children = tree.children.filter(({ type }) => type === 'element' || type === 'text');
  for (const node of tree.children) {
    const fault = faultOf(node, origins);
    if (fault) faults.push({ ...fault, start: node.position?.start.offset ?? 0 });
    if (node.type !== 'element') continue;
    for (const key of ['src', 'href']) {
      const address = node.properties[key];
      if (typeof address !== 'string' || !ownPath.test(address)) continue;
      own.push({ address, start: node.position?.start.offset ?? 0 });
      node.properties[key] = base + address.slice(1);
    }
    const [inside] = node.children;
    if (node.tagName === 'script' && node.properties['src'] === undefined && inside?.type === 'text')
      scripts.push(inside.value);
  }
  return {
    html: toHtml({ ...tree, children: tree.children.filter(({ type }) => type === 'element') }),
    scripts,
    own,
    faults,
  };
}
