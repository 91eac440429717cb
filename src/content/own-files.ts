import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseText } from './frontmatter.ts';
import { readRegularFile } from './regular-file.ts';

/** The company's style sheet, in the content folder. */
export const themeFile = 'theme.css';
/** The company's additions to the head of all pages. */
export const headFile = 'head.html';

/** The content of one of these files; `undefined` when it does not exist. */
export function loadOwnFile(root: string, file: typeof themeFile | typeof headFile): string | undefined {
  const path = join(root, file);
  return existsSync(path) ? normaliseText(readRegularFile(path)) : undefined;
}
