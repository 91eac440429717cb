import { memoize, memoizeByObject } from '../memoize.ts';

/** A picture with palette indices. */
export interface IndexedPicture {
  width: number;
  height: number;
  rows: Uint8Array;
}

/** A range of palette colours from `first`, the faintest, to the full one after `steps`. */
export interface Ramp {
  first: number;
  steps: number;
}

/** A positioned font outline: point `u`, `v` is at `x + u × scale`, `y − v × scale`. */
export interface Glyph {
  /** Bounding box of its points; infinite for a space. */
  bounds: { minX: number; minY: number; maxX: number; maxY: number };
  commands: readonly { command: string; args: readonly number[] }[];
  x: number;
  y: number;
  scale: number;
}

/** Whole pixels; `right` and `bottom` exclusive. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Maximum distance between a chord and its curve in pixels. */
const tolerance = 0.1;

/** Fills an outline with antialiasing by exact signed-area coverage (stb_truetype, font-rs: https://nothings.org/gamedev/rasterize/). The pixels below must be background or of the same ramp. */
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
      // Where glyph boxes overlap, the darker pixel stays.
      if ((rows[at] as number) < shade) rows[at] = shade;
    }
  }
}

/** The darkened pixels of a glyph's box, row by row. */
interface DrawnGlyph {
  box: Box;
  /** Number of pixels per row. */
  counts: Uint16Array;
  /** Their columns and shades (1 to `steps`). */
  columns: Uint16Array;
  shades: Uint8Array;
}

/** By outline, then size, subpixel position and steps. */
const cacheOf = memoizeByObject((_: Glyph['commands']) => new Map<string, DrawnGlyph>());

function cachedGlyph(glyph: Glyph, steps: number): DrawnGlyph {
  const key = `${glyph.scale}/${glyph.x}/${glyph.y}/${steps}`;
  return memoize(() => drawGlyph(glyph, steps), cacheOf(glyph.commands))(key);
}

function drawGlyph(glyph: Glyph, steps: number): DrawnGlyph {
  const box = boxOf(glyph);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (!(width > 0 && height > 0))
    return { box, counts: new Uint16Array(), columns: new Uint16Array(), shades: new Uint8Array() };
  // Edges also affect the next column.
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

/** Reused for every glyph; all 0 in between. */
let areaBuffer = new Float64Array(8192);

/** The pixels that a glyph may affect. */
export const boxOf = ({ bounds, x, y, scale }: Glyph): Box => ({
  left: Math.floor(x + bounds.minX * scale),
  right: Math.ceil(x + bounds.maxX * scale),
  top: Math.floor(y - bounds.maxY * scale),
  bottom: Math.ceil(y - bounds.minY * scale),
});

/** Adds an outline's edges, curves as chords. */
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
      // The error of n chords of a quadratic curve is a quarter of this, divided by n².
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

/** Adds an edge's signed area to the pixels it crosses, and the remainder to the next ones. */
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
