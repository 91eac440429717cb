import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeArticles } from '../pages/articles.ts';
import { writeEleventy, writeHugo, writeOurs, writeStarlight } from '../pages/builders.ts';

/**
 * `npm run bench -- build [--articles N] [--builders DIR] [--against NAME …]`: what a build of N articles in two languages costs from
 * nothing, from nothing but the pictures of earlier builds, again without a change, and after one answer was edited: processor
 * seconds of all processes, not time on the clock; peak memory of the largest process; files and megabytes written. The same
 * articles built by every peer that is installed in a folder of its name in DIR (`starlight`, `eleventy`, `hugo`), or by those named,
 * and the ratios. For `hugo` the folder has Pagefind, and `hugo` itself from `hugo-bin` or the system.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    builders: { type: 'string' },
    against: { type: 'string', multiple: true, default: ['starlight', 'eleventy', 'hugo'] },
  },
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
  /** Removes all that an earlier build left; its pictures stay where they are wanted. */
  clean(keep?: 'pictures'): void;
  /** The file of one answer. */
  article: string;
}

/** Runs a command. Out: processor seconds and peak megabytes, as the shell's `times` and Node itself tell. Throws when it fails. */
function measure({ command, cwd, env }: Builder): Figures {
  const probe = join(work, 'probe.mjs');
  const log = join(work, 'memory.json');
  // The largest of all processes, each of which tells its own at its end.
  writeFileSync(
    probe,
    `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
const log = ${JSON.stringify(log)};
process.on('exit', () => {
  const before = existsSync(log) ? Number(readFileSync(log, 'utf8')) : 0;
  writeFileSync(log, String(Math.max(before, process.resourceUsage().maxRSS)));
});
`,
  );
  rmSync(log, { force: true });
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
const subjects = Math.ceil(Number(values.articles) / 2);
const [categories, english] = [makeArticles(subjects), makeArticles(subjects, 'en')];
const { slug, articles } = categories[0]!;
const content = writeOurs(work, categories, english);
const remove = (folder: string, names: readonly string[]) => {
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
};
const builders: Builder[] = [
  {
    name: 'Prontuario',
    command: [process.execPath, 'src/prontuario.mjs', 'build'],
    cwd: resolve('.'),
    env: { PRONTUARIO_CONTENT: content, PRONTUARIO_OUT: join(work, 'dist'), PRONTUARIO_CACHE: join(work, 'cache') },
    out: join(work, 'dist'),
    clean(keep) {
      remove('.', ['.cache/pages', 'node_modules/.cache/prontuario']);
      remove(work, ['dist', ...(keep ? ['cache/output', 'cache/search', 'cache/full-text'] : ['cache'])]);
    },
    article: join(content, 'articles/it', slug, `${articles[0]!.slug}.mdx`),
  },
];
const peers: Record<string, (project: string) => Omit<Builder, 'name' | 'cwd' | 'env'>> = {
  starlight(project) {
    writeStarlight(project, categories, english);
    return {
      command: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
      out: join(project, 'dist'),
      clean: () => remove(project, ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']),
      article: join(project, 'src/content/docs', slug, `${articles[0]!.slug}.md`),
    };
  },
  eleventy(project) {
    writeEleventy(project, categories, english);
    const build =
      'node_modules/.bin/eleventy --quiet --input=pages --output=dist && node_modules/.bin/pagefind --site dist';
    return {
      command: ['bash', '-c', build],
      out: join(project, 'dist'),
      clean: () => remove(project, ['dist']),
      article: join(project, 'pages', slug, `${articles[0]!.slug}.md`),
    };
  },
  hugo(project) {
    writeHugo(project, categories, english);
    const build =
      'PATH=node_modules/.bin:$PATH; hugo --quiet --destination dist && node_modules/.bin/pagefind --site dist';
    return {
      command: ['bash', '-c', build],
      out: join(project, 'dist'),
      clean: () => remove(project, ['dist', 'resources']),
      article: join(project, 'content/it', slug, `${articles[0]!.slug}.md`),
    };
  },
};
for (const name of values.builders ? values.against : []) {
  const project = resolve(values.builders!, name);
  const peer = peers[name];
  if (!peer) throw new Error(`No peer is called ${name}: ${Object.keys(peers).join(', ')}.`);
  if (!existsSync(join(project, 'node_modules'))) console.log(`${name} is not installed in ${project}: left out.`);
  else builders.push({ name: name[0]!.toUpperCase() + name.slice(1), cwd: project, env: {}, ...peer(project) });
}

const rows = builders.map((builder) => {
  builder.clean();
  const cold = measure(builder);
  builder.clean('pictures');
  const withPictures = measure(builder);
  const unchanged = measure(builder);
  writeFileSync(builder.article, `${readFileSync(builder.article, 'utf8')}\nUna frase in più.\n`);
  return { name: builder.name, cold, withPictures, unchanged, edited: measure(builder), ...size(builder.out) };
});
console.log(`\n${values.articles} articles in two languages: processor seconds (peak megabytes)`);
const figure = ({ cpu, memory }: Figures) => `${cpu.toFixed(1)} (${memory.toFixed(0)})`.padStart(14);
console.log(
  `${''.padEnd(12)}${['from nothing', 'but pictures', 'unchanged', 'one edited', 'files', 'MB'].map((head) => head.padStart(14)).join('')}`,
);
for (const { name, cold, withPictures, unchanged, edited, files, megabytes } of rows)
  console.log(
    `${name.padEnd(12)}${figure(cold)}${figure(withPictures)}${figure(unchanged)}${figure(edited)}${String(files).padStart(14)}${megabytes.toFixed(1).padStart(14)}`,
  );
const [ours, ...others] = rows;
const ratio = (a: Figures, b: Figures) => (a.cpu / b.cpu).toFixed(2).padStart(14);
for (const peer of ours ? others : [])
  console.log(
    `÷ ${peer.name.padEnd(10)}${(['cold', 'withPictures', 'unchanged', 'edited'] as const).map((what) => ratio(ours![what], peer[what])).join('')}`,
  );
rmSync(work, { recursive: true, force: true });
