import type { Element, ElementContent } from 'hast';
import { playerOf } from '../../content/video-players.ts';
import { element, textNode } from './elements.ts';
import type { Remark } from './item.ts';
import { findAll } from './read-html.ts';

/** Frames that are known to hold one video. */
const videoFrames = [
  /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed\/(?!videoseries)[\w-]+|watch\?)/,
  /^https:\/\/player\.vimeo\.com\/video\/\d+/,
  /^https:\/\/(?:www\.)?loom\.com\/embed\/\w+/,
  /^https:\/\/fast\.wistia\.(?:net|com)\/embed\/iframe\/\w+/,
  /^https:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/\w+/,
];

/** The address of the video that a frame shows, as people open it; `undefined` where it is not known to show one. */
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

/** A title that only says that there is a player. */
const genericTitle = /^(youtube|vimeo|wistia|loom)?[\w ]*(video|player|embed)\w*$/i;

/** What a player of the source becomes: a video, a file to take, a link. In: it, and what the text around it is about. */
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
  // A film that came along is offered to be taken.
  if (/^(video|audio)$/.test(tagName) && address && !/^[a-z][a-z+.-]*:/i.test(address))
    return [element('p', [element('a', [textNode(called ?? about)], { href: address })])];
  if (!/^https?:/.test(address)) {
    remark('lost', `<${tagName}> ${address}`.trim());
    return [];
  }
  remark('changed', `<${tagName}> ${address}`);
  // A frame that shows no video, such as a form or a map, is told by where it comes from.
  const host = tagName === 'iframe' && !videoPage(address) ? URL.parse(address)?.hostname : undefined;
  return [element('p', [element('a', [textNode(called ?? host ?? 'Video')], { href: address })])];
}
