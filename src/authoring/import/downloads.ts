import type { Element, ElementContent } from 'hast';
import { element, textNode } from './elements.ts';
import type { AttachedFile, Item } from './item.ts';
import { textOf } from './read-html.ts';

const attachedAt = (href: string, attached: readonly AttachedFile[]) =>
  attached.find(({ address }) => {
    const at = address ? href.indexOf(address) : -1;
    return at >= 0 && !/^[\w-]/.test(href.slice(at + address.length));
  });

/** Where a file may be: by name among the source's files, or downloaded. */
const placesOf = ({ name, address, url }: AttachedFile) => [encodeURIComponent(name), url ?? address];

/** Makes links to files that came along downloads, and lists the attached files of the source. In: finds the place of a file by its name. */
export function offerDownloads(
  children: ElementContent[],
  item: Item,
  take: (src: string) => string | undefined,
): ElementContent[] {
  const attached = item.attached ?? [];
  const linked = new Set<AttachedFile>();
  function download(places: readonly string[], title: string): Element | undefined {
    const to = places.map(take).find((place) => place !== undefined);
    if (to === undefined) return undefined;
    const words = title.replace(/\s+/g, ' ').trim();
    // Spaces around the link text are kept outside of it.
    return element('download', [textNode(words)], { src: to, title: words });
  }
  const visit = (nodes: ElementContent[]): ElementContent[] =>
    nodes.map((node) => {
      if (node.type !== 'element') return node;
      if (node.tagName !== 'a') return { ...node, children: visit(node.children) };
      const href = String(node.properties['href'] ?? '');
      const file = attachedAt(href, attached);
      if (file) linked.add(file);
      else if (/^([a-z][a-z+.-]*:|#)/i.test(href)) return node;
      const made = download(file ? placesOf(file) : [href], textOf(node) || (file?.name ?? ''));
      if (file && !made) item.remarks.push({ kind: 'hand', what: file.name });
      return made ?? node;
    });
  const body = visit(children);
  const below = attached.filter((file) => file.isListed && !linked.has(file));
  const files = below.flatMap((file) => {
    const made = download(placesOf(file), file.name);
    if (!made) item.remarks.push({ kind: 'lost', what: file.name });
    return made ? [element('li', [made])] : [];
  });
  return files.length > 0 ? [...body, element('ul', files)] : body;
}
