import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Relative specifiers of imports and exports, of types and dynamic ones too. */
const specifier = /\b(?:from|import)\s*\(?\s*['"](\.[^'"?]+)/g;

/** The first circle found, from a file back to itself. In: the files, and what each imports. */
function circleIn(files: readonly string[], importsOf: (file: string) => readonly string[]): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return;
    for (const next of importsOf(file)) {
      const circle = visit(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return;
  };
  for (const file of files) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return;
}

it('finds a circle that leads back over other files', () => {
  const imports: Record<string, string[]> = { a: ['b'], b: ['c', 'd'], c: [], d: ['b'] };
  expect(circleIn(Object.keys(imports), (file) => imports[file] ?? [])).toEqual(['b', 'd', 'b']);
});

it('lets no file of the program import itself through others, not even for a type', () => {
  const files = globSync('src/**/*.{ts,astro}').sort();
  const known = new Set(files);
  const imports = new Map(
    files.map((file) => [
      file,
      [...readFileSync(file, 'utf8').matchAll(specifier)]
        .map(([, path = '']) => join(file, '..', path))
        .filter((path) => known.has(path)),
    ]),
  );
  expect([...imports.values()].flat().length).toBeGreaterThan(files.length);
  expect(circleIn(files, (file) => imports.get(file) ?? [])).toBeUndefined();
});
