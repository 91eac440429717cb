import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const packages = read('package-lock.json')['packages'] as Record<string, Locked>;

/** Where Node would find a package that another one asks for. */
function found(from: string, name: string): Locked | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const here = packages[`${folder ? `${folder}/` : ''}node_modules/${name}`];
    if (here || !folder) return here;
  }
}

describe('the lock file', () => {
  it('holds the packages of every platform, so that npm ci works on all of them', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([name, version]) => {
          const there = found(path, name);
          return !there || (/^\d/.test(version) && there.version !== version);
        })
        .map(([name, version]) => `${path} → ${name}@${version}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no download address', () => {
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved)).toEqual([]);
  });

  it('lets only listed packages run a script while installing', () => {
    const listed = Object.keys(read('package.json')['allowScripts'] as Record<string, boolean>);
    const scripted = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(scripted.filter((name) => !listed.includes(name))).toEqual([]);
    // Without it npm runs a script that is not listed, and says so afterwards.
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('strict-allow-scripts=true');
  });
});
