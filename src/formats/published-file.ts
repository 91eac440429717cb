import type { Article } from '../content/load.ts';

/** A file of the site that is no page, as `pages/_files.ts` publishes it. */
export interface PublishedFile {
  /** Address, base path included. */
  path: string;
  type: string;
  /** The answers shown by a file that depends on nothing else but settings and `shows`: it is rebuilt only when they change. */
  articles?: readonly Article[];
  /** Whatever else the file shows: plain data. */
  shows?: unknown;
  /** Whether it is joined of other files of the site: a build makes it after them, and lets it read them. */
  isJoined?: true;
  /** @param read The text of another file of the site, by its address, where that has been made already. */
  body(read?: (path: string) => string): string | Uint8Array | Promise<Uint8Array>;
}
