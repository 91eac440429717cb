import type { Element, ElementContent } from 'hast';
import { playerOf } from '../../content/video-players.ts';
import { element, textNode } from './elements.ts';
import type { Remark } from './item.ts';
import { findAll } from './read-html.ts';

const videoFrames = [
  /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed\/(?!videoseries)[\w-]+|watch\?)/,
  /^https:\/\/player\.vimeo\.com\/video\/\d+/,
  /^https:\/\/(?:www\.)?loom\.com\/embed\/\w+/,
  /^https:\/\/fast\.wistia\.(?:net|com)\/embed\/iframe\/\w+/,
  /^https:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/\w+/,
];

/** The public address of a framed video; `undefined` when unknown. */
function videoPage(address: string): string | undefined {
  const secure = address.replace(/^http:/, 'https:');
  if (!videoFrames.some((one) => one.test(secure)) || !playerOf(secure)) return undefined;
  return secure
    .replace(/^.*youtube(?:-nocookie)?\.com\/embed\/([\w-]+).*$/, 'https://www.youtube.com/watch?v=$1')
    .replace(/^.*player\.vimeo\.com\/video\/(\d+).*$/, 'https://vimeo.com/$1');
}

/** Hosts of the videos in a text, as `site.yaml` names them. */
export const videoHostsIn = (children: ElementContent[]): string[] =>
  findAll({ type: 'root', children }, /^component$/).flatMap(({ properties }) => {
    const host = properties['name'] === 'Video' ? playerOf(String(properties['src']))?.host : undefined;
    return host ?? [];
  });

/** A title that says nothing about the video. */
const genericTitle = /^(youtube|vimeo|wistia|loom)?[\w ]*(video|player|embed)\w*$/i;

/** Converts a player to a video, a download or a link. In: the title of the text. */
export function convertPlayer(
  { tagName, properties, children }: Element,
  { isInCell, about, remark }: { isInCell: boolean; about: string; remark(kind: Remark['kind'], what: string): void },
): ElementContent[] {
  const nested = children.find((child) => child.type === 'element' && child.tagName === 'source');
  const source =
    properties['src'] ?? properties['data'] ?? (nested?.type === 'element' ? nested.properties['src'] : undefined);
  const address = typeof source === 'string' ? source.replace(/^\/\//, 'https://') : '';
  const given = typeof properties['title'] === 'string' ? properties['title'].trim() : '';
  const called = given && !genericTitle.test(given) ? given : undefined;
  const video = tagName === 'iframe' && !isInCell ? videoPage(address) : undefined;
  if (video !== undefined) return [element('component', [], { name: 'Video', src: video, title: called ?? about })];
  // Media files of the source become downloads.
  if (/^(video|audio)$/.test(tagName) && address && !/^[a-z][a-z+.-]*:/i.test(address))
    return [element('p', [element('a', [textNode(called ?? about)], { href: address })])];
  if (!/^https?:/.test(address)) {
    remark('lost', `<${tagName}> ${address}`.trim());
    return [];
  }
  remark('changed', `<${tagName}> ${address}`);
  // Other frames (forms, maps) are reported by host.
  const host = tagName === 'iframe' && !videoPage(address) ? URL.parse(address)?.hostname : undefined;
  return [element('p', [element('a', [textNode(called ?? host ?? 'Video')], { href: address })])];
}
