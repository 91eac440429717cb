import { slug } from 'github-slugger';
import type { ElementContent } from 'hast';
import { posixPath } from '../../content/posix-path.ts';
import { posix } from 'node:path';
import type { Item } from './item.ts';
import { decodeAddress } from './pictures.ts';
import { textOf } from './read-html.ts';

/** Scheme for links to a text by file name alone. */
export const wikiScheme = 'wiki:';

export interface NumberedItem {
  item: Item;
  id: number;
  locale: string;
  anchors?: Map<string, string>;
}

/** Normalises a text's address: no host, query, extension or trailing slash; lower case. */
export function normaliseAddress(address: string): string {
  const path = decodeAddress(address.replace(/^[a-z][a-z+.-]*:\/\/[^/]*/i, '').replace(/[?#].*$/, ''));
  return (
    posix
      .normalize(`/${path}`)
      .replace(/\/(_?index|readme)?(\.(md|mdx|html?))?$/i, '')
      .replace(/\.(md|mdx|html?)$/i, '')
      .replace(/\/$/, '')
      .toLowerCase() || '/'
  );
}

/** An anchor as generated from ASCII letters only. */
const plainAnchor = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const isValid = (href: string): boolean =>
  /^https?:/i.test(href)
    ? URL.canParse(href) && /^https?:\/\/[^/?#]*[^/?#.]\.[^/?#.]/i.test(href)
    : /^mailto:[^\s@?]+@[^\s@?]+\.[^\s@?.]{2,}(\?.*)?$/i.test(href) || /^tel:\+?[\d().-]{3,}$/i.test(href);

/** Link targets besides the texts of the source. */
interface Elsewhere {
  /** Whether an address is of this very site. */
  isOwn(address: string): boolean;
  /** The replacement of a listing page. */
  findListing(href: string): string | undefined;
  /** Address of the old site, which still has what is not imported. */
  oldSite?: string | undefined;
}

/** Resolves links between imported texts to answers. In: the imported texts. */
export function linkResolver(known: readonly NumberedItem[], { isOwn, findListing, oldSite }: Elsewhere) {
  const byAddress = new Map<string, NumberedItem[]>();
  const byName = new Map<string, NumberedItem[]>();
  const byNumber = new Map<number, NumberedItem[]>();
  const add = <Key>(map: Map<Key, NumberedItem[]>, key: Key, one: NumberedItem) => {
    const list = map.get(key);
    if (list) list.push(one);
    else map.set(key, [one]);
  };
  for (const one of known) {
    for (const address of one.item.addresses)
      if (!address.startsWith('#')) add(byAddress, normaliseAddress(address), one);
    add(byAddress, normaliseAddress(one.item.file), one);
    add(byName, posix.basename(normaliseAddress(one.item.file)), one);
    if (one.item.number !== undefined) add(byNumber, one.item.number, one);
  }
  const oldHosts = new Set(known.flatMap(({ item }) => item.addresses.map((address) => URL.parse(address)?.host)));
  const byAnchor = new Map(
    known.flatMap((one) =>
      one.item.addresses.filter((address) => address.startsWith('#')).map((address) => [address, one] as const),
    ),
  );

  function target(from: NumberedItem, href: string): NumberedItem | undefined {
    const path = href.replace(/[?#].*$/, '');
    const pick = (list: NumberedItem[] | undefined) => list?.find(({ locale }) => locale === from.locale) ?? list?.[0];
    if (path === '' || path === wikiScheme) return byAnchor.get(href) ?? from;
    if (path.startsWith(wikiScheme)) {
      const wanted = normaliseAddress(path.slice(wikiScheme.length));
      return pick(
        byName.get(posix.basename(wanted))?.filter(({ item }) => normaliseAddress(item.file).endsWith(wanted)),
      );
    }
    const number = /\/articles\/(\d+)/.exec(path)?.[1];
    if (number && byNumber.has(Number(number))) return pick(byNumber.get(Number(number)));
    if (/^[a-z][a-z+.-]*:/i.test(path) || path.startsWith('/')) return pick(byAddress.get(normaliseAddress(path)));
    const folder = posix.dirname(posixPath(from.item.file));
    // Generators resolve relative paths against the file, or against its page.
    return (
      pick(byAddress.get(normaliseAddress(posix.join('/', folder, path)))) ??
      pick(byAddress.get(normaliseAddress(posix.join(from.item.addresses[0] ?? '/', path)))) ??
      pick(byAddress.get(normaliseAddress(posix.join(from.item.addresses[0] ?? '/', '..', path)))) ??
      // Hugo's `relref` also takes paths from the root.
      pick(byAddress.get(normaliseAddress(path)))
    );
  }

  /** A page that is not imported stays on the old site. */
  function onOldSite(from: NumberedItem, href: string): string | undefined {
    if (oldSite === undefined || !href || /^([a-z][a-z+.-]*:|#|\/\/)|[<>{}\s]/i.test(href)) return undefined;
    const address = URL.parse(href, new URL(from.item.servedFolder ?? from.item.addresses[0] ?? '/', oldSite))?.href;
    if (address === undefined || isOwn(address)) return undefined;
    from.item.remarks.push({ kind: 'hand', what: address.slice(0, 120) });
    return address;
  }

  function newAddress(from: NumberedItem, href: string): string | undefined {
    const [, fragment] = href.split('#', 2);
    const reached = target(from, href);
    // Addresses of this site will be replaced.
    const listing = reached ? undefined : findListing(href);
    if (listing !== undefined) return listing;
    if (!reached && isValid(href) && !isOwn(href)) {
      // Pages that are not imported disappear with the old site.
      const host = URL.parse(href)?.host;
      if (host && oldHosts.has(host)) from.item.remarks.push({ kind: 'hand', what: href.slice(0, 120) });
      return href;
    }
    if (!reached) return onOldSite(from, href);
    // Drafts are not public.
    if (reached !== from && reached.item.draft && !from.item.draft) return undefined;
    const path = reached === from ? '' : `/${reached.id}`;
    if (!fragment || byAnchor.get(href) === reached) return path || undefined;
    const name = decodeAddress(fragment);
    const anchors = reached.anchors;
    const anchor =
      anchors?.get(name.toLowerCase().normalize('NFC')) ??
      anchors?.get(slug(name)) ??
      [...(anchors ?? [])].find(([own]) => plainAnchor(own) === plainAnchor(name))?.[1];
    // It was broken in the source too.
    if (anchor === undefined) from.item.remarks.push({ kind: path ? 'changed' : 'hand', what: `#${name}` });
    return anchor === undefined ? path || undefined : `${path}#${anchor}`;
  }

  /** Resolves all links; a broken one becomes its words. */
  return function resolve(from: NumberedItem, nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      const children = resolve(from, node.children);
      if (node.tagName !== 'a') return [{ ...node, children }];
      const href = String(node.properties['href'] ?? '')
        .trim()
        .replace(/^tel:.*/i, (number) => number.replace(/%20|[\s/]/g, ''));
      const to = newAddress(from, href);
      if (to === undefined) {
        // An example address, not a link: written as code.
        if (/^https?:/i.test(href) && textOf(node) === href)
          return [{ ...node, tagName: 'code', properties: {}, children: node.children }];
        if (href && !href.startsWith('#') && target(from, href) !== from)
          from.item.remarks.push({ kind: 'lost', what: href.slice(0, 120) });
        return children;
      }
      if (children.length > 0) return [{ ...node, properties: { href: to }, children }];
      const title = node.properties['dataTitleOfTarget'] === undefined ? undefined : target(from, href)?.item.title;
      return title ? [{ ...node, properties: { href: to }, children: [{ type: 'text', value: title }] }] : [];
    });
  };
}
