import { curlApostrophes } from '../../content/typography.ts';
import { paper } from '../../styles/accent.ts';
import { bookPath } from './mark.ts';
import { outline, widthOf, writable, type Weight } from './type.ts';
import { fit } from './wrap.ts';

/** What a social image says. */
export interface Card {
  /** The question, or the name of the help centre. */
  title: string;
  /** The category, or nothing. */
  label?: string | undefined;
  /** One or two lines below the title: the description of the help centre. */
  lead?: string | undefined;
  /** The name of the help centre, at the top. */
  brand: string;
  /** Bottom left: the answer's number. */
  folio: string;
  /** Bottom right: where it stands. */
  host: string;
  /** `#rrggbb`, readable on paper. */
  accent: string;
}

/** What Open Graph and its readers expect (https://ogp.me). */
export const cardSize = { width: 1200, height: 630 } as const;
const ink = '#2a2019';
const muted = '#655549';
const line = '#e2d6c5';
const [left, right] = [112, 1120] as const;
const titleSizes = Array.from({ length: 13 }, (_, step) => 84 - step * 4);
const [leading, leadLeading] = [1.16, 1.35] as const;

/** Text as a printer sets it: what the font can write, round apostrophes. */
const typeset = (text = '') => curlApostrophes(writable(text));

const path = (data: string, fill: string) => `<path fill="${fill}" d="${data}"/>`;

/** A line of text, or nothing. */
const write = (text: string, x: number, y: number, size: number, weight: Weight, fill: string) =>
  text && path(outline(text, x, y, size, weight), fill);

/** A line that keeps to a width: smaller where it must be. */
const within = (text: string, width: number, size: number, weight: Weight) =>
  Math.min(size, (size * width) / widthOf(text, size, weight));

/** Draws a card as SVG made of outlines only. */
export function cardSvg(card: Card): string {
  const { accent } = card;
  const [question, category, brand] = [typeset(card.title), typeset(card.label), typeset(card.brand)];
  // For a question in a script that the font lacks stands its category, else the help centre.
  const title = question || category || brand;
  const label = question && category;
  const [lead, folio, host] = [typeset(card.lead), typeset(card.folio), typeset(card.host)];
  const measure = (weight: Weight) => (text: string, size: number) => widthOf(text, size, weight);

  // Label, title and lead are one block; it stands a little above the middle of what is free, where the eye looks for it.
  const area = { top: 164, bottom: 516 };
  const width = right - left;
  const leadFit = lead
    ? fit(lead, { width, height: 100 }, [34, 31, 28, 25, 22], leadLeading, measure(400))
    : { size: 0, lines: [] };
  const leadHeight = leadFit.lines.length * leadFit.size * leadLeading;
  const labelHeight = label ? 62 : 0;
  const height = area.bottom - area.top - labelHeight - (leadHeight && leadHeight + 30);
  const titleFit = title ? fit(title, { width, height }, titleSizes, leading, measure(600)) : undefined;
  const titleHeight = (titleFit?.lines.length ?? 0) * (titleFit?.size ?? 0) * leading;
  const start = area.top + (height - titleHeight) * 0.44;
  const titleTop = start + labelHeight;

  const hostSize = within(host, 520, 26, 400);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${paper.light}"/>`,
    // The spine and the edges of the pages of a closed book.
    `<rect width="40" height="100%" fill="${accent}"/>`,
    `<rect x="46" width="2" height="100%" fill="${line}"/><rect x="52" width="1" height="100%" fill="${line}"/>`,
    `<g transform="translate(${left} 60) scale(1.75)"><rect width="32" height="32" rx="7" fill="${accent}"/>`,
    `<path d="${bookPath}" fill="none" stroke="${paper.light}" stroke-width="2" stroke-linejoin="round"/></g>`,
    title !== brand && write(brand, left + 76, 99, within(brand, 880, 34, 600), 600, ink),
    write(label, left, start + 26, within(label, width, 30, 600), 600, accent),
    ...(titleFit?.lines ?? []).map((text, at) =>
      path(outline(text, left, titleTop + titleFit!.size * (0.9 + at * leading), titleFit!.size, 600), ink),
    ),
    // Nothing that the font can write: the sign alone, large.
    !titleFit &&
      `<path transform="translate(${left - 88} 128) scale(12)" d="${bookPath}" fill="none" stroke="${accent}" stroke-width="1.2" stroke-linejoin="round"/>`,
    ...leadFit.lines.map((text, at) =>
      path(
        outline(text, left, titleTop + titleHeight + 30 + leadFit.size * (0.9 + at * leadLeading), leadFit.size, 400),
        muted,
      ),
    ),
    `<rect x="${left}" y="540" width="${right - left}" height="1.5" fill="${line}"/>`,
    write(folio, left, 584, within(folio, 440, 26, 600), 600, accent),
    write(host, right - widthOf(host, hostSize, 400), 584, hostSize, 400, muted),
    '</svg>',
  ]
    .filter(Boolean)
    .join('');
}
