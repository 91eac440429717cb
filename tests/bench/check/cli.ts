import { globSync, mkdirSync, mkdtempSync, readFileSync, cpSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sampleContent } from '../../sample.ts';
import { inspect } from '../../../src/check/check.ts';

/**
 * `npm run bench -- editor [articles …]`: how long a check of that many articles takes, first and again, and what one
 * article costs. The articles are ours, copied under other numbers and questions.
 */
const sizes = process.argv.slice(2).map(Number);
const files = globSync('articles/*/*/*.mdx', { cwd: sampleContent }).sort();

function makeContent(root: string, count: number): void {
  for (const name of ['site.yaml', 'categories.yaml', 'channels.yaml', 'facts.yaml', 'wording'])
    cpSync(join(sampleContent, name), join(root, name), { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const copy = Math.floor(index / files.length);
    const file = files[index % files.length] as string;
    const text = readFileSync(join(sampleContent, file), 'utf8')
      .replace(/^id: (\d+)/m, (_, id: string) => `id: ${Number(id) + copy * 100}`)
      .replace(/^(question: "?)/m, copy ? `$1Caso ${(copy * 7).toString(36)} ` : '$1');
    const to = join(root, copy ? file.replace('.mdx', `-${copy}.mdx`) : file);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
    utimesSync(to, 1_700_000_000, 1_700_000_000);
  }
}

function timed(root: string, cache: string) {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const { report } = inspect(root, { cache });
  const { user } = process.cpuUsage(cpu);
  return { wall: (performance.now() - start) / 1000, user: user / 1e6, problems: report.problems.length };
}

for (const count of sizes.length ? sizes : [1250, 2500, 5000, 10_000]) {
  const base = mkdtempSync(join(tmpdir(), 'prontuario-bench-'));
  try {
    makeContent(join(base, 'content'), count);
    const first = timed(join(base, 'content'), join(base, 'cache'));
    const again = timed(join(base, 'content'), join(base, 'cache'));
    const each = (seconds: number) => `${((seconds / count) * 1000).toFixed(2)} ms each`;
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `${String(count).padStart(6)} articles  first ${first.wall.toFixed(1)} s (CPU ${first.user.toFixed(1)} s, ${each(first.user)})  again ${again.wall.toFixed(1)} s (CPU ${again.user.toFixed(1)} s, ${each(again.user)})  memory so far ${memory} MB  ${first.problems} problems`,
    );
    if (first.problems !== again.problems) throw new Error('The cache changed the verdict.');
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}
