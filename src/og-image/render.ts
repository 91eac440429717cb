import { cachedPicture } from './picture-cache.ts';

/** Turns SVG without text or links into PNG, cached by the SVG and the program; deterministic. */
export async function pngOf(svg: string, width: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const png = await cachedPicture([svg, width, sharp.versions], () =>
    sharp(Buffer.from(svg), { density: 288 })
      .resize({ width })
      .png({ palette: true, colours: 64, dither: 0, compressionLevel: 9, effort: 4 })
      .toBuffer(),
  );
  return Buffer.from(png);
}
