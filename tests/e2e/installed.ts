import { execFile, execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { project } from './site.ts';

/** Packs the project, or a folder like it, as `npm publish` would. Out: the tarball. */
export function pack(folder: string, into: string): string {
  mkdirSync(into, { recursive: true });
  const args = ['pack', '--silent', '--pack-destination', into];
  const name = execFileSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  return join(into, name.trim());
}

export function unpack(tarball: string, into: string): void {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  execFileSync('tar', ['xzf', tarball, '-C', into, '--strip-components=1']);
}

/**
 * Puts a packed project where npm would put it. What it depends on is linked from here, so that no test asks the network, and
 * nothing else: a package that only development needs is not there.
 */
export function install(tarball: string, folder: string): void {
  unpack(tarball, join(folder, 'node_modules', 'prontuario'));
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    const place = join(folder, path);
    if (dev || !/^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) || existsSync(place)) continue;
    if (!existsSync(join(project, path))) continue;
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(project, path), place, 'junction');
  }
}

/** The program as it is installed in a folder. */
export const installed = (folder: string): string =>
  join(folder, 'node_modules', 'prontuario', 'src', 'prontuario.mjs');

/** The environment of somebody who has set nothing: what the tests have set is taken away also where it is laid over theirs. */
export const plainEnv = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).map(([name, value]) => [
      name,
      /^(PRONTUARIO_|E2E_|npm_|GITHUB_|CI$)/.test(name) ? undefined : value,
    ]),
  ),
  LC_ALL: 'it_IT.UTF-8',
});

/** Runs a command of an installed program. Out: what it printed. Throws when it fails. */
export async function runInstalled(program: string, cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], { cwd, env: plainEnv() });
  return stdout;
}

/** Every file of a folder but what the program makes there: path → text. */
export const ownFiles = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('{content/**/*.*,public/**/*.*,.github/**/*.*,.gitignore,.gitlab-ci.yml,package.json,README.md}', {
      cwd: folder,
    })
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
