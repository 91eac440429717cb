import type { BestBets } from '../../content/schema/best-bets.ts';
import { problem, type Problem } from '../problems.ts';
import type { ContentIndex } from '../model.ts';

/** Words of `best-bets.yaml` that lead nowhere: their answer is not there, or their language is not the site's. */
export function bestBetProblems(contentIndex: ContentIndex): Problem[] {
  const { files, locales, site } = contentIndex.settings;
  const { file, value, yaml } = files.bestBets;
  if (!value || !yaml) return [];
  return Object.entries(value as BestBets).flatMap(([locale, bets]) => {
    if (site && !locales.includes(locale))
      return [problem('P-TEXT-LOCALE', file, yaml.keyAt([locale]), { key: file, locale, allowed: locales })];
    return Object.entries(bets).flatMap(([words, id]) =>
      contentIndex.checkNumber(file, String(id), yaml.at([locale, words]), words, locale),
    );
  });
}
