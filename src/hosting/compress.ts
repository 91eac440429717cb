import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { OutputFolder } from './output.ts';
import { availableParallelism } from 'node:os';
import { mapParallel } from '../map-parallel.ts';

const isText = (file: string) => /\.(?:html|css|js|mjs|json|xml|txt|md|svg|webmanifest)$/.test(file);
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Writes `.br` and `.gz` beside each text file that shrinks; those of unchanged files are kept. */
export async function compressFiles(output: Pick<OutputFolder, 'files' | 'read' | 'hashOf' | 'write'>): Promise<void> {
  await mapParallel(2 * availableParallelism(), output.files().filter(isText), async (file) => {
    const bytes = output.read(file);
    const key = output.hashOf(file);
    const smaller = (packed: Buffer) => (packed.length < bytes.length ? packed : undefined);
    const params = {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    };
    await output.write(`${file}.br`, key, async () => smaller(await brotli(bytes, { params })));
    await output.write(`${file}.gz`, key, async () => smaller(await zip(bytes, { level: 9 })));
  });
}
