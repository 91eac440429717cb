import type { Content } from '../../../src/content/load.ts';
import { ours } from './engines.ts';
import { readRelevance, type RelevanceCase } from './relevance.ts';
import { score, type Score } from './score.ts';
import { makeOwnSite } from './site.ts';
import { typo } from './typo.ts';

export interface RelevanceRun {
  score: Score;
  cases: (RelevanceCase & { found: number[] })[];
}

/** Searches of the head set whose answer is not first, with what is, per layer. */
export async function headFaults(content: Content, locale: string): Promise<string[]> {
  const site = await makeOwnSite(content, locale);
  const faults: string[] = [];
  try {
    for (const layer of ['index', 'fullText'] as const) {
      const engine = ours(site, layer);
      for (const { q, a } of readRelevance(locale, 'head.')) {
        const [first] = await engine.rank(q);
        if (!a.map(String).includes(first ?? '')) faults.push(`${layer} "${q}" → ${first}, not ${a.join(' or ')}`);
      }
    }
  } finally {
    site.remove();
  }
  return faults;
}

/** Our own content against what people type, as typed and with one typing mistake in each search. */
export async function relevance(
  content: Content,
  locale: string,
  set: '' | 'fresh.' = '',
): Promise<{ clean: RelevanceRun; misspelt: RelevanceRun }> {
  const site = await makeOwnSite(content, locale);
  const engine = ours(site, 'fullText');
  const all = readRelevance(locale, set);
  const run = async (change: (text: string) => string): Promise<RelevanceRun> => {
    const cases: RelevanceRun['cases'] = [];
    for (const one of all) cases.push({ ...one, found: (await engine.rank(change(one.q))).map(Number) });
    const ranked = cases.map(({ found }) => found.map(String));
    return {
      cases,
      score: score(
        ranked,
        all.map(({ a }) => a.map(String)),
      ),
    };
  };
  try {
    return { clean: await run((text) => text), misspelt: await run((text) => typo(text, 'own', 'one')) };
  } finally {
    site.remove();
  }
}
