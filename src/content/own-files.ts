import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseText } from './frontmatter.ts';
import { readRegularFile } from './regular-file.ts';

/** The company's own sheet, inside the content folder. */
export const themeFile = 'theme.css';
/** What the company adds to the head of every page. */
export const headFile = 'head.html';

/** The text of one of these files; `undefined` when there is none. */
export function loadOwnFile(root: string, file: typeof themeFile | typeof headFile): string | undefined {
  const path = join(root, file);
  return existsSync(path) ? normaliseText(readRegularFile(path)) : undefined;
}
