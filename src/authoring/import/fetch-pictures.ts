import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { findAll } from './read-html.ts';
import { attachmentTypes } from '../../content/attached-files.ts';
import { mapParallel } from '../../map-parallel.ts';
import { pictureAddress } from './pictures.ts';
import type { Source } from './item.ts';

const maxPictureBytes = 20 * 1024 * 1024;
const timeoutMs = 20_000;

const extensionByType: Record<string, string> = {
  ...Object.fromEntries(Object.entries(attachmentTypes).map(([ending, type]) => [type, ending])),
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/avif': '.avif',
  'image/svg+xml': '.svg',
};

/** Whether an address is an inline `data:` picture. */
export const isInlinePicture = (address: string): boolean => /^data:image\//i.test(address);

/** Addresses of a source's remote and inline pictures and of its attachments, each once. */
export const remotePictures = (source: Source): string[] => [
  ...new Set(
    source.items.flatMap(({ body, attached = [] }) =>
      [
        ...findAll(body, /^img$/).map(({ properties }) => pictureAddress(String(properties['src'] ?? ''))),
        ...attached.map(({ address, url }) => url ?? address),
      ].filter((address) => isInlinePicture(address) || (/^https?:/i.test(address) && URL.canParse(address))),
    ),
  ),
];

/** Downloads pictures of other hosts. Out: address → file, without failures. */
export async function fetchPictures(addresses: readonly string[], folder: string): Promise<Map<string, string>> {
  mkdirSync(folder, { recursive: true });
  const found = new Map<string, string>();
  await mapParallel(4, addresses, async (address) => {
    const file = await fetchPicture(address, folder).catch(() => undefined);
    if (file !== undefined) found.set(address, file);
  });
  return found;
}

async function fetchPicture(address: string, folder: string): Promise<string | undefined> {
  const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs) });
  const ending = extensionByType[response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (!response.ok || ending === undefined || Number(response.headers.get('content-length')) > maxPictureBytes) {
    await response.body?.cancel();
    return undefined;
  }
  const bytes = Buffer.from(await response.arrayBuffer());
  if (bytes.length > maxPictureBytes) return undefined;
  const path = isInlinePicture(address) ? '' : new URL(address).pathname;
  const name = decodeURIComponent(basename(path, extname(path))).replace(/[^\w-]+/g, '-') || 'picture';
  // Pictures of the same name on different hosts must not collide.
  const beside = join(folder, createHash('sha256').update(address).digest('hex').slice(0, 12));
  mkdirSync(beside, { recursive: true });
  const file = join(beside, `${name.slice(0, 80)}${ending}`);
  writeFileSync(file, bytes);
  return file;
}
