import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent, loadSettings, type Content } from '../content/load.ts';
import { cacheRoot, outputRoot, publicRoot } from '../content/root.ts';
import { buildFullTextIndex } from '../search/index/full-text-build.ts';
import { addressesOf } from '../i18n/paths.ts';
import { offlineSettings, serviceWorkerFile } from '../offline/settings.ts';
import { widgetFile, widgetSettings } from '../widget/settings.ts';
import { compilePages } from './compile-pages.ts';
import { compressFiles } from './compress.ts';
import { copyPublicFiles } from './copy-public.ts';
import type { SiteSize } from './host-limits.ts';
import { hostsFolder, writeHostFiles } from './host-files.ts';
import { cachedIndex } from './cached-index.ts';
import { availableParallelism } from 'node:os';
import { mapParallel } from '../map-parallel.ts';
import { refuseForeignFolder } from './output-folder.ts';
import { openOutputFolder, type OutputFolder } from './output.ts';
import { UsageError } from '../usage-error.ts';

/** Subresource integrity of the widget's script (https://www.w3.org/TR/sri/); `undefined` without a widget. */
const integrityOf = (output: OutputFolder): string | undefined =>
  output.has(widgetFile)
    ? `sha384-${createHash('sha384').update(output.read(widgetFile)).digest('base64')}`
    : undefined;

interface SearchSource {
  content: Content;
  answers: readonly { file: string; language: string }[];
  program: string;
}

async function writeSearch(output: OutputFolder, { content, answers, program }: SearchSource): Promise<void> {
  for (const locale of content.site.locales) {
    const { files, digest } = cachedIndex(content, locale, program);
    for (const { name, body } of files) await output.write(`_search/${name}`, `${digest}/${name}`, () => body);
  }
  const pages = answers.map(({ file, language }) => ({
    file,
    language,
    digest: output.hashOf(file),
    html: () => output.read(file).toString(),
  }));
  for (const index of await buildFullTextIndex(pages, join(cacheRoot(), 'full-text'), program))
    await output.write(index.file, index.digest, () => ('text' in index ? index.text : readFileSync(index.from)));
}

/**
 * Builds the whole site into the output folder: pages, search, host files. Files whose input has not changed since the last
 * build into it are not rewritten. In: whether to write `.br` and `.gz` beside each text file, and whether the site is nested
 * in a folder named by the base path, for hosts that serve the output folder as the root of a domain. The content must have
 * passed the check. Throws `UsageError` when the folder may not be written, and when a step fails, since hosts copy the folder
 * only after a success. Out: among others the files that were rebuilt, and whether pages were compiled.
 */
export async function buildSite(
  options: { compress?: boolean; baseFolder?: boolean } = {},
): Promise<{ folder: string; pages: number; written: number; made: string[]; compiled: boolean; size: SiteSize }> {
  const folder = outputRoot();
  refuseForeignFolder(folder);
  const inside = options.baseFolder ? addressesOf(loadSettings().site).base.slice(1) : '';
  const output = openOutputFolder(folder, inside);
  const content = loadContent();
  const program = await compilePages(content);
  const { siteOutputs, movedPages } = await program.load();

  const own = new Set(await copyPublicFiles(publicRoot(), output));
  for (const file of globSync('**/*.*', { cwd: program.assets, exclude: [widgetFile, serviceWorkerFile] }).sort())
    await output.write(file.replaceAll('\\', '/'), program.digest, () => readFileSync(join(program.assets, file)));
  /** Writes a script preceded by its settings as a constant. */
  const writeScript = (file: string, name: string, value: unknown) => {
    const settings = `const ${name}=${JSON.stringify(value)};`;
    const script = () => settings + readFileSync(join(program.assets, file), 'utf8');
    return output.write(file, `${program.digest} ${settings}`, script);
  };
  if (content.site.widget) await writeScript(widgetFile, 'widgetSettings', widgetSettings(content));
  const outputs = await siteOutputs(content, program.digest, integrityOf(output));
  const write = async ({ file, key, make }: (typeof outputs)[number]) => {
    if (own.has(file))
      throw new UsageError(`public/${file} would replace a file of the site itself. Give it another name.`);
    if (output.has(file)) throw new Error(`Two pages of the site want to be ${file}.`);
    await output.write(file, key, () => make((other) => output.read(other).toString()));
  };
  const [joined, single] = [outputs.filter(({ isJoined }) => isJoined), outputs.filter(({ isJoined }) => !isJoined)];
  await mapParallel(2 * availableParallelism(), single, write);
  await mapParallel(2 * availableParallelism(), joined, write);
  const answers = outputs.flatMap(({ file, language }) => (language ? [{ file, language }] : []));
  await writeSearch(output, { content, answers, program: program.digest });
  await writeScript(serviceWorkerFile, 'offlineSettings', offlineSettings(content, output.files(), program.digest));
  const moved = movedPages(content);
  await writeHostFiles(output, hostsFolder(folder), { content, moved });
  if (options.compress) await compressFiles(output);
  const size = { files: output.files().length, bytes: output.bytes(), redirects: moved.length };
  const { written, made } = output.finish();
  return { folder, pages: answers.length, written, made, compiled: program.compiled, size };
}
