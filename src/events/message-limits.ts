// Apart from `limits.ts`, which every page loads.

/** Longest texts of a message to the team, in UTF-16 units, as `maxlength` counts them. */
export const messageLimits = {
  message: 2000,
  name: 100,
  /** The longest e-mail address (RFC 5321 §4.5.3.1.3, less the brackets). */
  reply: 254,
  subject: 150,
  /** An order number, with whatever is around it. */
  order: 60,
} as const;

/** What may come with a message. Mail servers commonly refuse more than 25 MB, and in a mail each byte weighs a third more. */
export const fileLimits = {
  count: 3,
  /** Bytes of one file, as it is sent. */
  bytes: 10 * 1024 * 1024,
  /** Bytes of all files of a message, as they are kept: pictures are made smaller before. */
  keptBytes: 12 * 1024 * 1024,
  /** UTF-16 units of a file's name. */
  name: 100,
} as const;

/** The same in the figures that readers are told. */
export const fileFigures = { count: fileLimits.count, size: fileLimits.bytes / 1024 / 1024 };

/** What is taken, by the media type that pages ask for. */
export const fileTypes = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
export type FileType = (typeof fileTypes)[number];

/** Whether a file that is not taken is a photo as iPhones keep it (HEIC): its writer can send it otherwise. */
export const isHeic = ({ name, type }: { name: string; type: string }): boolean =>
  /^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name);

/** Why files could not be taken. */
export type FileFault = 'many' | 'large' | 'heavy' | 'type' | 'heic' | 'broken' | 'unavailable';

/** A rejected file and the reason; without a name all files together are at fault. */
export interface RefusedFile {
  name?: string;
  fault: FileFault;
}
