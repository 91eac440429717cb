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
  /** Digest of everything that affects the output of the program, except the content. */
  digest: string;
  /** Whether it was compiled by this build, not taken from the cache. */
  compiled: boolean;
  /** Folder of scripts and styles to publish unchanged. */
  assets: string;
  /** What `pages/_renderer.ts` exports. */
  load(): Promise<typeof import('../pages/_renderer.ts')>;
}

/** npm's record of installed versions; it is above the program when the program is itself an installed package. */
const lockFile = join(programRoot, isInstalled ? '../.package-lock.json' : 'node_modules/.package-lock.json');
/** Compiled programs that no build has used for this long are deleted. */
const unusedProgramMs = 7 * 86_400_000;

/** Digest of the sources, the versions of all packages and the settings that are compiled in. */
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

/** Compiles into a temporary folder and renames it, for concurrent builds. Deletes unused programs. */
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

/** Compiles in a child process to free its memory afterwards; a small young generation saves a tenth. Throws with its output. */
async function runAstro(folder: string, settings: CompileSettings): Promise<void> {
  const program = fileURLToPath(new URL('./compile-astro.ts', import.meta.url));
  const child = spawn(process.execPath, ['--max-semi-space-size=2', ...nodeArguments, program, folder], {
    stdio: ['pipe', 'inherit', 'pipe'],
    env: {
      ...process.env,
      // No telemetry and no download.
      ASTRO_TELEMETRY_DISABLED: '1',
      // Vite would compile for development under any other value, and the program is shared by all commands.
      NODE_ENV: 'production',
      // Writing the compile cache of Astro's 1,500 modules takes longer than compiling the pages once.
      NODE_DISABLE_COMPILE_CACHE: '1',
    },
  });
  child.stdin.end(JSON.stringify(settings));
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close') as Promise<[number | null]>]);
  if (code !== 0) throw new Error(`The pages could not be compiled:\n${stderr}`);
  if (stderr) process.stderr.write(stderr);
}

/** Compiles the pages with Astro, or reuses the program of the same sources. Articles are data, except bodies that need the MDX compiler. */
export async function compilePages(content: Content): Promise<PageProgram> {
  const own = compiledArticles(content);
  const digest = digestOf(content, own);
  // The cache key is the digest of its input.
  const folder = join(compiledRoot(), 'pages', digest);
  let compiled = false;
  if (!existsSync(folder)) {
    // Concurrent builds would each compile the same program for half a minute: they wait for the first one instead.
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

/** Lets the modules of a folder import this program's packages, which not every installer makes resolvable from there. */
function importFromHere(folder: URL): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      context.parentURL?.startsWith(folder.href) && /^[^./#]/.test(specifier)
        ? next(specifier, { ...context, parentURL: import.meta.url })
        : next(specifier, context),
  });
}
