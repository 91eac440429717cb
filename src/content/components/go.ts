import { pickText } from '../pick-text.ts';
import { css, defineComponent, element, markdownLink, unknownNameError, textNode, type TextContext } from './define.ts';

function read(name: string, { content: { places, site }, source }: TextContext) {
  const place = places[name];
  const inLanguage = (text: Record<string, string>) => pickText(text, source.locale, site.defaultLocale);
  return (
    place && {
      label: inLanguage(place.label),
      href: typeof place.url === 'string' ? place.url : inLanguage(place.url),
      app: place.app,
    }
  );
}

/** A link to a screen of the company's shop or app, labelled with its menu path. */
export default defineComponent({
  name: 'Go',
  attributes: { to: { names: 'place', example: 'orders' } },
  content: 'none',
  snippet: { prefix: ['go', 'vai'], description: 'Schermata di places.yaml · screen from places.yaml' },
  html({ attributes: { to }, context }) {
    const place = read(to, context);
    if (!place) throw unknownNameError('place', to, context.source);
    const link = element('a', { className: ['go'], href: place.href }, [textNode(place.label.replaceAll(' > ', ' › '))]);
    if (!place.app) return link;
    return element('span', {}, [
      link,
      element('span', { className: ['go-app'] }, [
        textNode(' '),
        element('a', { className: ['go'], href: place.app }, [textNode(context.t.inApp)]),
      ]),
    ]);
  },
  markdown({ attributes: { to }, context }) {
    const place = read(to, context);
    return place ? [markdownLink(place.href, place.label)] : [];
  },
  text: ({ attributes: { to }, context }) => read(to, context)?.label ?? '',
  styles: css`
    .go {
      padding: 0.125em 0.4em;
      border: 1px solid var(--color-line);
      border-radius: var(--radius);
      background: var(--color-surface);
      font-weight: 600;
      text-decoration: none;
      overflow-wrap: anywhere;
      -webkit-box-decoration-break: clone;
      box-decoration-break: clone;
    }
    .go:hover {
      border-color: currentColor;
    }
    @media screen {
      /* Drawn, not said, where a browser knows how. */
      .go::after {
        content: '\00a0→';
        content: '\00a0→' / '';
      }
      .go:dir(rtl)::after {
        content: '\00a0←';
        content: '\00a0←' / '';
      }
    }
    /* Where one taps there may be the app. */
    @media print, not (any-pointer: coarse) {
      .go-app {
        display: none;
      }
    }
    @media print {
      .go {
        padding: 0;
        border: 0;
      }
    }
  `,
});
