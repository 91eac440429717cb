import { curlApostrophes } from '../content/typography.ts';
import { cardSize, type Card } from './card.ts';
import type { Colour } from './palette.ts';
import { widthOf, drawableText, type TextLine, type Weight } from './text-outline.ts';
import { fitText } from './wrap.ts';

/** A positioned line of text; baseline at `x`, `y` in pixels. */
export interface Line extends TextLine {
  colour: Colour;
}

/** Horizontal margins in pixels. */
export const [left, right] = [112, cardSize.width - 80] as const;
const titleSizes = Array.from({ length: 13 }, (_, step) => 84 - step * 4);
const [leading, leadLeading] = [1.16, 1.35] as const;

/** Text for the font: drawable characters, curly apostrophes. */
const typesetText = (text = '') => curlApostrophes(drawableText(text));

const fitLine = (width: number, { text, size, weight }: Pick<TextLine, 'text' | 'size' | 'weight'>) =>
  Math.min(size, (size * width) / widthOf(text, size, weight));

/** Positions on a card, without empty lines. */
export interface Composition {
  common: Line[];
  lines: Line[];
  /** The font can draw none of the texts. */
  signOnly: boolean;
}

export function compose(card: Card): Composition {
  const [question, category, brand] = [typesetText(card.title), typesetText(card.label), typesetText(card.brand)];
  // Titles in unsupported scripts are replaced by the category or the help centre's name.
  const title = question || category || brand;
  const label = question && category;
  const [lead, folio, host] = [typesetText(card.lead), typesetText(card.folio), typesetText(card.host)];
  const measure = (weight: Weight) => (text: string, size: number) => widthOf(text, size, weight);

  // Label, title and lead are one block, slightly above the vertical centre.
  const area = { top: 164, bottom: 516 };
  const width = right - left;
  const leadFit = lead
    ? fitText(
        lead,
        { width, height: 100 },
        { sizes: [34, 31, 28, 25, 22], leading: leadLeading, measure: measure(400) },
      )
    : { size: 0, lines: [] };
  const leadHeight = leadFit.lines.length * leadFit.size * leadLeading;
  const labelHeight = label ? 62 : 0;
  const height = area.bottom - area.top - labelHeight - (leadHeight && leadHeight + 30);
  const titleFit = title
    ? fitText(title, { width, height }, { sizes: titleSizes, leading, measure: measure(600) })
    : { size: 0, lines: [] };
  const titleHeight = titleFit.lines.length * titleFit.size * leading;
  const start = area.top + (height - titleHeight) * 0.44;
  const titleTop = start + labelHeight;
  const leadTop = titleTop + titleHeight + 30;

  const strong = { weight: 600, colour: 'accent' } as const;
  const hostSize = fitLine(520, { text: host, size: 26, weight: 400 });
  const common: Line[] = [
    // Omitted when it is the title.
    {
      text: title === brand ? '' : brand,
      x: left + 76,
      y: 99,
      size: fitLine(880, { text: brand, size: 34, weight: 600 }),
      weight: 600,
      colour: 'ink',
    },
    { text: host, x: right - widthOf(host, hostSize, 400), y: 584, size: hostSize, weight: 400, colour: 'muted' },
  ];
  const lines: Line[] = [
    { text: label, x: left, y: start + 26, size: fitLine(width, { text: label, size: 30, weight: 600 }), ...strong },
    ...titleFit.lines.map((text, at) => {
      const y = titleTop + titleFit.size * (0.9 + at * leading);
      return { text, x: left, y, size: titleFit.size, weight: 600, colour: 'ink' } as const;
    }),
    ...leadFit.lines.map((text, at) => {
      const y = leadTop + leadFit.size * (0.9 + at * leadLeading);
      return { text, x: left, y, size: leadFit.size, weight: 400, colour: 'muted' } as const;
    }),
    { text: folio, x: left, y: 584, size: fitLine(440, { text: folio, size: 26, weight: 600 }), ...strong },
  ];
  const written = ({ text }: Line) => text !== '';
  return { common: common.filter(written), lines: lines.filter(written), signOnly: !title };
}
