import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseText } from './frontmatter.ts';
import { readRegularFile } from './regular-file.ts';

/** The company's own sheet, inside the content folder. */
export const themeFile = 'theme.css';

/** The text of the sheet; `undefined` when there is none. */
export function loadThemeSheet(root: string): string | undefined {
  const path = join(root, themeFile);
  return existsSync(path) ? normaliseText(readRegularFile(path)) : undefined;
}
