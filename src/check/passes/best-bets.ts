import type { BestBets } from '../../content/schema/best-bets.ts';
import type { Problem } from '../problems.ts';
import type { ContentIndex } from '../model.ts';
import { problem } from '../rule.ts';
import { textLocale } from '../rules/translations.ts';
import { numberProblems } from './references.ts';

/** Words of `best-bets.yaml` that lead nowhere: their answer is not there, or their language is not the site's. */
export function bestBetProblems(contentIndex: ContentIndex): Problem[] {
  const { files, locales, site } = contentIndex.settings;
  const { file, value, yaml } = files.bestBets;
  if (!value || !yaml) return [];
  return Object.entries(value as BestBets).flatMap(([locale, bets]) => {
    if (site && !locales.includes(locale))
      return [problem(textLocale, { file, at: yaml.keyAt([locale]), data: { key: file, locale, allowed: locales } })];
    return Object.entries(bets).flatMap(([words, id]) =>
      numberProblems({ file, at: yaml.at([locale, words]), number: String(id), key: words, locale }, contentIndex),
    );
  });
}
