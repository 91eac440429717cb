import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { dice } from './dice.ts';

/** A labelled set: answers, and queries with the answers that serve them. */
export interface Dataset {
  name: string;
  lang: string;
  faqs: { id: string; question: string; answer: string; tags?: string[] }[];
  queries: { text: string; relevant: string[] }[];
}

/** Where labelled sets lie beside the project; they are never part of it. */
const besideProject = resolve(import.meta.dirname, '../../../../shared/eval');

/** The files to score: those named, else every set beside the project. */
export function datasetFiles(named: readonly string[]): string[] {
  if (named.length > 0) return named.map((file) => resolve(file));
  if (!existsSync(besideProject)) return [];
  return globSync('*.json', { cwd: besideProject })
    .sort()
    .map((file) => join(besideProject, file));
}

export function readDataset(file: string): Dataset {
  const set = JSON.parse(readFileSync(file, 'utf8')) as {
    lang?: string;
    faqs: (Dataset['faqs'][number] & { lang?: string })[];
    queries: { text: string; relevant: (string | number)[] }[];
  };
  return {
    name: basename(file).replace(/(\.dev|\.test)?\.json$/, ''),
    lang: set.lang ?? set.faqs[0]?.lang ?? 'en',
    faqs: set.faqs.map((faq) => ({ ...faq, id: String(faq.id) })),
    queries: set.queries.map(({ text, relevant }) => ({ text, relevant: relevant.map(String) })),
  };
}

/** At most so many queries of a set, drawn by chance: neighbours in a set ask alike. The same draw every time. */
export function thin(set: Dataset, most: number): Dataset {
  const random = dice();
  const drawn = set.queries.map((query) => ({ query, at: random() })).sort((a, b) => a.at - b.at);
  return { ...set, queries: drawn.slice(0, most).map(({ query }) => query) };
}
