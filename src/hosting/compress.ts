import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { OutputFolder } from './output.ts';

const isText = (file: string) => /\.(?:html|css|js|mjs|json|xml|txt|md|svg|webmanifest)$/.test(file);
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Writes `.br` and `.gz` beside each text file, as small as they get, for hosts that send them as they are; those of files that
 * have not changed since the last build stay. A file that would not get smaller gets none.
 */
export async function compressFiles(output: Pick<OutputFolder, 'files' | 'read' | 'hashOf' | 'write'>): Promise<void> {
  const queue = output.files().filter(isText);
  async function work(): Promise<void> {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const bytes = output.read(file);
      const key = output.hashOf(file);
      const smaller = (packed: Buffer) => (packed.length < bytes.length ? packed : undefined);
      const params = {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      await output.write(`${file}.br`, key, async () => smaller(await brotli(bytes, { params })));
      await output.write(`${file}.gz`, key, async () => smaller(await zip(bytes, { level: 9 })));
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
}
