import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const textFiles = '**/*.{html,css,js,mjs,json,xml,txt,md,svg,webmanifest}';
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Writes `.br` and `.gz` beside each text file of a folder, as small as they get, for hosts that send them as they are.
 * A file that would not get smaller gets none. Out: how many files, and the bytes before and after (brotli).
 */
export async function compressFolder(folder: string): Promise<{ files: number; before: number; after: number }> {
  const queue = globSync(textFiles, { cwd: folder }).sort();
  const sum = { files: queue.length, before: 0, after: 0 };
  async function work(): Promise<void> {
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const path = join(folder, name);
      const bytes = await readFile(path);
      const [small, zipped] = await Promise.all([
        brotli(bytes, {
          params: {
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        }),
        zip(bytes, { level: 9 }),
      ]);
      if (small.length < bytes.length) await writeFile(`${path}.br`, small);
      if (zipped.length < bytes.length) await writeFile(`${path}.gz`, zipped);
      sum.before += bytes.length;
      sum.after += Math.min(bytes.length, small.length);
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  return sum;
}
