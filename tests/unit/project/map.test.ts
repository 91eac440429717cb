import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
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

it('is right, as other documents are, about the files and folders that it names', () => {
  // Handbooks are written for the folder of a site.
  const documents = globSync(['README.md', 'src/**/*.md'], { exclude: ['src/authoring/init/**'] }).map((path) =>
    readFileSync(path, 'utf8'),
  );
  const names = documents.flatMap((text) =>
    Array.from(text.matchAll(/`((?:[\w-]+\/)*(?:[\w-]+\.(?:ts|astro|css)|[\w-]+\/))`/g), ([, name = '']) => name),
  );
  expect(names.length).toBeGreaterThan(200);
  const there = globSync('{src,tests}/**').map((path) => `/${path.replaceAll(sep, '/')}`);
  const isThere = (name: string) => there.some((path) => path.endsWith(`/${name.replace(/\/$/, '')}`));
  // Of a site, not of the program.
  const isOfSite = (name: string) => /^(?:content|public|dist|dist-hosts|schemas|tests\/fixtures\/sample)\//.test(name);
  expect(names.filter((name) => !isThere(name) && !isOfSite(name))).toEqual([]);
});

it('says in a sentence what a function, a constant or a class is for that another module imports', () => {
  const undocumented = new Set<string>();
  const sources = new Map(globSync('src/**/*.{ts,astro}').map((path) => [path, readFileSync(path, 'utf8')]));
  let imported = 0;
  for (const [file, source] of sources)
    for (const [, names = '', path = ''] of source.matchAll(
      /import (?!type)[^{';]*\{([^}]*)\} from '(\.[^']+\.ts)'/g,
    )) {
      const other = join(file, '..', path);
      if (other.split(sep)[1] === file.split(sep)[1]) continue;
      for (const name of names.split(',').map((one) => one.trim().split(' as ')[0] ?? '')) {
        const declared = new RegExp(`\\n(.*)\\nexport (?:async |abstract )?(?:function|const|class) ${name}\\b`);
        const before = declared.exec(`\n\n${sources.get(other) ?? ''}`)?.[1];
        if (before === undefined) continue;
        imported += 1;
        if (!before.trim().endsWith('*/')) undocumented.add(`${other} ${name}`);
      }
    }
  expect(imported).toBeGreaterThan(500);
  // One in a hundred may say all in its name.
  expect([...undocumented].slice(Math.ceil(imported / 100))).toEqual([]);
});
