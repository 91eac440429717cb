/** The commands of `cli.ts` that run servers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storeFile, storeOf } from '../collector/create-collector.ts';
import { serveApp } from '../collector/http/serve.ts';
import { loadSettings } from '../content/load.ts';
import { outputRoot } from '../content/root.ts';
import { addressesOf, homePath } from '../i18n/paths.ts';
import { messageLanguage } from '../check/message-language.ts';
import { serverWords } from '../check/messages/server.ts';
import type { Site } from '../content/schema/site.ts';
import { nodeArguments } from './program-root.ts';
import { siteApp } from './serve.ts';
import { sameOrigin, openLocalCollector, ownEndpoint } from './with-collector.ts';
import { UsageError } from '../usage-error.ts';

const words = serverWords[messageLanguage(undefined, process.env)];

/** Loopback by default, so that nothing is exposed to a network by accident. */
const host = process.env['HOST'] || '127.0.0.1';

export interface Options {
  built?: boolean;
  compress?: boolean;
  'base-folder'?: boolean;
  port?: string;
}

function portFrom({ port: text = process.env['PORT'] || '4321' }: Options): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UsageError(words.badPort(text));
  return port;
}

/** The store of the local collector; `undefined` when votes go to another one. */
function votesPlace(site: Site): string | undefined {
  if (ownEndpoint(site) === undefined) return undefined;
  const url = process.env['DATABASE_URL'];
  return url ? storeOf(url).name : storeFile();
}

interface RunningServer {
  port: number;
  stop: () => Promise<void>;
  votes?: string | undefined;
}

/** Prints the address of the site, and stops everything on Ctrl-C or SIGTERM. */
function announceServer(site: Site, { port, stop, votes }: RunningServer): void {
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

/** Builds in a child process: a build takes several hundred megabytes, which the server would not give back. */
async function buildApart(options: Options): Promise<void> {
  const self = fileURLToPath(new URL('./cli.ts', import.meta.url));
  const passed = (['compress', 'base-folder'] as const).flatMap((name) => (options[name] ? [`--${name}`] : []));
  const child = spawn(process.execPath, [...nodeArguments, self, 'build', ...passed], { stdio: 'inherit' });
  const end = () => child.kill('SIGTERM');
  process.on('SIGINT', end).on('SIGTERM', end);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.off('SIGINT', end).off('SIGTERM', end);
  // The child process has printed the reason.
  if (code !== 0) process.exit(code ?? 1);
}

/** The folder of the last build. Throws `UsageError` when none was finished. */
function builtFolder(): string {
  const folder = outputRoot();
  // `_redirects` is written last.
  if (!existsSync(join(folder, '_redirects'))) throw new UsageError(words.noSite(folder));
  return folder;
}

export async function start(options: Options): Promise<void> {
  const port = portFrom(options);
  if (options.built) builtFolder();
  else await buildApart(options);
  const settings = loadSettings();
  const { site } = settings;
  const pages = siteApp(outputRoot(), addressesOf(site).base);
  const collector = await openLocalCollector(settings, port);
  const app = sameOrigin(pages, collector, site);
  const { stop } = await serveApp({ ...collector, app }, { host, port, command: 'npm start' });
  announceServer(site, { port, stop, votes: votesPlace(site) });
}

export async function preview(options: Options): Promise<void> {
  const port = portFrom(options);
  const { site } = loadSettings();
  const app = siteApp(builtFolder(), addressesOf(site).base);
  const { stop } = await serveApp({ app, close: async () => {} }, { host, port, command: 'npm run preview' });
  announceServer(site, { port, stop });
}

export async function dev(options: Options): Promise<void> {
  const port = portFrom(options);
  const [{ preflight }, { openDevThreads }] = await Promise.all([import('./preflight.ts'), import('./dev-threads.ts')]);
  // Checking a thousand answers takes as long as loading Astro: they run in parallel.
  const threads = openDevThreads();
  const judged = threads.check().then(preflight);
  const starting = import('./dev.ts').then(({ startDev }) =>
    startDev(port, host, { threads, judged, print: console.log }),
  );
  const [server] = await Promise.all([starting, judged]);
  const { site } = loadSettings();
  announceServer(site, { port: server.port, stop: () => server.stop(), votes: votesPlace(site) });
}
