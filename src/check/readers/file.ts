import { closeSync, lstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { normaliseText } from '../../content/frontmatter.ts';
import { type Problem, startOfFile } from '../problems.ts';
import { Lines } from './lines.ts';
import { problem } from '../rule.ts';
import { fileControl, fileEncoding, fileLarge, fileLink, fileSpecial, fileUnreadable } from '../rules/files.ts';

/** An article is a page of text; settings may list thousands of facts. Bytes. */
export const sizeLimits = {
  article: 256 * 1024,
  settings: 4 * 1024 * 1024,
  image: 300 * 1024,
  redirects: 8 * 1024 * 1024,
} as const;

export type TextFile = { lines: Lines; problems: Problem[] } | { lines: undefined; problems: Problem[] };

export function humanSize(bytes: number): string {
  return bytes >= 1024 * 1024
    ? `${(bytes / 1024 / 1024).toFixed(1)} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

/** Whether a path leads to a file, not to a folder or to nothing. */
export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The first bytes of a file as Latin-1; `''` when it cannot be read. */
export function readStart(path: string, bytes: number): string {
  try {
    const file = openSync(path, 'r');
    try {
      const start = Buffer.alloc(bytes);
      return start.subarray(0, readSync(file, start)).toString('latin1');
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}

/** Reads a text file, or reports why it cannot be used. Never throws. */
export function readTextFile(path: string, file: string, limit: number): TextFile {
  const fail = (found: Problem): TextFile => ({ lines: undefined, problems: [found] });
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return fail(problem(fileLink, [file, startOfFile]));
    if (stat.isDirectory()) return fail(problem(fileUnreadable, [file, startOfFile], { reason: 'EISDIR' }));
    if (!stat.isFile()) return fail(problem(fileSpecial, [file, startOfFile]));
    if (stat.size > limit)
      return fail(problem(fileLarge, [file, startOfFile], { size: humanSize(stat.size), limit: humanSize(limit) }));
    return decode(readFileSync(path), file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'ERROR';
    return fail(problem(fileUnreadable, [file, startOfFile], { reason }));
  }
}

/** Turns bytes into text: UTF-8 only, a byte-order mark and Windows line ends are accepted silently. */
export function decode(bytes: Uint8Array, file: string): TextFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const wide = bytes[0] === 0xff || bytes[0] === 0xfe || (bytes.length > 3 && (bytes[0] === 0 || bytes[1] === 0));
    const strange = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
    const guess = wide ? 'UTF-16' : strange > bytes.length / 50 ? 'binary' : 'Windows-1252';
    const lines = new Lines(normaliseText(new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(bytes)));
    const odd = guess !== 'Windows-1252' ? 0 : lines.text.search(/[\u0080-\u00ff]/);
    return {
      lines: undefined,
      problems: [problem(fileEncoding, [file, lines.range(odd, odd + 1)], { encoding: guess })],
    };
  }
  const lines = new Lines(normaliseText(text));
  const at = lines.text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/);
  if (at >= 0) {
    const code = lines.text.charCodeAt(at);
    const character = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const wide = code === 0 && bytes.length > 3 && (bytes[0] === 0 || bytes[1] === 0);
    const found = wide
      ? problem(fileEncoding, [file, startOfFile], { encoding: 'UTF-16' })
      : problem(fileControl, [file, lines.range(at, at + 1)], { character }, '');
    return { lines: undefined, problems: [found] };
  }
  return { lines, problems: [] };
}
