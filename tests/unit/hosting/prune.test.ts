import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { prunePackages, servedPackages, servedTables } from '../../../src/hosting/prune.ts';

/** What a build and the local editing load when they are asked for, and an image never does. */
const notServed = ['./build.ts', './preflight.ts', '../check/check.ts', './dev.ts', './dev-threads.ts'];
const served = [
  'hosting/cli.ts',
  'collector/cli.ts',
  'collector/messages/cli.ts',
  'insights/cli.ts',
  'canary/cli.ts',
].map((file) => `src/${file}`);

/** `@scope/name/part` → `@scope/name` */
const packageOf = (path: string) => path.split('/', path.startsWith('@') ? 2 : 1).join('/');

test('what is left in an image is what its programs import, and require', async () => {
  const imported = new Set<string>();
  const { metafile } = await build({
    metafile: true,
    entryPoints: served,
    bundle: true,
    write: false,
    outdir: 'out',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    plugins: [
      {
        name: 'packages',
        setup({ onResolve }) {
          onResolve({ filter: /.*/ }, ({ path, kind }) => {
            if (kind === 'entry-point') return undefined;
            const isOwn = path.startsWith('.');
            if (!isOwn && !path.startsWith('node:')) imported.add(packageOf(path));
            return isOwn && !notServed.includes(path) ? undefined : { path, external: true };
          });
        },
      },
    ],
  });
  expect([...imported].sort()).toEqual(servedPackages);

  // Nobody can read from these which packages they require: `servedTables` says it.
  const requiring = Object.keys(metafile.inputs).filter((file) =>
    readFileSync(file, 'utf8').includes('createRequire('),
  );
  expect(requiring.sort()).toEqual([
    'src/content/public-holidays.ts',
    'src/hosting/prune.ts',
    'src/i18n/load-dictionaries.ts',
    'src/search/index/common-word-guard.ts',
  ]);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const words = Object.keys(dependencies).filter((name) => name.startsWith('@zxcvbn-ts/'));
  expect([...servedTables].sort()).toEqual([...words, 'date-holidays']);
});

test('packages that nothing served depends on go, and of tables what is not read', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'prune-')));
  const at = (path: string) => join(root, 'node_modules', path);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  const manifest = (name: string, more: object = {}) =>
    write(`${name}/package.json`, JSON.stringify({ name, ...more }));
  writeFileSync(join(root, 'package.json'), '{}');
  manifest('server', {
    dependencies: { parser: '1' },
    optionalDependencies: { '@native/linux': '1', '@native/mac': '1' },
  });
  write('server/index.js', '');
  manifest('server/node_modules/parser');
  manifest('server/node_modules/left-over');
  manifest('parser', { version: '2.0.0' });
  manifest('@native/linux');
  manifest('@native/windows');
  manifest('builder', { dependencies: { server: '1' } });
  manifest('days', { main: 'lib/index.js', dependencies: { moon: '1' } });
  write('days/lib/index.js', "require('moon/full');");
  write('days/dist/days.min.js', '');
  manifest('moon');
  write('moon/full.js', '');
  write('moon/new.js', '');
  const linked = mkdtempSync(join(tmpdir(), 'linked-'));
  writeFileSync(join(linked, 'package.json'), '{}');
  symlinkSync(linked, at('linked'), 'junction');

  prunePackages(at(''), root, { packages: ['server'], tables: ['days'] });

  const left = ['server/index.js', 'server/node_modules/parser', '@native/linux', 'days/package.json', 'moon/full.js'];
  expect(left.filter((path) => !existsSync(at(path)))).toEqual([]);
  const gone = [
    'server/node_modules/left-over',
    'parser',
    '@native/windows',
    'builder',
    'days/dist/days.min.js',
    'moon/new.js',
  ];
  expect([...gone, 'linked'].filter((path) => existsSync(at(path)))).toEqual([]);
  expect(existsSync(join(linked, 'package.json'))).toBe(true);
});
