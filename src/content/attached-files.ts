import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { contentRoot, publicRoot } from './root.ts';
import { fingerprint } from './fingerprint.ts';
import { memoize } from '../memoize.ts';

/** Extensions and media types of attachments: none that a browser executes. */
export const attachmentTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.csv': 'text/csv',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.epub': 'application/epub+zip',
  '.ics': 'text/calendar',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt',
};

/** Whether a file name has the extension of an attachment. */
export const isAttachment = (name: string): boolean => Object.hasOwn(attachmentTypes, extname(name).toLowerCase());

export interface AttachedFile {
  /** As written in the article. */
  name: string;
  /** Path inside the site. */
  path: string;
  type: string;
  /** Source file, absolute. */
  file: string;
  bytes: number;
  /** The file is in `public/`, which is copied anyway. */
  isPublic: boolean;
}

/** Path in the content folder, or in `public/`, of an address in an article; `undefined` when it is none. */
export function pathAsNamed(article: string, written: string): string | undefined {
  try {
    return decodeURIComponent(new URL(written, `file:///${article}`).pathname.slice(1));
  } catch {
    return undefined;
  }
}

const digestCache = new Map<string, string>();

function digestOf(file: string): string {
  const compute = () => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8);
  return memoize(compute, digestCache)(`${file} ${fingerprint(file)}`);
}

/** Resolves a file next to an article or in `public/`, and its published path. Throws when it does not exist. */
export function attachedFile(article: string, written: string): AttachedFile {
  const isPublic = written.startsWith('/');
  const file = join(isPublic ? publicRoot() : contentRoot(), pathAsNamed(article, written) ?? '');
  const { size } = statSync(file);
  const ending = extname(file);
  const name = basename(file);
  const published = `${basename(file, ending).replace(/[^\w-]+/g, '-')}.${isPublic ? '' : digestOf(file)}${ending.toLowerCase()}`;
  return {
    name,
    path: isPublic ? written.slice(1) : `_astro/${published}`,
    type: attachmentTypes[ending.toLowerCase()] ?? 'application/octet-stream',
    file,
    bytes: size,
    isPublic,
  };
}
