import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { contentRoot } from '../content/root.ts';
import type { Article } from '../content/load.ts';
import { cachedPicture } from '../og-image/picture-cache.ts';
import { assetsOrigin } from '../hosting/assets.ts';
import { addressesOf } from '../i18n/paths.ts';
import type { Site } from '../content/schema/site.ts';

export interface BodyFile {
  /** Path inside the site. */
  path: string;
  type: string;
  /** Source file, absolute. */
  file: string;
  /** Maximum width in pixels; default: the original width. */
  narrowTo?: number;
}

export interface ArticleImage extends BodyFile {
  /** Address, base path included. */
  src: string;
  width: number;
  height: number;
  /** Smaller versions for narrow screens. */
  copies: (BodyFile & { src: string; narrowTo: number })[];
}

/** Width of the text column in pixels, and twice that for high-density screens. */
const widths = [560, 1120];

/** WebP quality, 0 to 100. */
const quality = 80;

const mediaTypes: Record<string, string> = { '.svg': 'image/svg+xml', '.gif': 'image/gif' };

const fileByAddress = new Map<string, BodyFile>();

/** The file that a page has requested under an address, base path included: for `npm run dev`. */
export const fileAt = (address: string): BodyFile | undefined => fileByAddress.get(address);

export function fileAddress(file: BodyFile, site: Pick<Site, 'url' | 'defaultLocale'>, isPublic = false): string {
  const address = `${addressesOf(site).base}${file.path}`;
  if (isPublic) return address;
  fileByAddress.set(address, file);
  return `${assetsOrigin() ?? ''}${address}`;
}

/** The published name and size of an image: raster images as WebP, SVG unchanged. Throws when it is missing or no image. */
export async function articleImage(
  article: Pick<Article, 'file'>,
  written: string,
  site: Pick<Site, 'url' | 'defaultLocale'>,
): Promise<ArticleImage> {
  const file = join(contentRoot(), dirname(article.file), decodeURI(written));
  const bytes = await readFile(file);
  const { default: sharp } = await import('sharp');
  const { width = 0, height = 0, orientation = 1 } = await sharp(bytes).metadata();
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const extension = extname(file).toLowerCase();
  const published = extension === '.svg' || extension === '.gif' ? extension : '.webp';
  const name = `${basename(file, extname(file)).replace(/[^\w-]+/g, '-')}.${digest}`;
  const [w, h] = orientation > 4 ? [height, width] : [width, height];
  const type = mediaTypes[published] ?? 'image/webp';
  const publish = (path: string, narrowTo?: number) => {
    const made = { path, type, file, ...(narrowTo !== undefined && { narrowTo }) };
    return { ...made, src: fileAddress(made, site) };
  };
  const narrower = published === '.webp' ? widths.filter((narrowTo) => narrowTo < w) : [];
  return {
    ...publish(`_astro/${name}${published}`),
    width: w,
    height: h,
    copies: narrower.map((narrowTo) => ({ ...publish(`_astro/${name}.${narrowTo}${published}`, narrowTo), narrowTo })),
  };
}

/** The bytes to publish: upright and without camera metadata. */
export async function fileBytes({ file, path, type, narrowTo }: BodyFile): Promise<Uint8Array> {
  const bytes = await readFile(file);
  if (type !== 'image/webp') return bytes;
  // The name contains a content digest.
  return cachedPicture({ picture: path, quality }, async () => {
    const { default: sharp } = await import('sharp');
    const upright = sharp(bytes).rotate();
    return (narrowTo ? upright.resize({ width: narrowTo }) : upright).webp({ quality }).toBuffer();
  });
}
