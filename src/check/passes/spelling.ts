import type { Problem } from '../problems.ts';
import { wordsOf } from '../readers/prose.ts';
import { spellerOf } from '../spelling/dictionaries.ts';
import { type KnownSuggestions, lookupsFor, suggest } from '../spelling/suggest.ts';
import type { ContentIndex, Settings } from '../model.ts';
import type { SpellTest } from './style.ts';
import { problem } from '../rule.ts';
import { spelling } from '../rules/style.ts';

/** Maximum number of look-ups for suggestions: per file (some hundred words) and in total (a second or two). */
export const maxLookups = { file: 60_000, all: 250_000 } as const;
/** Number of words whose suggestions are computed eagerly and cached: a report shows no more unless all are requested. */
const maxEagerSuggestions = 4;
const elidedWords = new Set(
  'l un d c n s m t v dell nell all sull dall coll quell quest bell sant tutt anch senz com cos dov mezz nessun alcun ciascun qualcos quant'.split(
    ' ',
  ),
);

/** The spelling test of a language, or `undefined` where there is no dictionary. Dictionaries are loaded lazily. */
export function spellCheckerOf(settings: Settings, locale: string): SpellTest | undefined {
  if (!settings.locales.includes(locale)) return undefined;
  // The names in them are not known while they have mistakes, and each would be reported beside the mistake itself.
  if (!settings.site || !settings.categories || !settings.files.channels.value) return undefined;
  const own = new Set(ownWords(settings, locale));
  const verdicts = new Map<string, boolean>();
  return (word) => {
    const known = verdicts.get(word);
    if (known !== undefined) return known;
    const verdict = isSpeltCorrectly(word, own, [locale, settings.defaultLocale]);
    verdicts.set(word, verdict);
    return verdict;
  };
}

/** The site's word list and the names in its settings; lower case. */
export function ownWords({ site, categories = [], wording, files }: Settings, locale: string): string[] {
  const texts = [site?.name, site?.title[locale], ...categories.map(({ text }) => text[locale]?.title)];
  for (const { label } of files.channels.value?.channels ?? []) texts.push(label[locale]);
  texts.push(...(wording[locale]?.spelling ?? []));
  return texts.flatMap((text) => wordsOf((text ?? '').toLowerCase()).map(({ word }) => word));
}

/** Reports words that no dictionary or word list has, once per file. Suggestions have a budget; most are computed when they are read. */
export function spellingProblems(
  { settings, articles }: ContentIndex,
  speller = spellerOf,
  kept: KnownSuggestions = new Map(),
): Problem[] {
  const charged = new Set<string>();
  let left: number = maxLookups.all;
  let suggestedCount = 0;
  const suggestionsFor = (locale: string, word: string): readonly string[] => {
    const key = `${locale} ${word}`;
    const known = kept.get(key);
    if (known) return known;
    const dictionary = speller(locale);
    const found = dictionary ? suggest(word, dictionary) : [];
    kept.set(key, found);
    return found;
  };
  return articles.flatMap(({ file, locale, style }) => {
    let leftForFile = Math.min(left, maxLookups.file);
    return style.unknownWords.map(({ word, range, count }) => {
      const cost = charged.has(`${locale} ${word}`) ? 0 : lookupsFor(word);
      const isPaid = cost <= leftForFile;
      if (isPaid) {
        charged.add(`${locale} ${word}`);
        leftForFile -= cost;
        left -= cost;
        if (++suggestedCount <= maxEagerSuggestions) suggestionsFor(locale, word);
      }
      const list = `wording/${settings.locales.includes(locale) ? locale : settings.defaultLocale}.yaml`;
      const data = {
        word,
        get suggestions() {
          return isPaid ? suggestionsFor(locale, word) : [];
        },
        list,
        count,
      };
      return problem(spelling, [file, range], data);
    });
  });
}

function isSpeltCorrectly(
  written: string,
  own: ReadonlySet<string>,
  [locale, home]: [locale: string, home: string],
): boolean {
  const speller = spellerOf(locale);
  if (!speller) return true;
  const word = written.replaceAll('’', "'").replace(/'$/, '');
  const knows = (part: string) =>
    part.length < 2 ||
    own.has(part.toLowerCase()) ||
    (part.length <= 5 && part === part.toUpperCase()) ||
    speller.isCorrect(part);
  if (knows(word) || speller.isCorrect(`${word}'`)) return true;
  const possessive = word.replace(/'s$/, '');
  if (possessive !== word && knows(possessive)) return true;
  const [first = '', ...rest] = word.split("'");
  if (rest.length === 1 && elidedWords.has(first.toLowerCase()) && rest.every((part) => part.split('-').every(knows)))
    return true;
  const parts = word.split('-');
  if (parts.length > 1 && parts.every(knows)) return true;
  // Names of laws and offices may be in the company's own language.
  return locale !== home && word.length > 3 && spellerOf(home)?.isCorrect(word) === true;
}
