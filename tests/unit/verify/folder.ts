import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder like one that a build wrote. In: path → text. */
export function builtFolder(files: Record<string, string>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'verify-')), 'dist');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
