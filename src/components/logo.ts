import { join } from 'node:path';
import { publicRoot } from '../content/root.ts';
import { addressesOf } from '../i18n/paths.ts';
import type { Site } from '../content/schema/site.ts';

/** How high a logo stands in the header, and how wide at most. Pixels. */
const maxSize = { height: 32, width: 220 };

interface Source {
  /** Address, base path included. */
  src: string;
  /** As shown, so that nothing moves when the picture comes; left out when the file cannot be read. */
  width?: number;
  height?: number;
}

async function sourceOf(path: string, { base }: { base: string }): Promise<Source> {
  const src = base + path.slice(1);
  try {
    const { default: sharp } = await import('sharp');
    const { width = 0, height = 0 } = await sharp(join(publicRoot(), decodeURI(path))).metadata();
    const scale = Math.min(maxSize.height / height, maxSize.width / width);
    return { src, width: Math.round(width * scale), height: Math.round(height * scale) };
  } catch {
    // The content check has said that it is not there, or no picture.
    return { src };
  }
}

/** The pictures of a logo: one, or one for each colour scheme. */
export async function logoSources(
  logo: NonNullable<Site['theme']['logo']>,
  site: Pick<Site, 'url' | 'defaultLocale'>,
): Promise<{ light: Source; dark?: Source }> {
  const addresses = addressesOf(site);
  if (typeof logo === 'string') return { light: await sourceOf(logo, addresses) };
  const [light, dark] = await Promise.all([sourceOf(logo.light, addresses), sourceOf(logo.dark, addresses)]);
  return { light, dark };
}
