import { loadContent } from '../content/load.ts';
import { outputRoot, publicRoot } from '../content/root.ts';
import { buildDeepIndex } from '../search/build.ts';
import { copyPublicFiles } from './copy-public.ts';
import { compressFolder } from './compress.ts';
import { writeHostFiles } from './host-files.ts';
import { emptyOutputFolder } from './output-folder.ts';

/** The builder follows links when it copies `public/`: see `copyPublicFiles`. */
const withoutPublicCopy = {
  name: 'prontuario:without-public-copy',
  configEnvironment: () => ({ build: { copyPublicDir: false } }),
};

/**
 * Builds the whole site into the output folder: pages, search, host files.
 * In: whether to write `.br` and `.gz` beside each text file. The content must have passed the check. Throws `UsageError` when the
 * folder is not a build's to empty, and when a step fails; nothing is published by halves, because a host copies the folder only
 * after this returned.
 */
export async function buildSite(options: { compress?: boolean } = {}): Promise<{ folder: string; pages: number }> {
  // Nothing about the company's machines is told to anybody, and nothing is fetched.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const folder = outputRoot();
  emptyOutputFolder(folder);
  const { build } = await import('astro');
  // Astro would take the mark of the folder away.
  await build({ logLevel: 'warn', vite: { build: { emptyOutDir: false }, plugins: [withoutPublicCopy] } });
  copyPublicFiles(publicRoot(), folder);
  const { pages } = await buildDeepIndex(folder);
  writeHostFiles(folder, loadContent());
  if (options.compress) await compressFolder(folder);
  return { folder, pages };
}
