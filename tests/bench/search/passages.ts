import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyserFor } from '../../../src/text/analysers.ts';
import { makeIndex } from '../../../src/search/index/build.ts';
import { createSearcher } from '../../../src/search/engine/searcher.ts';
import { passagesOf } from '../../../src/search/index/train-term-weights.ts';
import type { Dataset } from './dataset.ts';
import { dice } from './dice.ts';
import { miniSearchEngine, type Engine } from './engines.ts';
import { queriesOf } from './measure.ts';
import { score } from './score.ts';
import { entriesOf } from './site.ts';

/** Letters of a passage; shorter ones only fill up what is wanted in all, and are not asked for. */
const longEnough = 120;
/** Queries asked, the words of a sentence that one keeps, and the fewest and most a sentence may have. */
const [asked, kept, leastWords, mostWords] = [200, 3, 7, 30];

/** Plain paragraphs of Markdown, each with the heading it stands under. */
function sectionsOf(markdown: string): { heading: string; text: string }[] {
  let heading = '';
  return markdown
    .replace(/```.*?```|<[^>]*>|!?\[[^\]]*\]\([^)]*\)(?=\s*(?:\n|!|\[))/gs, ' ')
    .split(/\n\s*\n/)
    .flatMap((block) => {
      const title = /^#+\s+(.+)$/m.exec(block)?.[1];
      if (title !== undefined) heading = title.replace(/[`*[\]]|\([^)]*\)/g, '').trim();
      const text = block
        .replace(/^#+.*$/gm, '')
        .replace(/[`*|>]|\]\([^)]*\)|\[/g, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      return heading && text.length >= 40 && text.length <= 900 && / .* .* .* .* /.test(text)
        ? [{ heading, text }]
        : [];
    });
}

/**
 * That many passages of the documentation that comes with the packages, few of which are told by their headings; each
 * query is some words of one sentence of one passage, as who remembers a fact asks for it. Each `draw` draws others.
 */
function readPassages(count: number, draw: number): Dataset {
  const random = dice(draw);
  const folder = resolve(import.meta.dirname, '../../../node_modules');
  const seen = new Set<string>();
  const sections = globSync('{*,@*/*}/**/*.md', { cwd: folder })
    .filter((path) => !/change|history|release|license/i.test(path))
    .sort()
    .flatMap((path) => sectionsOf(readFileSync(join(folder, path), 'utf8')))
    .filter(({ text }) => !seen.has(text) && seen.add(text));
  const isLong = ({ text }: { text: string }) => text.length >= longEnough;
  const drawn = sections
    .filter(isLong)
    .map((section) => ({ section, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ section }) => section);
  const all = [...drawn, ...sections.filter((section) => !isLong(section))].slice(0, count);
  const faqs = all.map(({ heading, text }, n) => ({ id: String(n + 1), question: heading, answer: text }));
  const { terms } = analyserFor('en');
  const queries = faqs.slice(0, 4 * asked).flatMap(({ id, answer }) => {
    const sentences = passagesOf(answer)
      .map((sentence) => [
        ...new Map(terms(sentence).flatMap((one) => (one.isStopWord ? [] : [[one.term, one]]))).values(),
      ])
      .filter(({ length }) => length >= leastWords && length <= mostWords);
    const words = sentences[Math.floor(random() * sentences.length)];
    if (!words) return [];
    const chosen = words
      .map((word) => ({ word, at: random() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, kept);
    const text = chosen
      .map(({ word }) => word)
      .sort((a, b) => a.start - b.start)
      .map(({ word }) => word)
      .join(' ');
    return [{ text, relevant: [id] }];
  });
  return { name: `${faqs.length} passages`, lang: 'en', faqs, queries: queries.slice(0, asked) };
}

/** Prints how well the first list finds the passage that is meant, clean and misspelt, beside a rival. */
export async function tellPassages(count: number, draw: number, seed: string): Promise<void> {
  const set = readPassages(count, draw);
  const input = {
    locale: 'en',
    home: '',
    categories: [['Category', 'c']] as [string, string][],
    entries: entriesOf(set),
  };
  const files = new Map(makeIndex({ ...input, synonyms: [], popularity: {} }).map(({ name, body }) => [name, body]));
  const analyser = analyserFor('en');
  const searcher = createSearcher(
    { indexUrl: '/en.json', pagefindUrl: '', locale: 'en', base: '/', limit: 10 },
    analyser,
    {
      pause: 0,
      now: () => 0,
      loader: {
        json: async <T>(url: string) => JSON.parse(files.get(url.slice(1)) ?? '') as T,
        pagefind: () => Promise.reject(new Error('The full text is left out.')),
      },
    },
  );
  await searcher.warm();
  const first: Engine = {
    name: 'Prontuario, first list',
    async rank(query) {
      let ids: string[] = [];
      await searcher.search(query, ({ hits }) => (ids = hits.map(({ id }) => String(id))));
      return ids;
    },
  };
  console.log(`${set.name} of documentation, ${set.queries.length} queries`);
  for (const engine of [first, miniSearchEngine(set)])
    for (const mode of ['clean', 'all'] as const) {
      const rankings: string[][] = [];
      for (const query of queriesOf(set, mode, seed)) rankings.push(await engine.rank(query));
      const { hit1, hit5 } = score(
        rankings,
        set.queries.map(({ relevant }) => relevant),
      );
      console.log(`  ${engine.name.padEnd(30)} ${mode.padEnd(5)} Hit@1 ${hit1.toFixed(3)}  Hit@5 ${hit5.toFixed(3)}`);
    }
}
