import { problem, type Problem } from '../problems.ts';
import { wordsOf } from '../reading/prose.ts';
import { spellerOf } from '../spelling/dictionaries.ts';
import type { Speller } from '../spelling/hunspell.ts';
import type { Library } from './library.ts';

/** Suggestions cost a thousand look-ups each: past this many unknown words they are left out. */
const mostSuggested = 300;
const elided = new Set(
  'l un d c n s m t v dell nell all sull dall coll quell quest bell sant tutt anch senz com cos dov mezz nessun alcun ciascun qualcos quant'.split(
    ' ',
  ),
);

/** Words that no dictionary and no list of ours knows, once for each file. Warnings only. */
export function spellingProblems(library: Library): Problem[] {
  const { settings, articles } = library;
  const found: Problem[] = [];
  let suggested = 0;
  for (const locale of settings.locales) {
    const speller = spellerOf(locale);
    if (!speller) continue;
    // Names of laws and offices stay in the company's own language.
    const home = locale === settings.defaultLocale ? undefined : spellerOf(settings.defaultLocale);
    const own = ownWords(library, locale);
    const verdicts = new Map<string, readonly string[] | undefined>();
    for (const { file, style } of articles.filter((one) => one.locale === locale))
      for (const { word, range, count } of style.words) {
        if (!verdicts.has(word)) {
          const wrong = !isKnown(word, speller, own) && !(word.length > 3 && home?.correct(word));
          verdicts.set(word, wrong ? (suggested++ < mostSuggested ? speller.suggest(word, 3) : []) : undefined);
        }
        const suggestions = verdicts.get(word);
        if (suggestions)
          found.push(problem('P-SPELLING', file, range, { word, suggestions, list: `wording/${locale}.yaml`, count }));
      }
  }
  return found;
}

/** The project's word list, and the names that the settings themselves use. */
function ownWords({ settings }: Library, locale: string): Set<string> {
  const { site, categories = [], wording, files } = settings;
  const texts = [
    site?.name,
    site?.title[locale],
    ...categories.map(({ text }) => text[locale]?.title),
    ...(wording[locale]?.spelling ?? []),
  ];
  const channels = files.channels.value as { channels: { label: Record<string, string> }[] } | undefined;
  for (const { label } of channels?.channels ?? []) texts.push(label[locale]);
  return new Set(texts.flatMap((text) => wordsOf((text ?? '').toLowerCase()).map(({ word }) => word)));
}

function isKnown(written: string, speller: Speller, own: ReadonlySet<string>): boolean {
  const word = written.replaceAll('’', "'").replace(/'$/, '');
  const knows = (part: string) =>
    part.length < 2 ||
    own.has(part.toLowerCase()) ||
    (part.length <= 5 && part === part.toUpperCase()) ||
    speller.correct(part);
  if (knows(word) || speller.correct(`${word}'`)) return true;
  const possessive = word.replace(/'s$/, '');
  if (possessive !== word && knows(possessive)) return true;
  const [first = '', ...rest] = word.split("'");
  if (rest.length === 1 && elided.has(first.toLowerCase()) && rest.every((part) => part.split('-').every(knows)))
    return true;
  const parts = word.split('-');
  return parts.length > 1 && parts.every(knows);
}
