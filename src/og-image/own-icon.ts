/** An icon from the company's SVG; with `ground` it fills the square and keeps clear of the edges. */
export async function ownIconPng(svg: string, size: number, ground?: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const margin = ground === undefined ? 0 : Math.round(size / 8);
  const clear = { r: 0, g: 0, b: 0, alpha: 0 };
  const sign = sharp(svg, { density: 288 })
    .resize({ width: size - 2 * margin, height: size - 2 * margin, fit: 'contain', background: clear })
    .extend({ top: margin, bottom: margin, left: margin, right: margin, background: clear });
  return (ground === undefined ? sign : sharp(await sign.png().toBuffer()).flatten({ background: ground }))
    .png()
    .toBuffer();
}
