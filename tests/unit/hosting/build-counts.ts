/**
 * Builds a part of the sample from nothing, again with nothing changed, and again with one body edited.
 * Prints what each build made: `{ cold, unchanged, edited }`.
 */
import { appendFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyPartOfSample } from './part-of-sample.ts';

const root = mkdtempSync(join(tmpdir(), 'prontuario-counts-'));
const content = join(root, 'content');
copyPartOfSample(content);
mkdirSync(join(root, 'public'));
Object.assign(process.env, {
  PRONTUARIO_CONTENT: content,
  PRONTUARIO_PUBLIC: join(root, 'public'),
  PRONTUARIO_CACHE: join(root, 'cache'),
  PRONTUARIO_OUT: join(root, 'dist'),
});
const { buildSite } = await import('../../../src/hosting/build.ts');

async function build() {
  const { made, compiled } = await buildSite({ compress: true });
  const files = made.filter((file) => !/\.(?:br|gz)$/.test(file));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readFileSync(join(root, 'dist', file), 'utf8')] as const);
  const isMoved = (text: string) => text.includes('http-equiv="refresh"');
  const isAnswer = (text: string) => text.includes('property="og:type" content="article"');
  const isCategory = (text: string) => text.includes('class="topics');
  const counts = { compiled, answers: 0, categories: 0, moved: 0, overviews: 0 };
  for (const [, text] of pages) {
    if (isMoved(text)) counts.moved += 1;
    else if (isAnswer(text)) counts.answers += 1;
    else if (isCategory(text)) counts.categories += 1;
    else counts.overviews += 1;
  }
  const indexed = files.flatMap((file) => /^(?:_search\/|pagefind\/answers\.)([a-z]+)/.exec(file)?.[1] ?? []);
  return {
    ...counts,
    indexed: [...new Set(indexed)].sort(),
    alternates: files.filter((file) => file.endsWith('.md')).length,
    pictures: files.filter((file) => file.startsWith('_social/')).length,
    compressed: made.length - files.length,
  };
}

const cold = await build();
const unchanged = await build();
const [file = ''] = globSync('articles/it/*/*.mdx', { cwd: content }).sort();
appendFileSync(join(content, file), '\nUna frase in più.\n');
const edited = await build();
console.log(JSON.stringify({ cold, unchanged, edited }));
rmSync(root, { recursive: true });
