import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeArticles } from '../pages/articles.ts';
import { writeOurs, writeStarlight } from '../pages/builders.ts';

/**
 * `npm run bench -- build [--articles N] [--builders DIR]`: what a build costs from nothing, again without a change, and after one
 * answer was edited: processor seconds of all processes, not time on the clock; peak memory of the largest process; files and
 * megabytes written. With a Starlight installed in DIR/starlight, the same articles built by it, and the ratios.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '1000' }, builders: { type: 'string' } },
});

interface Figures {
  cpu: number;
  memory: number;
}

/** A builder at work on the articles. */
interface Builder {
  name: string;
  command: [program: string, ...args: string[]];
  cwd: string;
  env: Record<string, string>;
  out: string;
  /** Removes all that an earlier build left. */
  clean(): void;
  /** The file of one answer. */
  article: string;
}

/** Runs a command. Out: processor seconds and peak megabytes, as the shell's `times` and Node itself tell. Throws when it fails. */
function measure({ command, cwd, env }: Builder): Figures {
  const probe = join(work, 'probe.mjs');
  const log = join(work, 'memory.json');
  writeFileSync(
    probe,
    `import { writeFileSync } from 'node:fs';\nprocess.on('exit', () => writeFileSync(${JSON.stringify(log)}, String(process.resourceUsage().maxRSS)));\n`,
  );
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['-c', '"$@" >/dev/null; code=$?; times; exit $code', 'bash', ...command],
    {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, NODE_OPTIONS: `--import ${probe}` },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stderr}`);
  // The second line is that of the children: `0m1.234s 0m0.567s`.
  const [, children = ''] = stdout.trim().split('\n').slice(-2);
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
  return { cpu, memory: existsSync(log) ? Number(readFileSync(log, 'utf8')) / 1024 : 0 };
}

function size(folder: string): { files: number; megabytes: number } {
  const files = globSync('**/*', { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .filter((stat) => stat.isFile());
  return { files: files.length, megabytes: files.reduce((sum, stat) => sum + stat.size, 0) / 1e6 };
}

const work = mkdtempSync(join(tmpdir(), 'prontuario-build-'));
const categories = makeArticles(Number(values.articles));
const { slug, articles } = categories[0]!;
const content = writeOurs(work, categories);
const builders: Builder[] = [
  {
    name: 'Prontuario',
    command: [process.execPath, 'src/hosting/cli.ts', 'build'],
    cwd: resolve('.'),
    env: {
      PRONTUARIO_CONTENT: content,
      PRONTUARIO_OUT: join(work, 'dist'),
      PRONTUARIO_CACHE: join(work, 'cache'),
    },
    out: join(work, 'dist'),
    clean() {
      for (const folder of [join(work, 'dist'), join(work, 'cache'), '.cache/pages', 'node_modules/.cache/prontuario'])
        rmSync(folder, { recursive: true, force: true });
    },
    article: join(content, 'articles/it', slug, `${articles[0]!.slug}.mdx`),
  },
];
const starlight = values.builders && resolve(values.builders, 'starlight');
if (starlight && existsSync(starlight)) {
  writeStarlight(starlight, categories);
  builders.push({
    name: 'Starlight',
    command: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
    cwd: starlight,
    env: {},
    out: join(starlight, 'dist'),
    clean() {
      for (const name of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
        rmSync(join(starlight, name), { recursive: true, force: true });
    },
    article: join(starlight, 'src/content/docs', slug, `${articles[0]!.slug}.md`),
  });
}

const rows = builders.map((builder) => {
  builder.clean();
  const cold = measure(builder);
  const unchanged = measure(builder);
  writeFileSync(builder.article, `${readFileSync(builder.article, 'utf8')}\nUna frase in più.\n`);
  return { name: builder.name, cold, unchanged, edited: measure(builder), ...size(builder.out) };
});
console.log(`\n${values.articles} answers: processor seconds (peak megabytes)`);
const figure = ({ cpu, memory }: Figures) => `${cpu.toFixed(1)} (${memory.toFixed(0)})`.padStart(14);
console.log(
  `${''.padEnd(12)}${['from nothing', 'unchanged', 'one edited', 'files', 'MB'].map((head) => head.padStart(14)).join('')}`,
);
for (const { name, cold, unchanged, edited, files, megabytes } of rows)
  console.log(
    `${name.padEnd(12)}${figure(cold)}${figure(unchanged)}${figure(edited)}${String(files).padStart(14)}${megabytes.toFixed(1).padStart(14)}`,
  );
const [ours, peer] = rows;
if (ours && peer) {
  const ratio = (a: Figures, b: Figures) => (a.cpu / b.cpu).toFixed(2).padStart(14);
  console.log(
    `${'ratio'.padEnd(12)}${ratio(ours.cold, peer.cold)}${ratio(ours.unchanged, peer.unchanged)}${ratio(ours.edited, peer.edited)}`,
  );
}
rmSync(work, { recursive: true, force: true });
