import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

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

/** Every so many queries of a set, so that at most about `most` are left. */
export function thin(set: Dataset, most: number): Dataset {
  const every = Math.max(1, Math.ceil(set.queries.length / most));
  return { ...set, queries: set.queries.filter((_, index) => index % every === 0) };
}
