import sharp from 'sharp';
import { cardSize, type Card } from './card.ts';
import { compose, left, right, type Composition, type Line } from './composition.ts';
import { bookPath } from './logo.ts';
import { coloursOf, nearestColour, paletteOf, ramps } from './palette.ts';
import { encodePng, allDifferences, writeDifferences } from './png.ts';
import { boxOf, fillGlyph, type Box, type IndexedPicture } from './raster.ts';
import { glyphsOf } from './text-outline.ts';
import { memoize } from '../memoize.ts';

type Brand = Pick<Card, 'accent' | 'ground'>;

/** The background of a brand's cards: book spine and edges, logo, rule. */
function groundSvg({ accent, ground }: Brand, signOnly: boolean): string {
  const { paper, line } = coloursOf(accent, ground);
  const { width, height } = cardSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    `<rect width="40" height="100%" fill="${accent}"/>`,
    `<rect x="46" width="2" height="100%" fill="${line}"/><rect x="52" width="1" height="100%" fill="${line}"/>`,
    `<g transform="translate(${left} 60) scale(1.75)"><rect width="32" height="32" rx="7" fill="${accent}"/>`,
    `<path d="${bookPath}" fill="none" stroke="${paper}" stroke-width="2" stroke-linejoin="round"/></g>`,
    // Without text: a large logo.
    signOnly &&
      `<path transform="translate(${left - 88} 128) scale(12)" d="${bookPath}" fill="none" stroke="${accent}" stroke-width="1.2" stroke-linejoin="round"/>`,
    `<rect x="${left}" y="540" width="${right - left}" height="1.5" fill="${line}"/>`,
    '</svg>',
  ]
    .filter(Boolean)
    .join('');
}

/** A background as pixels and as PNG rows. */
interface DrawnGround {
  rows: Uint8Array;
  differences: Uint8Array;
}

const groundCache = new Map<string, Promise<DrawnGround>>();

function groundOf(brand: Brand, { common, signOnly }: Composition): Promise<DrawnGround> {
  const { accent, ground } = brand;
  const key = JSON.stringify([accent, ground, signOnly, common]);
  const draw = async () => {
    const rows = await drawGround(groundSvg(brand, signOnly), paletteOf(accent, ground));
    const picture = { ...cardSize, rows };
    drawLines(picture, common);
    return { rows, differences: allDifferences(picture) };
  };
  return memoize(draw, groundCache)(key);
}

async function drawGround(svg: string, palette: Uint8Array): Promise<Uint8Array> {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const rows = new Uint8Array(info.width * info.height);
  const known = new Map<number, number>();
  let at = 0;
  for (let from = 0; from < data.length; from += 3) {
    const colour = data.readUIntBE(from, 3);
    let number = known.get(colour);
    if (number === undefined) known.set(colour, (number = nearestColour(palette, colour)));
    rows[at++] = number;
  }
  return rows;
}

/** Draws text lines. Out: the changed box of each line. */
export function drawLines(picture: IndexedPicture, lines: readonly Line[]): Box[] {
  return lines.map((line) => {
    const around: Box = { left: picture.width, top: picture.height, right: 0, bottom: 0 };
    for (const glyph of glyphsOf(line)) {
      fillGlyph(picture, glyph, ramps[line.colour]);
      const box = boxOf(glyph);
      around.left = Math.min(around.left, box.left);
      around.top = Math.min(around.top, box.top);
      around.right = Math.max(around.right, box.right);
      around.bottom = Math.max(around.bottom, box.bottom);
    }
    return around;
  });
}

/** Shared by all cards: allocations for each would dominate garbage collection. */
const rows = new Uint8Array(cardSize.width * cardSize.height);
const differences = new Uint8Array((cardSize.width + 1) * cardSize.height);

export async function drawCard(card: Card): Promise<Uint8Array> {
  const composition = compose(card);
  const ground = await groundOf(card, composition);
  // Synchronous from here on, so that all cards share the rows.
  const picture = { ...cardSize, rows };
  rows.set(ground.rows);
  differences.set(ground.differences);
  for (const box of drawLines(picture, composition.lines)) writeDifferences(differences, picture, box);
  return encodePng(cardSize, differences, paletteOf(card.accent, card.ground));
}
