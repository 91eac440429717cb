import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { storeFile } from '../collector/create-collector.ts';
import { ListenError, serveApp } from '../collector/http/serve.ts';
import { ContentError, loadSettings } from '../content/load.ts';
import { cacheRoot, outputRoot } from '../content/root.ts';
import { addressesOf, homePath } from '../i18n/paths.ts';
import { messageLanguage } from '../check/message-language.ts';
import { serverWords } from '../check/messages/server.ts';
import type { Site } from '../content/schema/site.ts';
import { hostWarnings } from './host-limits.ts';
import { nodeArguments } from './program-root.ts';
import { siteApp } from './serve.ts';
import { ContentRefused, UsageError } from './usage-error.ts';
import { sameOrigin, openLocalCollector, ownEndpoint } from './with-collector.ts';

const usage = `Usage: npm run <command>
  start     checks, builds and serves the site with its collector; --built serves what was built before
  dev       the same, live: saved files show at once
  build     checks and builds the site into dist/ (PRONTUARIO_OUT); --compress writes .br and .gz beside each text file
  preview   serves the built site with the headers of its host files
--port (or PORT) chooses another port, HOST another address, PRONTUARIO_CONTENT another content folder.`;

const words = serverWords[messageLanguage(undefined, process.env)];

/** Loopback unless told otherwise: nothing is shown to a network by accident. */
const host = process.env['HOST'] || '127.0.0.1';

interface Options {
  built?: boolean;
  compress?: boolean;
  port?: string;
}

function portFrom({ port: text = process.env['PORT'] || '4321' }: Options): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError(words.badPort(text));
  return port;
}

/** Where the votes of these pages are kept; `undefined` when they are sent to a collector elsewhere. */
function votesPlace(site: Site): string | undefined {
  if (ownEndpoint(site) === undefined) return undefined;
  return process.env['DATABASE_URL'] ? 'PostgreSQL' : storeFile();
}

/** Prints where the site is, and stops everything once on Ctrl-C or SIGTERM. */
function serving(site: Site, port: number, stop: () => Promise<void>, votes?: string): void {
  const addresses = addressesOf(site);
  console.log(`\n${words.servedAt(site.name)}`);
  for (const locale of site.locales)
    console.log(`  http://${host === '127.0.0.1' ? 'localhost' : host}:${port}${homePath(addresses, locale)}`);
  if (votes) console.log(words.votesIn(votes));
  console.log(words.stop);
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
}

async function build({ compress = false }: Options): Promise<void> {
  // What only a build needs is loaded by a build: who serves keeps none of it.
  const [{ preflight }, { buildSite }] = await Promise.all([import('./preflight.ts'), import('./build.ts')]);
  await preflight();
  const started = performance.now();
  const { folder, pages, written, size } = await buildSite({ compress });
  console.log(words.built(pages, folder, written, ((performance.now() - started) / 1000).toFixed(1)));
  for (const warning of hostWarnings(size, words.limits)) console.warn(warning);
}

/** Builds in a process of its own: a build takes several hundred megabytes, which the one that serves would keep for good. */
async function buildApart({ compress }: Options): Promise<void> {
  const self = fileURLToPath(import.meta.url);
  const child = spawn(process.execPath, [...nodeArguments, self, 'build', ...(compress ? ['--compress'] : [])], {
    stdio: 'inherit',
  });
  const end = () => child.kill('SIGTERM');
  process.on('SIGINT', end).on('SIGTERM', end);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.off('SIGINT', end).off('SIGTERM', end);
  // It has said why itself.
  if (code !== 0) process.exit(code ?? 1);
}

/** The folder of the last build. Throws `UsageError` when none was finished. */
function builtFolder(): string {
  const folder = outputRoot();
  // Written last of all.
  if (!existsSync(join(folder, '_redirects'))) throw new UsageError(words.noSite(folder));
  return folder;
}

async function start(options: Options): Promise<void> {
  const port = portFrom(options);
  if (options.built) builtFolder();
  else await buildApart(options);
  const settings = loadSettings();
  const { site } = settings;
  const pages = siteApp(outputRoot(), addressesOf(site).base);
  const collector = await openLocalCollector(settings, port);
  const app = sameOrigin(pages, collector, site);
  const { stop } = await serveApp({ ...collector, app }, { host, port, command: 'npm start' });
  serving(site, port, stop, votesPlace(site));
}

async function preview(options: Options): Promise<void> {
  const port = portFrom(options);
  const { site } = loadSettings();
  const app = siteApp(builtFolder(), addressesOf(site).base);
  const { stop } = await serveApp({ app, close: async () => {} }, { host, port, command: 'npm run preview' });
  serving(site, port, stop);
}

async function dev(options: Options): Promise<void> {
  const port = portFrom(options);
  const [{ preflight }, { startDev }] = await Promise.all([import('./preflight.ts'), import('./dev.ts')]);
  await preflight();
  const server = await startDev(port, host, console.log);
  const { site } = loadSettings();
  serving(site, server.port, () => server.stop(), votesPlace(site));
}

const commands: Record<string, (options: Options) => Promise<void>> = { start, dev, build, preview };

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { built: { type: 'boolean' }, compress: { type: 'boolean' }, port: { type: 'string' } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** What to do about a disk that takes no more, or not from us; `undefined` for any other error. */
function refusedByDisk(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path } = error as NodeJS.ErrnoException;
  const place = path ?? outputRoot();
  if (/^(ENOSPC|EDQUOT)$/.test(code)) return words.diskFull(place);
  // A folder that cannot be made is missing afterwards: of our own folders none is missing for another reason.
  const isOwn =
    path !== undefined && [cacheRoot(), outputRoot(), resolve('.cache')].some((own) => resolve(path).startsWith(own));
  return /^(EROFS|EACCES|EPERM|ENOTDIR)$/.test(code) || (code === 'ENOENT' && isOwn)
    ? words.notWritable(place)
    : undefined;
}

try {
  const { positionals, values } = readArguments();
  const command = commands[positionals[0] ?? ''];
  if (!command) throw new UsageError(usage);
  await command(values);
} catch (error) {
  // What a person can mend is told in a sentence; anything else is ours, and wants its stack.
  const forPeople = [ListenError, ContentError, ContentRefused, UsageError].some((kind) => error instanceof kind);
  console.error(refusedByDisk(error) ?? (forPeople && error instanceof Error ? error.message : error));
  process.exit(error instanceof UsageError ? 2 : 1);
}
