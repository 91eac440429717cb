import { constants, crc32, deflateSync } from 'node:zlib';
import type { Box, IndexedPicture } from './raster.ts';

/** Encodes a PNG with a palette of up to 256 colours (https://www.w3.org/TR/png-3/). In: rows as `allDifferences` gives them. */
export function encodePng(
  { width, height }: Pick<IndexedPicture, 'width' | 'height'>,
  differences: Uint8Array,
  palette: Uint8Array,
): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits per pixel, indexed.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    // Run-length matching: a search for longer matches saves a tenth at three times the cost.
    chunk('IDAT', deflateSync(differences, { strategy: constants.Z_RLE, memLevel: 7, chunkSize: 65_536 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** The high bit of four bytes. */
const highBits = 0x8080_8080 | 0;

/** All rows with their PNG filter type: the first unfiltered, the others "Up". */
export function allDifferences(picture: IndexedPicture): Uint8Array {
  const { width, height, rows } = picture;
  const found = new Uint8Array((width + 1) * height);
  found.set(rows.subarray(0, width), 1);
  for (let row = 1; row < height; row++) found[row * (width + 1)] = 2;
  writeDifferences(found, picture, { left: 0, top: 1, right: width, bottom: height });
  return found;
}

/** Writes rows as differences from the one above, which makes runs of 0. In: rows of whole 4-pixel words; `box` excludes its last row. */
export function writeDifferences(into: Uint8Array, { width, height, rows }: IndexedPicture, box: Box): void {
  const words = new Int32Array(rows.buffer, rows.byteOffset, rows.length >> 2);
  const inRow = width >> 2;
  const [left, right] = [box.left >> 2, (box.right + 3) >> 2];
  const row = new Int32Array(Math.max(0, right - left));
  const bytes = new Uint8Array(row.buffer);
  // The row below depends on the box too.
  for (let y = box.top; y < Math.min(box.bottom + 1, height); y++) {
    // Four bytes at once, without borrow.
    for (let n = 0, at = y * inRow + left, above = at - inRow; n < row.length; n++, at++, above++) {
      const one = words[at] as number;
      const other = words[above] as number;
      row[n] = (((one | highBits) - (other & ~highBits)) | 0) ^ ((one ^ ~other) & highBits);
    }
    into.set(bytes, y * (width + 1) + 1 + left * 4);
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const found = Buffer.alloc(data.length + 12);
  found.writeUInt32BE(data.length, 0);
  found.write(type, 4, 'latin1');
  found.set(data, 8);
  found.writeUInt32BE(crc32(found.subarray(4, data.length + 8)), data.length + 8);
  return found;
}
