import { fileLimits, type FileType } from '../../events/message-limits.ts';
import { keepPrintable, oneLine } from '../../events/text-rules.ts';

const startsWith = (content: Uint8Array, bytes: readonly number[], at = 0): boolean =>
  bytes.every((byte, n) => content[at + n] === byte);
const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** What a file is by its first bytes, whatever its name and its sender say; `undefined` when it is nothing that is taken. */
export function typeOfContent(content: Uint8Array): FileType | undefined {
  if (startsWith(content, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(content, [0x89, ...ascii('PNG\r\n\x1a\n')])) return 'image/png';
  if (startsWith(content, ascii('RIFF')) && startsWith(content, ascii('WEBP'), 8)) return 'image/webp';
  if (startsWith(content, ascii('%PDF-'))) return 'application/pdf';
  return undefined;
}

/** A photo as iPhones keep it: ISO base media (ISO/IEC 14496-12) of a brand of HEIF with HEVC. `sharp` as it is published opens none. */
export const isHeicContent = (content: Uint8Array): boolean =>
  startsWith(content, ascii('ftyp'), 4) &&
  ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1'].some((brand) => startsWith(content, ascii(brand), 8));

const endings: Record<FileType, string> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'application/pdf': '.pdf',
};

/** The name under which a file is kept and handed on: no path, nothing that steers, and the ending of what it is. */
export function safeName(given: string, type: FileType): string {
  const base = oneLine(given)
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[<>:"|?*;]+/g, '-')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, fileLimits.name - 5);
  // The cut may have halved a sign of two units.
  return (keepPrintable(base) || 'file') + endings[type];
}
