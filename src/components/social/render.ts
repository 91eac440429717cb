import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { cacheRoot } from '../../content/root.ts';

/** Pictures that were drawn before are kept here, by what they show. */
const shelf = join(cacheRoot(), 'pictures');

/**
 * Turns SVG into PNG, or takes the one drawn before from the same SVG by the same program.
 * In: SVG without text or links, the width in pixels. Out: the file's bytes, the same for the same input.
 */
export async function pngOf(svg: string, width: number): Promise<Buffer> {
  const key = createHash('sha256')
    .update(JSON.stringify([svg, width, sharp.versions]))
    .digest('hex')
    .slice(0, 32);
  const file = join(shelf, `${key}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const png = await sharp(Buffer.from(svg), { density: 288 })
    .resize({ width })
    .png({ palette: true, colours: 64, dither: 0, compressionLevel: 9, effort: 4 })
    .toBuffer();
  await mkdir(shelf, { recursive: true });
  // Written aside and moved: a build that runs at the same time never reads half a file.
  const aside = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(aside, png);
  await rename(aside, file);
  return png;
}
