import { fileLimits, type FileFault, type FileType } from '../../events/message-limits.ts';
import { oneLine } from '../../events/text-rules.ts';
import type { MessageFile } from '../stores/contract.ts';
import { createTurns } from '../limits/turns.ts';
import { isHeicContent, safeName, typeOfContent } from './file-type.ts';

/** A file as it was sent. */
export interface SentFile {
  name: string;
  content: Uint8Array;
}

/** A file that was not taken, and why; all of them together are at fault where no name is given. */
export interface RefusedFile {
  name?: string;
  fault: FileFault;
}

/** The longest side of a picture as it is kept, in pixels: text on a photographed receipt is still read. */
const longestSide = 2560;
/**
 * Pixels beyond which a picture is not opened: a small file may unpack to gigabytes. Telephones take JPEG of 108 million; it is made
 * smaller while it is read, line by line. What is not written line by line, and other types, may have to be unpacked whole.
 */
const mostPixels = { inLines: 120_000_000, whole: 40_000_000 };
const secondsForOne = 20;

/** What can be said without opening the files. */
export function refusedFiles(files: readonly SentFile[]): RefusedFile[] {
  if (files.length > fileLimits.count) return [{ fault: 'many' }];
  return files.flatMap(({ name, content }): RefusedFile[] => {
    if (content.byteLength > fileLimits.bytes) return [{ name: shown(name), fault: 'large' }];
    if (typeOfContent(content)) return [];
    const fault = content.byteLength === 0 ? 'broken' : isHeicContent(content) ? 'heic' : 'type';
    return [{ name: shown(name), fault }];
  });
}

const shown = (name: string) => oneLine(oneLine(name).slice(0, fileLimits.name));

/** A PDF ends with this mark (ISO 32000-2, 7.5.5); some programs write a little behind it. */
const isWhole = (content: Uint8Array): boolean => Buffer.from(content.subarray(-2048)).includes('%%EOF');

/**
 * A picture drawn anew, upright and not too large: where and when it was taken, by whom, with what, and whatever else hid in
 * the file, is gone. Rejects when it is none.
 */
async function redraw(content: Uint8Array, type: Exclude<FileType, 'application/pdf'>): Promise<Uint8Array> {
  // Only collectors that are sent pictures pay for it.
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  const { isProgressive } = await sharp(content, { limitInputPixels: mostPixels.inLines }).metadata();
  const limitInputPixels = type === 'image/jpeg' && !isProgressive ? mostPixels.inLines : mostPixels.whole;
  const picture = sharp(content, { limitInputPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds: secondsForOne });
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
  if (type === 'application/pdf') return isWhole(content) ? { name: safeName(name, type), type, content } : undefined;
  try {
    return { name: safeName(name, type), type, content: await redraw(content, type) };
  } catch {
    return undefined;
  }
}

/** One after the other, of all messages: pictures unpack to many times their size. */
const inTurn = createTurns();

/** Files as they are kept. In: those of one message, which `refusedFiles` has nothing against. */
export async function prepareFiles(
  files: readonly SentFile[],
): Promise<{ files: MessageFile[] } | { refused: RefusedFile[] }> {
  const kept: MessageFile[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    const prepared = await inTurn(() => prepare(file));
    if (prepared) kept.push(prepared);
    else refused.push({ name: shown(file.name), fault: 'broken' });
  }
  if (refused.length > 0) return { refused };
  const bytes = kept.reduce((sum, { content }) => sum + content.byteLength, 0);
  return bytes > fileLimits.keptBytes ? { refused: [{ fault: 'heavy' }] } : { files: kept };
}
