import type { Problem } from '../problems.ts';
import type { ContentIndex, Path } from '../model.ts';
import { type Place, problem, unknownName } from '../rule.ts';
import { textLocale } from '../rules/translations.ts';
import { numberProblems } from './references.ts';
import { duplicateValues, textProblems } from './settings.ts';
import { channelUnknown } from '../rules/references.ts';
import { channelCategory } from '../rules/channels.ts';

/** Entries of `best-bets.yaml` whose answer does not exist, or whose language is not the site's. */
export function bestBetProblems(contentIndex: ContentIndex): Problem[] {
  const { files, locales, site } = contentIndex.settings;
  const { file, value, yaml } = files.bestBets;
  if (!value || !yaml) return [];
  return Object.entries(value).flatMap(([locale, bets]) => {
    if (site && !locales.includes(locale))
      return [problem(textLocale, [file, yaml.keyAt([locale])], { key: file, locale, allowed: locales })];
    return Object.entries(bets).flatMap(([words, id]) =>
      numberProblems({ file, at: yaml.at([locale, words]), number: String(id), key: words, locale }, contentIndex),
    );
  });
}

/** Entries of `insights.yaml` whose language is not the site's. */
export function handledProblems({ settings: { files, locales, site } }: ContentIndex): Problem[] {
  const { file, value, yaml } = files.handled;
  if (!value || !yaml || !site) return [];
  return Object.keys(value)
    .filter((locale) => !locales.includes(locale))
    .map((locale) => problem(textLocale, [file, yaml.keyAt([locale])], { key: file, locale, allowed: locales }));
}

/** Contexts whose answers or channel do not exist, or whose notice lacks a language. */
export function contextProblems(contentIndex: ContentIndex): Problem[] {
  const { files, locales, defaultLocale, channels } = contentIndex.settings;
  const { file, value, yaml } = files.contexts;
  if (!value || !yaml) return [];
  return Object.entries(value).flatMap(([name, { answers, channel, notice }]) => [
    ...answers.flatMap((id, at) =>
      numberProblems(
        { file, at: yaml.at([name, 'answers', at]), number: String(id), key: `${name}.answers`, locale: defaultLocale },
        contentIndex,
      ),
    ),
    ...unknownName(channelUnknown, [file, yaml.at([name, 'channel'])], ['name', channel, channels]),
    ...(notice ? textProblems(files.contexts, [[[name, 'notice'], notice]], locales) : []),
  ]);
}

/** Answers, channels and categories of `triage.yaml` that do not exist, texts that lack a language, duplicate addresses. */
export function triageProblems(contentIndex: ContentIndex): Problem[] {
  const { files, locales, defaultLocale, channels, categories } = contentIndex.settings;
  const { file, value, yaml } = files.triage;
  if (!value || !yaml) return [];
  const triages = Object.entries(value);
  const texts: [Path, Record<string, unknown>][] = [];
  const found = triages.flatMap(([name, { slug, title, category, steps }]): Problem[] => {
    texts.push([[name, 'slug'], slug], [[name, 'title'], title]);
    const known = categories?.map(({ id }) => id);
    const problems = unknownName(channelCategory, [file, yaml.at([name, 'category'])], ['category', category, known]);
    for (const [step, { question, choices }] of Object.entries(steps)) {
      texts.push([[name, 'steps', step, 'question'], question]);
      choices.forEach(({ label, form, answers = [], channel }, at) => {
        const path: Path = [name, 'steps', step, 'choices', at];
        texts.push([[...path, 'label'], label]);
        if (form) texts.push([[...path, 'form'], form]);
        answers.forEach((id, row) =>
          problems.push(
            ...numberProblems(
              {
                file,
                at: yaml.at([...path, 'answers', row]),
                number: String(id),
                key: 'answers',
                locale: defaultLocale,
              },
              contentIndex,
            ),
          ),
        );
        const place: Place = [file, yaml.at([...path, 'channel'])];
        problems.push(...unknownName(channelUnknown, place, ['name', channel, channels]));
      });
    }
    return problems;
  });
  const duplicateSlugs = locales.flatMap((locale) =>
    duplicateValues(
      files.triage,
      `slug (${locale})`,
      triages.flatMap(([name, { slug }]): [string, Path][] =>
        slug[locale] ? [[slug[locale], [name, 'slug', locale]]] : [],
      ),
    ),
  );
  return [...found, ...duplicateSlugs, ...textProblems(files.triage, texts, locales)];
}
