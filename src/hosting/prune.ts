/** Reduces an installation to what serving a built site needs, for container images. */
import { existsSync, globSync, lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { isInstalled, programRoot } from './program-root.ts';

/** The `node_modules` folder of the program's dependencies. */
const ownPackages = join(programRoot, isInstalled ? '..' : 'node_modules');

/** What `start --built`, `collector`, `messages`, `insights` and `canary` import; a test compares this with the sources. */
export const servedPackages: readonly string[] = [
  '@hono/node-server',
  '@observablehq/plot',
  '@orama/stemmers',
  'csv-parse',
  'fuse.js',
  'github-slugger',
  'hono',
  'linkedom',
  'nodemailer',
  'pg',
  'satteri',
  'sharp',
  'yaml',
  'zod',
];
/** Data files they require. The packages contain several forms of them, thirty times as much as is read. */
export const servedTables: readonly string[] = [
  'date-holidays',
  ...['de', 'en', 'es-es', 'fr', 'it', 'pt-br'].map((language) => `@zxcvbn-ts/language-${language}`),
];

function packageFolder(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    if (existsSync(place)) return place;
    if (folder === dirname(folder)) return undefined;
  }
}

type Dependencies = Record<'dependencies' | 'optionalDependencies' | 'peerDependencies', object | undefined>;

/** The folders of packages and all their dependencies. */
function withDependencies(names: readonly string[], from: string, found = new Set<string>()): Set<string> {
  for (const name of names) {
    const folder = packageFolder(name, from);
    // Optional dependencies may be missing.
    if (folder === undefined || found.has(folder)) continue;
    found.add(folder);
    const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Dependencies;
    const all = { ...own.dependencies, ...own.optionalDependencies, ...own.peerDependencies };
    withDependencies(Object.keys(all), folder, found);
  }
  return found;
}

/** The files that these packages read when they are required. */
function filesOf(names: readonly string[], root: string): string[] {
  const require = createRequire(join(root, 'package.json'));
  for (const name of names) require(name);
  return Object.keys(require.cache);
}

const packagesIn = (folder: string): string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .flatMap((name) =>
          name.startsWith('@')
            ? readdirSync(join(folder, name)).map((one) => join(folder, name, one))
            : [join(folder, name)],
        );

/** Removes packages from a `node_modules` that serving does not need, and unread files of data packages. */
export function prunePackages(
  folder = ownPackages,
  root: string = programRoot,
  { packages = servedPackages, tables = servedTables } = {},
): void {
  const kept = withDependencies(packages, root);
  const files = filesOf(tables, root);
  const prune = (place: string): void => {
    for (const one of packagesIn(place)) {
      // The target of a symbolic link is outside of the installation.
      const isLink = lstatSync(one).isSymbolicLink();
      const read = files.filter((file) => file.startsWith(one + sep));
      if (kept.has(one) || join(one, sep) === root) prune(join(one, 'node_modules'));
      else if (read.length === 0) rmSync(one, { recursive: true });
      else if (!isLink) {
        const needed = new Set([...read, join(one, 'package.json')]);
        for (const file of globSync('**/*', {
          cwd: one,
          withFileTypes: true,
          exclude: ({ name }) => name === 'node_modules',
        })) {
          const path = join(file.parentPath, file.name);
          if (!file.isDirectory() && !needed.has(path)) rmSync(path);
        }
        prune(join(one, 'node_modules'));
      }
    }
  };
  prune(folder);
}
