import type { Element, ElementContent } from 'hast';
import { interpolate } from '../../i18n/phrases.ts';
import { playerOf } from '../video-players.ts';
import { css, defineComponent, element, markdownLink, textNode } from './define.ts';

/** Whether a video is on another host. */
const isElsewhere = (src: string) => /^https?:/i.test(src);

function findPicture(nodes: readonly ElementContent[]): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = node.tagName === 'img' ? node : findPicture(node.children);
    if (found) return found;
  }
  return undefined;
}

/** A video: a picture that becomes the player when pressed, so that no other host is contacted before. */
export default defineComponent({
  name: 'Video',
  attributes: {
    src: { names: 'video', example: 'https://vimeo.com/76979871' },
    title: { names: 'text', example: 'Come si monta' },
    captions: { names: 'file', example: './film.vtt', isOptional: true },
  },
  content: 'picture',
  mayBeEmpty: true,
  snippet: { prefix: ['video', 'film'], description: 'Video · video' },
  html({ attributes: { src, title, captions }, children, context }) {
    const picture = findPicture(children);
    const { width = 16, height = 9 } = picture?.properties ?? {};
    if (!isElsewhere(src)) {
      const film = context.attach(src);
      const track = captions ? context.attach(captions) : undefined;
      const { locale } = context.source;
      return element('figure', { className: ['video'] }, [
        element(
          'video',
          {
            controls: true,
            preload: 'none',
            playsInline: true,
            poster: picture ? String(picture.properties['src']) : undefined,
            width: Number(width),
            height: Number(height),
            ariaLabel: title,
          },
          [
            element('source', { src: film.href, type: film.type }),
            ...(track
              ? [
                  element('track', {
                    kind: 'captions',
                    src: track.href,
                    srcLang: locale,
                    label: context.t.captions,
                    default: true,
                  }),
                ]
              : []),
          ],
        ),
        element('figcaption', {}, [textNode(title)]),
      ]);
    }
    const player = playerOf(src);
    if (!player) throw new Error(`${src} is no video in ${context.source.file}.`);
    const pressed = element(
      'button',
      {
        type: 'button',
        dataCopied: title,
        dataPlayer: player.address,
        ariaLabel: interpolate(context.t.playVideo, { title }),
      },
      [],
    );
    return element('figure', { className: ['video'] }, [
      element('div', { className: ['video-frame'] }, [...(picture ? [picture] : []), pressed]),
      element('figcaption', {}, [
        element('a', { href: src }, [textNode(title)]),
        textNode(' '),
        element('span', { dataPagefindIgnore: '' }, [textNode(interpolate(context.t.videoFrom, { host: player.host }))]),
      ]),
    ]);
  },
  markdown({ attributes: { src, title }, context }) {
    const href = isElsewhere(src) ? src : context.attach(src).href;
    return [{ type: 'paragraph', children: [markdownLink(href, title)] }];
  },
  text: ({ attributes: { title } }) => `${title}\n`,
  styles: css`
    .video-frame {
      position: relative;
      overflow: hidden;
      border-radius: var(--radius);
      background: var(--color-sunken);
    }
    .video-frame > button:only-child {
      position: relative;
      inline-size: 100%;
      aspect-ratio: 16 / 9;
    }
    .video img,
    .video video,
    .video iframe {
      display: block;
      inline-size: 100%;
      block-size: auto;
      border: 0;
      border-radius: var(--radius);
      background: var(--color-sunken);
    }
    .video iframe {
      aspect-ratio: 16 / 9;
    }
    .video button {
      position: absolute;
      inset: 0;
      display: grid;
      place-items: center;
      border: 0;
      background: none;
      cursor: pointer;
    }
    .video button::before {
      content: '';
      inline-size: 4rem;
      block-size: 4rem;
      border: 2px solid var(--color-bg);
      border-radius: 50%;
      background: var(--color-accent);
    }
    .video button::after {
      content: '';
      position: absolute;
      inline-size: 1.25rem;
      block-size: 1.5rem;
      margin-inline-start: 0.3rem;
      background: var(--color-bg);
      clip-path: polygon(0 0, 100% 50%, 0 100%);
    }
    .video figcaption {
      margin-block-start: var(--space-2);
      color: var(--color-muted);
      font-size: var(--text-s);
    }
    .video figcaption > span {
      display: block;
    }
    @media (scripting: none), print {
      .video button {
        display: none;
      }
    }
  `,
});
