import { fileLimits, type FileType } from '../../events/message-limits.ts';
import { keepPrintable, oneLine } from '../../events/text-rules.ts';

const startsWith = (content: Uint8Array, bytes: readonly number[], at = 0): boolean =>
  bytes.every((byte, n) => content[at + n] === byte);
const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** The type of a file by its first bytes, whatever its name and declared type; `undefined` when it is not an accepted one. */
export function typeOfContent(content: Uint8Array): FileType | undefined {
  if (startsWith(content, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(content, [0x89, ...ascii('PNG\r\n\x1a\n')])) return 'image/png';
  if (startsWith(content, ascii('RIFF')) && startsWith(content, ascii('WEBP'), 8)) return 'image/webp';
  if (startsWith(content, ascii('%PDF-'))) return 'application/pdf';
  return undefined;
}

/** Whether a file is HEIC, the photo format of iPhones: ISO base media (ISO/IEC 14496-12) with an HEIF brand. `sharp`'s prebuilt binaries cannot decode it. */
export const isHeicContent = (content: Uint8Array): boolean =>
  startsWith(content, ascii('ftyp'), 4) &&
  ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'].some((brand) => startsWith(content, ascii(brand), 8));

const extensions: Record<FileType, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'application/pdf': '.pdf',
};

/** The name under which a file is stored and delivered: no path, no control characters, the extension of its type. */
export function safeName(given: string, type: FileType): string {
  const base = oneLine(given)
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[<>:"|?*;]+/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, fileLimits.name - 5);
  // The cut may have split a surrogate pair.
  return (keepPrintable(base) || 'file') + extensions[type];
}
