import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Article, Content } from '../content/load.ts';
import { assetsOrigin } from './assets.ts';
import { compiledArticles } from '../content/compiled-bodies.ts';

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

const project = fileURLToPath(new URL('../../', import.meta.url));
/** Compiled programs are kept here, by what they were compiled from: they import the packages of the project. */
const programs = join(project, '.cache', 'pages');
/** How long a program stays that no build has used. Milliseconds. */
const keptFor = 7 * 86_400_000;

/** Digest of the sources, of the versions of all packages and of the settings that are compiled in. */
function digestOf({ site }: Content, compiled: readonly Article[]): string {
  const sources = globSync('src/**/*.{ts,astro,css,json}', { cwd: project }).sort();
  const hash = createHash('sha256');
  for (const file of ['astro.config.mjs', 'package.json', 'node_modules/.package-lock.json', ...sources])
    if (existsSync(join(project, file)))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(project, file)))
        .update('\0');
  return hash
    .update(JSON.stringify([process.version, site.url, assetsOrigin(), compiled.map(({ file, body }) => [file, body])]))
    .digest('hex')
    .slice(0, 16);
}

/**
 * Compiles the pages with Astro, or takes what was compiled before from the same sources. Without any article: what an article
 * shows is data, but for bodies that only the MDX compiler can render.
 */
export async function compilePages(content: Content): Promise<PageProgram> {
  const digest = digestOf(content, compiledArticles(content));
  const folder = join(programs, digest);
  const compiled = !existsSync(folder);
  if (compiled) {
    // Compiled aside and moved: a build that runs at the same time never finds half a program.
    const aside = `${folder}.${process.pid}`;
    rmSync(aside, { recursive: true, force: true });
    // Nothing about the company's machines is told to anybody, and nothing is fetched.
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    const { build } = await import('astro');
    await build({ root: project, logLevel: 'warn', outDir: aside, publicDir: join(aside, 'no-public') });
    for (const name of readdirSync(programs))
      if (join(programs, name) !== aside && statSync(join(programs, name)).mtimeMs < Date.now() - keptFor)
        rmSync(join(programs, name), { recursive: true, force: true });
    // Another build may have put the same program there meanwhile, and read it now: that one stays.
    if (existsSync(folder)) rmSync(aside, { recursive: true, force: true });
    else renameSync(aside, folder);
  }
  utimesSync(folder, new Date(), new Date());
  return {
    digest,
    compiled,
    assets: join(folder, 'client'),
    load: async () =>
      (await import(pathToFileURL(join(folder, 'server', 'entry.mjs')).href)) as typeof import('../pages/_renderer.ts'),
  };
}
