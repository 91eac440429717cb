import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Article, Content } from '../content/load.ts';
import { assetsOrigin } from './assets.ts';
import { compiledArticles } from '../content/compiled-bodies.ts';
import { waitForLock } from './folder-lock.ts';
import type { CompileSettings } from './compile-settings.ts';
import { compiledRoot, isInstalled, nodeArguments, programRoot } from './program-root.ts';

/** The compiled program that renders pages, and the scripts its pages load. */
export interface PageProgram {
  /** Changes with everything that can change what the program renders, content apart. */
  digest: string;
  /** Whether it was compiled now, and not taken from an earlier build. */
  compiled: boolean;
  /** Folder of scripts and styles to publish as they are. */
  assets: string;
  /** What `pages/_renderer.ts` exports. */
  load(): Promise<typeof import('../pages/_renderer.ts')>;
}

/** Where npm notes which version of each package it installed: above the program, when that is one of them. */
const lockFile = join(programRoot, isInstalled ? '../.package-lock.json' : 'node_modules/.package-lock.json');
/** How long a program stays that no build has used. Milliseconds. */
const unusedProgramMs = 7 * 86_400_000;

/** Digest of the sources, of the versions of all packages and of the settings that are compiled in. */
function digestOf({ site, words }: Content, compiled: readonly Article[]): string {
  const sources = globSync('src/**/*.{ts,astro,css,json}', { cwd: programRoot })
    .sort()
    .map((file) => join(programRoot, file));
  const hash = createHash('sha256');
  for (const file of [join(programRoot, 'astro.config.mjs'), join(programRoot, 'package.json'), lockFile, ...sources])
    if (existsSync(file))
      hash
        .update(`${relative(programRoot, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
  // Headings of footnotes are compiled in.
  const texts = compiled.length > 0 && [words, compiled.map(({ file, body }) => [file, body])];
  return hash
    .update(JSON.stringify([process.version, site.url, site.locales, assetsOrigin(), texts]))
    .digest('hex')
    .slice(0, 16);
}

/** Compiles aside and moves: a build that runs at the same time never finds half a program. Removes what was long not used. */
async function compileInto(folder: string, settings: CompileSettings): Promise<void> {
  const programs = dirname(folder);
  const aside = `${folder}.${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(programs, { recursive: true });
  await runAstro(aside, settings);
  for (const name of readdirSync(programs))
    if (join(programs, name) !== aside && statSync(join(programs, name)).mtimeMs < Date.now() - unusedProgramMs)
      rmSync(join(programs, name), { recursive: true, force: true });
  renameSync(aside, folder);
}

/**
 * Compiles in a process of its own, which gives back the half gigabyte that it takes; a small young generation spares a tenth of it.
 * Throws what that process had to say.
 */
async function runAstro(folder: string, settings: CompileSettings): Promise<void> {
  const program = fileURLToPath(new URL('./compile-astro.ts', import.meta.url));
  const child = spawn(process.execPath, ['--max-semi-space-size=2', ...nodeArguments, program, folder], {
    stdio: ['pipe', 'inherit', 'pipe'],
    env: {
      ...process.env,
      // Nothing about the company's machines is told to anybody, and nothing is fetched.
      ASTRO_TELEMETRY_DISABLED: '1',
      // Vite compiles for development wherever the environment says anything else, and the program is kept for all.
      NODE_ENV: 'production',
      // Astro has fifteen hundred modules: to keep what Node makes of them takes longer than to compile the pages once.
      NODE_DISABLE_COMPILE_CACHE: '1',
    },
  });
  child.stdin.end(JSON.stringify(settings));
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close') as Promise<[number | null]>]);
  if (code !== 0) throw new Error(`The pages could not be compiled:\n${stderr}`);
  if (stderr) process.stderr.write(stderr);
}

/**
 * Compiles the pages with Astro, or takes what was compiled before from the same sources. Without any article: what an article
 * shows is data, but for bodies that only the MDX compiler can render.
 */
export async function compilePages(content: Content): Promise<PageProgram> {
  const own = compiledArticles(content);
  const digest = digestOf(content, own);
  // Kept by what they were compiled from.
  const folder = join(compiledRoot(), 'pages', digest);
  let compiled = false;
  if (!existsSync(folder)) {
    // Builds that begin at once would each compile the same program for half a minute: the others wait for the first.
    const unlock = await waitForLock(`${folder}.lock`, folder);
    try {
      compiled = !existsSync(folder);
      if (compiled) await compileInto(folder, { site: content.site, compiled: own.map(({ file }) => file) });
    } finally {
      unlock();
    }
  }
  utimesSync(folder, new Date(), new Date());
  return {
    digest,
    compiled,
    assets: join(folder, 'client'),
    async load() {
      const server = pathToFileURL(join(folder, 'server/'));
      if (isInstalled) importFromHere(server);
      return (await import(new URL('entry.mjs', server).href)) as typeof import('../pages/_renderer.ts');
    },
  };
}

/** Lets the modules of a folder import the packages that this program imports: not every installer puts them where the folder sees them. */
function importFromHere(folder: URL): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      context.parentURL?.startsWith(folder.href) && /^[^./#]/.test(specifier)
        ? next(specifier, { ...context, parentURL: import.meta.url })
        : next(specifier, context),
  });
}
