import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { buildSite } from '../../../src/hosting/build.ts';

/** What a build made, by kind. */
export interface Counts {
  compiled: boolean;
  answers: number;
  categories: number;
  moved: number;
  alternates: number;
  pictures: number;
  compressed: number;
  /** Languages of which a file of search was made. */
  indexed: string[];
  /** Pages that show some of many answers, as many whatever the number of answers. */
  overviews: number;
}

/** In: the folder a build wrote into, and what it said of itself. */
export function countMade(folder: string, { made, compiled }: Awaited<ReturnType<typeof buildSite>>): Counts {
  const files = made.filter((file) => !/\.(?:br|gz)$/.test(file));
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readFileSync(join(folder, file), 'utf8'));
  const isMoved = (text: string) => text.includes('http-equiv="refresh"');
  const isAnswer = (text: string) => text.includes('property="og:type" content="article"');
  const isCategory = (text: string) => text.includes('class="topics');
  const counts = { compiled, answers: 0, categories: 0, moved: 0, overviews: 0 };
  for (const text of pages) {
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
