import { memoize, memoizeByObject } from '../memoize.ts';

/** A picture whose pixels are numbers of a palette's colours. */
export interface IndexedPicture {
  width: number;
  height: number;
  rows: Uint8Array;
}

/** Colours that lie side by side in a palette: `first` is the faintest, the last of `steps` the full one. */
export interface Ramp {
  first: number;
  steps: number;
}

/** An outline of a font where it stands: its point `u`, `v` lies at the pixel `x + u × scale`, `y − v × scale`. */
export interface Glyph {
  /** The box around its points; infinite for a space. */
  bounds: { minX: number; minY: number; maxX: number; maxY: number };
  commands: readonly { command: string; args: readonly number[] }[];
  x: number;
  y: number;
  scale: number;
}

/** Whole pixels, `right` and `bottom` excluded. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How far a chord may lie from its curve, in pixels. */
const tolerance = 0.1;

/**
 * Fills an outline with a colour, its edges in the fainter steps of the ramp. Coverage is exact, by signed areas: where
 * an edge crosses a pixel it adds the area to its right, and the sum along a row is how much of each pixel lies inside
 * (as in stb_truetype and font-rs: https://nothings.org/gamedev/rasterize/).
 * In: a picture whose pixels under the outline are ground, less than `ramp.first`, or of the same ramp.
 */
export function fillGlyph({ width, height, rows }: IndexedPicture, glyph: Glyph, { first, steps }: Ramp): void {
  const [column, row] = [Math.floor(glyph.x), Math.floor(glyph.y)];
  const { box, columns, counts, shades } = cachedGlyph({ ...glyph, x: glyph.x - column, y: glyph.y - row }, steps);
  const [left, right, top, bottom] = [box.left + column, box.right + column, box.top + row, box.bottom + row];
  if (!(right > left && bottom > top)) return;
  if (left < 0 || top < 0 || right > width || bottom > height)
    throw new RangeError(`A letter at ${glyph.x}, ${glyph.y} reaches beyond the picture.`);
  let from = 0;
  for (let y = top; y < bottom; y++) {
    const start = y * width + left;
    for (const end = from + (counts[y - top] as number); from < end; from++) {
      const at = start + (columns[from] as number);
      const shade = first - 1 + (shades[from] as number);
      // The boxes of two letters may overlap: what is darker stays.
      if ((rows[at] as number) < shade) rows[at] = shade;
    }
  }
}

/** The pixels of its box that a glyph darkens, row after row: less than half of them. */
interface DrawnGlyph {
  box: Box;
  /** How many each row has. */
  counts: Uint16Array;
  /** The column of each, and how dark it is: 1 to the steps of its ramp. */
  columns: Uint16Array;
  shades: Uint8Array;
}

/** By outline, then by its size, by where in a pixel it begins, and by the steps. */
const cacheOf = memoizeByObject((_: Glyph['commands']) => new Map<string, DrawnGlyph>());

/** Draws a glyph that stands in the first pixel, or takes what was drawn before. */
function cachedGlyph(glyph: Glyph, steps: number): DrawnGlyph {
  const key = `${glyph.scale}/${glyph.x}/${glyph.y}/${steps}`;
  return memoize(() => drawGlyph(glyph, steps), cacheOf(glyph.commands))(key);
}

function drawGlyph(glyph: Glyph, steps: number): DrawnGlyph {
  const box = boxOf(glyph);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (!(width > 0 && height > 0))
    return { box, counts: new Uint16Array(), columns: new Uint16Array(), shades: new Uint8Array() };
  // An edge adds to the column after it as well.
  const stride = width + 2;
  if (areaBuffer.length < stride * height) areaBuffer = new Float64Array(stride * height);
  addOutline(areaBuffer, stride, glyph, box);
  const counts = new Uint16Array(height);
  const columns = new Uint16Array(width * height);
  const shades = new Uint8Array(width * height);
  let count = 0;
  for (let row = 0; row < height; row++) {
    let inside = 0;
    const before = count;
    for (let column = 0; column < width; column++) {
      inside += areaBuffer[row * stride + column] as number;
      const share = Math.abs(inside);
      const shade = share < 1 ? Math.floor(share * steps + 0.5) : steps;
      if (share < 0.01 || shade === 0) continue;
      columns[count] = column;
      shades[count++] = shade;
    }
    counts[row] = count - before;
  }
  areaBuffer.fill(0, 0, stride * height);
  return { box, counts, columns: columns.slice(0, count), shades: shades.slice(0, count) };
}

/** Used again for each glyph, and all 0 between them. */
let areaBuffer = new Float64Array(8192);

/** The pixels that a glyph may touch. */
export const boxOf = ({ bounds, x, y, scale }: Glyph): Box => ({
  left: Math.floor(x + bounds.minX * scale),
  right: Math.ceil(x + bounds.maxX * scale),
  top: Math.floor(y - bounds.maxY * scale),
  bottom: Math.ceil(y - bounds.minY * scale),
});

/** Adds the edges of an outline, its curves as chords. */
function addOutline(areas: Float64Array, stride: number, { commands, x, y, scale }: Glyph, { left, top }: Box): void {
  const [originX, originY] = [x - left, y - top];
  let [startX, startY, penX, penY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number) => {
    addEdge(areas, stride, penX, penY, toX, toY);
    penX = toX;
    penY = toY;
  };
  for (const { command, args } of commands) {
    const a = originX + (args[0] ?? 0) * scale;
    const b = originY - (args[1] ?? 0) * scale;
    if (command === 'moveTo') [startX, startY, penX, penY] = [a, b, a, b];
    else if (command === 'lineTo') lineTo(a, b);
    else if (command === 'closePath') lineTo(startX, startY);
    else if (command === 'quadraticCurveTo') {
      const c = originX + (args[2] ?? 0) * scale;
      const d = originY - (args[3] ?? 0) * scale;
      const fromX = penX;
      const fromY = penY;
      // A chord over 1/n of a quadratic curve is off by a quarter of this, divided by n².
      const bend = Math.hypot(fromX - 2 * a + c, fromY - 2 * b + d);
      const chords = Math.ceil(Math.sqrt(bend / 4 / tolerance)) || 1;
      for (let chord = 1; chord < chords; chord++) {
        const t = chord / chords;
        const s = 1 - t;
        lineTo(s * s * fromX + 2 * s * t * a + t * t * c, s * s * fromY + 2 * s * t * b + t * t * d);
      }
      lineTo(c, d);
    } else
      throw new Error(`The font draws with "${command}", which is not filled: only lines and quadratic curves are.`);
  }
}

/** Adds, in each pixel that an edge crosses, the area to its right, and to the next pixel what is left of the whole. */
function addEdge(areas: Float64Array, stride: number, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return;
  const isDown = y0 < y1;
  const start = isDown ? y0 : y1;
  const end = isDown ? y1 : y0;
  const slope = (x1 - x0) / (y1 - y0);
  for (let row = Math.floor(start); row < end; row++) {
    const top = row < start ? start : row;
    const bottom = row + 1 > end ? end : row + 1;
    const one = x0 + (top - y0) * slope;
    const other = x0 + (bottom - y0) * slope;
    const left = one < other ? one : other;
    const right = one < other ? other : one;
    const height = isDown ? bottom - top : top - bottom;
    let column = Math.floor(left);
    let at = row * stride + column;
    if (right <= column + 1) {
      const beyond = height * ((left + right) / 2 - column);
      areas[at] = (areas[at] as number) + height - beyond;
      areas[at + 1] = (areas[at + 1] as number) + beyond;
      continue;
    }
    const heightPerColumn = height / (right - left);
    for (; column < right; column++, at++) {
      const enter = column < left ? left : column;
      const leave = column + 1 > right ? right : column + 1;
      const part = (leave - enter) * heightPerColumn;
      const beyond = part * ((enter + leave) / 2 - column);
      areas[at] = (areas[at] as number) + part - beyond;
      areas[at + 1] = (areas[at + 1] as number) + beyond;
    }
  }
}
