import { constants, crc32, deflateSync } from 'node:zlib';
import type { Indexed } from './raster.ts';

/**
 * Encodes a picture as PNG with a palette of at most 256 colours (https://www.w3.org/TR/png-3/).
 * In: the pixels, whose rows are whole words of four; red, green and blue of each colour.
 */
export function encodePng(picture: Indexed, palette: Uint8Array): Uint8Array {
  const { width, height } = picture;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, indexed.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', palette),
    // Runs are nearly all that there is to save: a search for longer repeats saves a tenth at three times the cost.
    chunk('IDAT', deflateSync(difference(picture), { strategy: constants.Z_RLE, memLevel: 7, chunkSize: 65_536 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

let differences = new Uint8Array();
/** The highest bit of each of four bytes. */
const highest = 0x8080_8080 | 0;

/** Each row as its difference from the one above, the filter "Up": upright strokes and empty rows become runs of 0. */
function difference({ width, height, rows }: Indexed): Uint8Array {
  // Before each row stands the number of its filter.
  const length = (width + 1) * height;
  // Used again: a new one for each of a thousand pictures is what memory is cleared for most.
  const found = differences.length === length ? differences.fill(0) : (differences = new Uint8Array(length));
  found.set(rows.subarray(0, width), 1);
  const words = new Int32Array(rows.buffer, rows.byteOffset, rows.length >> 2);
  const row = new Int32Array(width >> 2);
  const bytes = new Uint8Array(row.buffer);
  for (let from = width, to = width + 1; from < rows.length; from += width, to += width + 1) {
    found[to] = 2;
    // Most rows are as the one above, which is told much faster at once.
    if (Buffer.compare(rows.subarray(from, from + width), rows.subarray(from - width, from)) === 0) continue;
    // Four bytes at once, none of which borrows from the next.
    for (let n = 0, at = from >> 2, above = (from - width) >> 2; n < row.length; n++, at++, above++) {
      const one = words[at] as number;
      const other = words[above] as number;
      row[n] = (((one | highest) - (other & ~highest)) | 0) ^ ((one ^ ~other) & highest);
    }
    found.set(bytes, to + 1);
  }
  return found;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const found = Buffer.alloc(data.length + 12);
  found.writeUInt32BE(data.length, 0);
  found.write(type, 4, 'latin1');
  found.set(data, 8);
  found.writeUInt32BE(crc32(found.subarray(4, data.length + 8)), data.length + 8);
  return found;
}
