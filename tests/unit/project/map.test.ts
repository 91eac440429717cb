import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const map = readFileSync('src/README.md', 'utf8');
/** Rows of the map: a module, or several of one layer. */
const layerOf = new Map(
  [...map.matchAll(/^\| ((?:`[\w-]+\/` ?)+)\s*\| (\d+|top)\s*\|/gm)].flatMap(([, names = '', layer = '']) =>
    Array.from(names.matchAll(/[\w-]+/g), ([name]) => [name, layer === 'top' ? Infinity : Number(layer)] as const),
  ),
);

it('names every module, each above all that it imports', () => {
  const wrong: string[] = [];
  for (const file of globSync('src/*/**/*.{ts,astro}').map((path) => path.replaceAll('\\', '/'))) {
    const [, own = ''] = file.split('/');
    if (!layerOf.has(own)) wrong.push(`${own} is not in the map`);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '((?:\.\.\/)+[^']+)'/g)) {
      const [, other = ''] = new URL(path, `file:///${file}`).pathname.slice(1).split('/');
      if (other === own || !layerOf.has(other)) continue;
      const [here, there] = [layerOf.get(own)!, layerOf.get(other)!];
      if (here < Infinity && there >= here) wrong.push(`${own} (${here}) imports ${other} (${there})`);
    }
  }
  expect([...new Set(wrong)]).toEqual([]);
});

it('names files and folders that are there', () => {
  const names = [...map.matchAll(/`([\w-]+(?:\/[\w-]+)+(?:\.\w+|\/)?)`/g)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(20);
  const isThere = (name: string) =>
    globSync([name, `src/${name}`, `src/search/${name}`, `tests/${name}`, `src/**/${name}`]).length > 0;
  expect(names.filter((name) => !isThere(name.replace(/\/$/, '')) && name !== 'content/words/')).toEqual([]);
});
