import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** An entry of the public folder. Only entries of kind `file` are published. */
export interface PublicEntry {
  /** Path in the folder, with `/`; `''` for the folder itself. */
  name: string;
  kind: 'file' | 'link' | 'hidden' | 'special';
}

/** Hidden names that hosts use (RFC 8615; GitHub Pages). */
const publishedHidden = new Set(['.well-known', '.nojekyll']);
/** Created by macOS in every opened folder. */
const macFolderFile = '.DS_Store';

/** Lists the folder, sorted, without following links or entering hidden folders; empty when it does not exist. */
export function publicEntries(root: string): PublicEntry[] {
  if (lstatSync(root, { throwIfNoEntry: false })?.isSymbolicLink()) return [{ name: '', kind: 'link' }];
  const found: PublicEntry[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    if (!lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) continue;
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name === macFolderFile) continue;
      const name = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isSymbolicLink()) found.push({ name, kind: 'link' });
      else if (entry.name.startsWith('.') && !publishedHidden.has(name)) found.push({ name, kind: 'hidden' });
      else if (entry.isDirectory()) pending.push(name);
      else found.push({ name, kind: entry.isFile() ? 'file' : 'special' });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
