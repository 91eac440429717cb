import { fileLimits, type FileType, type RefusedFile } from '../../events/message-limits.ts';
import { oneLine } from '../../events/text-rules.ts';
import type { MessageFile } from '../stores/contract.ts';
import { createSeries } from '../limits/series.ts';
import { isHeicContent, safeName, typeOfContent } from './file-type.ts';

export interface SentFile {
  name: string;
  content: Uint8Array;
}

/** Longest side of a stored picture in pixels: text on a photographed receipt stays legible. */
const maxSidePx = 2560;
/** Pixels beyond which a picture is not decoded, against decompression bombs: baseline JPEGs line by line, all others whole. */
const maxPixels = { inLines: 120_000_000, whole: 40_000_000 };
const timeoutSeconds = 20;

/** The files that can be rejected without decoding them. */
export function refusedFiles(files: readonly SentFile[]): RefusedFile[] {
  if (files.length > fileLimits.count) return [{ fault: 'many' }];
  return files.flatMap(({ name, content }): RefusedFile[] => {
    if (content.byteLength > fileLimits.bytes) return [{ name: displayName(name), fault: 'large' }];
    if (typeOfContent(content)) return [];
    const fault = content.byteLength === 0 ? 'broken' : isHeicContent(content) ? 'heic' : 'type';
    return [{ name: displayName(name), fault }];
  });
}

const displayName = (name: string) => oneLine(oneLine(name).slice(0, fileLimits.name));

/** Whether a PDF ends with the end-of-file marker (ISO 32000-2, 7.5.5), which some programs follow with a few bytes. */
const isCompletePdf = (content: Uint8Array): boolean => Buffer.from(content.subarray(-2048)).includes('%%EOF');

/** Re-encodes a picture, upright and scaled down, which removes metadata and anything hidden. Rejects when it cannot be decoded. */
async function redraw(content: Uint8Array, type: Exclude<FileType, 'application/pdf'>): Promise<Uint8Array> {
  // Loaded lazily: most collectors receive no pictures.
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  const { isProgressive } = await sharp(content, { limitInputPixels: maxPixels.inLines }).metadata();
  const limitInputPixels = type === 'image/jpeg' && !isProgressive ? maxPixels.inLines : maxPixels.whole;
  const picture = sharp(content, { limitInputPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: maxSidePx, height: maxSidePx, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: timeoutSeconds });
  switch (type) {
    case 'image/jpeg':
      return picture.jpeg({ quality: 82 }).toBuffer();
    case 'image/png':
      return picture.png().toBuffer();
    case 'image/webp':
      return picture.webp({ quality: 82 }).toBuffer();
  }
}

async function prepare({ name, content }: SentFile): Promise<MessageFile | undefined> {
  const type = typeOfContent(content);
  if (!type) return undefined;
  if (type === 'application/pdf')
    return isCompletePdf(content) ? { name: safeName(name, type), type, content } : undefined;
  try {
    return { name: safeName(name, type), type, content: await redraw(content, type) };
  } catch {
    return undefined;
  }
}

/** One picture at a time over all messages: decoded pictures are many times their file size. */
const runInSeries = createSeries();

/** Prepares the files of one message for storing. In: files that `refusedFiles` accepts. */
export async function prepareFiles(
  files: readonly SentFile[],
): Promise<{ files: MessageFile[] } | { refused: RefusedFile[] }> {
  const kept: MessageFile[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const prepared = await runInSeries(() => prepare(file));
    if (prepared) kept.push(prepared);
    else refused.push({ name: displayName(file.name), fault: 'broken' });
  }
  if (refused.length > 0) return { refused };
  const bytes = kept.reduce((sum, { content }) => sum + content.byteLength, 0);
  return bytes > fileLimits.keptBytes ? { refused: [{ fault: 'heavy' }] } : { files: kept };
}
