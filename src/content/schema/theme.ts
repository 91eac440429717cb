import { z } from 'zod';

/** A file in `public/`, such as `/logo.svg`. */
export const publicFile = z.string().regex(/^\/[^\s]+$/);
const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const fontFile = publicFile.regex(/^\/[\w./%-]+\.woff2$/);

export const fontStacks = ['humanist', 'system', 'serif'] as const;
const ownFont = z.strictObject({
  /** A WOFF2 file in `public/`; one with a weight axis serves for bold letters, too. */
  file: fontFile,
  /** The same for bold letters, and for slanted ones. Default: made of the first. */
  bold: fontFile.optional(),
  italic: fontFile.optional(),
  /** What is shown where the font cannot be had at once, made as wide. */
  fallback: z.enum(fontStacks).default('system'),
});
const font = z.union([z.enum(fontStacks), ownFont]);

/** What the company looks like. */
export const themeSchema = z
  .strictObject({
    /** The one accent colour, `#rrggbb`; the dark variant is derived unless given. */
    accent: colour.default('#8a3b12'),
    accentDark: colour.optional(),
    /** A file in `public/`, or one for each colour scheme. Default: the name set in type. */
    logo: z.union([publicFile, z.strictObject({ light: publicFile, dark: publicFile })]).optional(),
    /** Tone of the grounds: `warm` is the paper of a book, `neutral` leaves the brand's colour alone. */
    ground: z.enum(['warm', 'neutral']).default('warm'),
    /** Corner radius in pixels. */
    radius: z.number().min(0).max(24).default(6),
    /** Font of the text: a stack by name, or the company's own. */
    font: font.default('humanist'),
    /** Font of headings. Default: that of the text where it is `system` or the company's own, else `serif`. */
    headings: font.optional(),
  })
  .prefault({});

export type OwnFont = z.output<typeof ownFont>;
export type FontStack = (typeof fontStacks)[number];
export type Theme = z.output<typeof themeSchema>;

/** The fonts of a theme by what they are for; headings as the text has them unless it says otherwise. */
export function fontsOf({ font: text, headings }: Pick<Theme, 'font' | 'headings'>) {
  return { text, head: headings ?? (text === 'system' || typeof text === 'object' ? text : 'serif') } as const;
}
