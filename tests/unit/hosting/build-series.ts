/**
 * Builds a part of the sample from nothing, again with nothing changed, again with one body edited, then again and again while it
 * changes, and at last once more from nothing.
 * In: a seed and how many edits. Prints `{ cold, unchanged, edited, same, different, edits }`: what the first three builds made, and
 * whether the outputs of the last two are equal, byte by byte.
 */
import {
  appendFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';
import { countMade } from './build-counts.ts';
import { anchor, copyPartOfSample } from './part-of-sample.ts';

const [seed = '1', count = '8'] = process.argv.slice(2);
const root = mkdtempSync(join(tmpdir(), 'prontuario-series-'));
const content = join(root, 'content');
copyPartOfSample(content);
mkdirSync(join(root, 'public'));
Object.assign(process.env, {
  PRONTUARIO_CONTENT: content,
  PRONTUARIO_PUBLIC: join(root, 'public'),
  PRONTUARIO_CACHE: join(root, 'cache'),
});
const { buildSite } = await import('../../../src/hosting/build.ts');
const articles = () => globSync('articles/*/*/*.mdx', { cwd: content }).sort();

const isAnchor = (file: string) => readFileSync(join(content, file), 'utf8').includes(`\nid: ${anchor}\n`);

let state = Number(seed);
/** A number below `n`, the same series for the same seed (mulberry32). */
function random(n: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) % n;
}
const change = (file: string, edit: (text: string) => string) =>
  writeFileSync(join(content, file), edit(readFileSync(join(content, file), 'utf8')));

/** Changes the frontmatter of an article. */
const write = (file: string, edit: (data: Record<string, unknown>) => void) =>
  change(file, (text) => {
    const { yaml = '', body } = splitFrontmatter(text);
    const data = parse(yaml) as Record<string, unknown>;
    edit(data);
    return `---\n${stringify(data)}---\n${body}`;
  });
const some = ({ orAnchor = true } = {}) => {
  const files = articles().filter((file) => orAnchor || !isAnchor(file));
  return files[random(files.length)] as string;
};

const edits: Record<string, () => void> = {
  body: () => change(some(), (text) => `${text}\nUna frase in più, la ${random(1000)}.\n`),
  question: () => write(some(), (data) => (data['question'] = `Che cosa è cambiato con la ${random(1000)}?`)),
  answer: () =>
    write(some(), (data) => (data['answer'] = `Un’altra risposta breve, lunga quanto serve: ${random(1000)}.`)),
  aliases: () => write(some(), (data) => (data['aliases'] = [`parola ${random(1000)}`])),
  related: () => write(some(), (data) => (data['related'] = [1010 + random(9)])),
  draft: () => write(some({ orAnchor: false }), (data) => (data['status'] = 'draft')),
  published: () => write(some(), (data) => delete data['status']),
  gone: () => articles().length > 8 && unlinkSync(join(content, some({ orAnchor: false }))),
  fact: () => change('facts.yaml', (text) => text.replace(/value: [\d.]+$/m, `value: ${1 + random(90)}`)),
  category: () =>
    change('categories.yaml', (text) => {
      const categories = parse(text) as { text: Record<string, { title: string }> }[];
      const { it } = categories[0]!.text;
      it!.title = `Argomento ${random(100)}`;
      return stringify(categories);
    }),
  channel: () => change('channels.yaml', (text) => text.replace(/within: \d+/, `within: ${1 + random(9)}`)),
  brand: () => change('site.yaml', (text) => text.replace(/^name: .*$/m, `name: Bottega ${random(100)}`)),
  popularity: () =>
    writeFileSync(join(content, 'popularity.json'), JSON.stringify({ [1010 + random(9)]: random(100) / 100 })),
  logo() {
    const size = `width="${20 + random(80)}" height="30"`;
    writeFileSync(join(root, 'public', 'logo.svg'), `<svg xmlns="http://www.w3.org/2000/svg" ${size}/>`);
    change('site.yaml', (text) => text.replace(/^theme:$(?!\n {2}logo:)/m, 'theme:\n  logo: /logo.svg'));
  },
  copied: () => writeFileSync(join(root, 'public', `nota-${random(3)}.txt`), `testo ${random(1000)}`),
};
/** All kinds of edits in an order of chance, then again in another: none is left out, and none comes often. */
function* shuffled(): Generator<string> {
  for (;;) {
    const rest = Object.keys(edits);
    while (rest.length > 0) yield rest.splice(random(rest.length), 1)[0] as string;
  }
}
const done: string[] = [];
const order = shuffled();
process.env['PRONTUARIO_OUT'] = join(root, 'dist');
const counted = async () => countMade(join(root, 'dist'), await buildSite({ compress: true }));
const cold = await counted();
const unchanged = await counted();
const [firstArticle = ''] = globSync('articles/it/*/*.mdx', { cwd: content }).sort();
appendFileSync(join(content, firstArticle), '\nUna frase in più.\n');
const edited = await counted();
for (let edit = 0; edit < Number(count); edit++) {
  const name = order.next().value as string;
  edits[name]?.();
  done.push(name);
  await buildSite();
}
await buildSite({ compress: true });
process.env['PRONTUARIO_OUT'] = join(root, 'cold');
process.env['PRONTUARIO_CACHE'] = join(root, 'no-cache');
await buildSite({ compress: true });

const read = (folder: string) =>
  new Map(
    globSync('**/*', { cwd: join(root, folder) })
      .filter((file) => statSync(join(root, folder, file)).isFile())
      .map((file) => [file, readFileSync(join(root, folder, file))]),
  );
const [warm, afresh] = [read('dist'), read('cold')];
const different = [...new Set([...warm.keys(), ...afresh.keys()])].filter(
  (file) => !warm.get(file)?.equals(afresh.get(file) ?? Buffer.alloc(0)),
);
console.log(JSON.stringify({ cold, unchanged, edited, same: warm.size - different.length, different, edits: done }));
rmSync(root, { recursive: true });
