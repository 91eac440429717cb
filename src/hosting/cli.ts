import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ListenError } from '../collector/http/listen-error.ts';
import { ContentError } from '../content/load.ts';
import { cacheRoot, contentRoot, outputRoot } from '../content/root.ts';
import { messageLanguage } from '../check/message-language.ts';
import { serverWords } from '../check/messages/server.ts';
import { hostWarnings } from './host-limits.ts';
import type { Options } from './serve-commands.ts';
import { asksForHelp, UsageError } from '../usage-error.ts';

const usage = `Usage: npm run <command>
  start     checks, builds and serves the site with its collector; --built serves what was built before
  dev       the same, live: saved files show at once
  build     checks and builds the site into dist/ (PRONTUARIO_OUT); --compress writes .br and .gz beside each text file,
            --base-folder puts the pages into a folder named by the base path, for hosts that serve dist/ as the root of a domain
  preview   serves the built site with the headers of its host files
  prune     removes the packages that only build and check need: for the image of a site that is built
--port (or PORT) chooses another port, HOST another address, PRONTUARIO_CONTENT another content folder.`;

const language = messageLanguage(undefined, process.env);
const words = serverWords[language];

async function build({ compress = false, 'base-folder': baseFolder = false }: Options): Promise<void> {
  // Imported here, so that servers do not keep in memory what only a build needs.
  const [{ checkContent }, { preflight }, { buildSite }] = await Promise.all([
    import('../check/check.ts'),
    import('./preflight.ts'),
    import('./build.ts'),
  ]);
  preflight(await checkContent(contentRoot()));
  const started = performance.now();
  const { folder: made, pages, written, size } = await buildSite({ compress, baseFolder });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const folder = relative('.', made) || made;
  console.log(words.built({ count: pages, folder, written, seconds }));
  for (const warning of hostWarnings(size, words.limits)) console.warn(warning);
}

/** Imported on demand, so that a build does not load the collector. */
const serving =
  (command: 'start' | 'dev' | 'preview') =>
  async (options: Options): Promise<void> =>
    (await import('./serve-commands.ts'))[command](options);
const commands: Record<string, (options: Options) => Promise<void>> = {
  start: serving('start'),
  dev: serving('dev'),
  build,
  preview: serving('preview'),
  prune: async () => (await import('./prune.ts')).prunePackages(),
};

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        built: { type: 'boolean' },
        compress: { type: 'boolean' },
        'base-folder': { type: 'boolean' },
        port: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** The remedy when the disk is full or not writable; `undefined` for any other error. */
function refusedByDisk(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const place = path ?? outputRoot();
  if (/^(ENOSPC|EDQUOT)$/.test(code)) return words.diskFull(place);
  // A folder that could not be created does not exist; our own folders never lack for another reason.
  const isOwn =
    path !== undefined && [cacheRoot(), outputRoot(), resolve('.cache')].some((own) => resolve(path).startsWith(own));
  return /^(EROFS|EACCES|EPERM|ENOTDIR)$/.test(code) || (code === 'ENOENT' && isOwn)
    ? words.notWritable(place)
    : undefined;
}

async function run(): Promise<void> {
  if (asksForHelp(process.argv)) return console.log(usage);
  const { positionals, values } = readArguments();
  const command = commands[positionals[0] ?? ''];
  if (!command) throw new UsageError(usage);
  await command(values);
}

try {
  await run();
} catch (error) {
  // Errors that users can fix are printed as a sentence; others are bugs and keep their stack.
  const forPeople = [ListenError, ContentError, UsageError].some((kind) => error instanceof kind);
  const ofStore = await import('../collector/store-fault.ts').then(({ storeFault }) =>
    storeFault(error, process.env, language),
  );
  console.error(ofStore ?? refusedByDisk(error) ?? (forPeople && error instanceof Error ? error.message : error));
  process.exit(error instanceof UsageError ? 2 : 1);
}
