import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import sharp from 'sharp';
import { contentRoot } from '../content/root.ts';
import type { Article } from '../content/load.ts';
import { assetsOrigin } from '../hosting/assets.ts';
import { addressesOf } from '../i18n/paths.ts';
import type { Site } from '../content/schema/site.ts';

/** An image beside an article, as the page refers to it. */
export interface ArticleImage {
  /** Address, base path included. */
  src: string;
  /** Path inside the site. */
  path: string;
  /** Media type. */
  type: string;
  /** The file it is made from, absolute. */
  file: string;
  width: number;
  height: number;
}

const mediaTypes: Record<string, string> = { '.svg': 'image/svg+xml', '.gif': 'image/gif' };

const known = new Map<string, ArticleImage>();

/** The image that was last given this address, base path included: for `npm run dev`, which serves what pages asked for. */
export const imageAt = (address: string): ArticleImage | undefined => known.get(address);

/**
 * Finds the name and the size of an image beside an article. Raster images are published as WebP, drawings as they are.
 * In: the article and the path as its author wrote it. Throws when the file is missing or no image.
 */
export async function articleImage(
  article: Pick<Article, 'file'>,
  written: string,
  site: Pick<Site, 'url' | 'defaultLocale'>,
): Promise<ArticleImage> {
  const file = join(contentRoot(), dirname(article.file), decodeURI(written));
  const bytes = await readFile(file);
  const { width = 0, height = 0, orientation = 1 } = await sharp(bytes).metadata();
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const extension = extname(file).toLowerCase();
  const published = extension === '.svg' || extension === '.gif' ? extension : '.webp';
  const name = `${basename(file, extname(file)).replace(/[^\w-]+/g, '-')}.${digest}${published}`;
  const path = `_astro/${name}`;
  const [w, h] = orientation > 4 ? [height, width] : [width, height];
  const address = `${addressesOf(site).base}${path}`;
  const image = {
    src: `${assetsOrigin() ?? ''}${address}`,
    path,
    type: mediaTypes[published] ?? 'image/webp',
    file,
    width: w,
    height: h,
  };
  known.set(address, image);
  return image;
}

/** The bytes to publish: upright, without what a camera tells of itself. */
export async function imageBytes({ file, path }: ArticleImage): Promise<Buffer> {
  const bytes = await readFile(file);
  return path.endsWith('.webp') ? sharp(bytes).rotate().webp({ quality: 80 }).toBuffer() : bytes;
}
