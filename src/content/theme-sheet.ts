import { transform } from 'lightningcss';
import { themeFile } from './own-files.ts';

/** An address in a style sheet, with line and column from 1. */
export interface SheetReference {
  kind: 'import' | 'url';
  url: string;
  /** Placeholder of the address in the code. */
  placeholder: string;
  line: number;
  column: number;
}
export type ReadSheet =
  { code: string; loaded: SheetReference[] } | { fault: { message: string; line: number; column: number } };

/** Parses a style sheet strictly and minifies it: no comments or blanks, every bracket closed. */
export function readSheet(css: string): ReadSheet {
  try {
    const { code, dependencies } = transform({
      filename: themeFile,
      code: Buffer.from(css),
      minify: true,
      analyzeDependencies: true,
    });
    const loaded = (dependencies || []).flatMap((one): SheetReference[] => {
      if (one.type !== 'import' && one.type !== 'url') return [];
      const { type, url, placeholder, loc } = one;
      return [{ kind: type, url, placeholder, line: loc.start.line, column: loc.start.column }];
    });
    return { code: Buffer.from(code).toString(), loaded };
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number; column: number } };
    return { fault: { message, line: loc?.line ?? 1, column: loc?.column ?? 1 } };
  }
}

/** The style sheet for a page: the base path before addresses, and no end tag of its element. */
export function publishedSheet(css: string, base: string): string {
  const sheet = readSheet(css);
  if ('fault' in sheet) throw new Error(`${themeFile}: ${sheet.fault.message}`);
  return sheet.loaded
    .reduce(
      (code, { url, placeholder }) => code.replaceAll(placeholder, url.startsWith('/') ? base + url.slice(1) : url),
      sheet.code,
    )
    .replaceAll('</', '<\\/');
}
