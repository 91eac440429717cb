import type { Triages } from '../../content/schema/triage.ts';
import type { ContentIndex, Path } from '../model.ts';
import type { Problem } from '../problems.ts';
import { nearest } from '../readers/nearest.ts';
import { unknownChannel } from './contexts.ts';
import { duplicateValues, textProblems } from './settings.ts';
import { problem } from '../rule.ts';
import { channelCategory } from '../rules/channels.ts';
import { numberProblems } from './references.ts';

/** Answers, channels and categories of `triage.yaml` that are not there, words that lack a language, two of one address. */
export function triageProblems(contentIndex: ContentIndex): Problem[] {
  const { files, locales, defaultLocale, channels, categories } = contentIndex.settings;
  const { file, value, yaml } = files.triage;
  if (!value || !yaml) return [];
  const triages = Object.entries(value as Triages);
  const texts: [Path, Record<string, unknown>][] = [];
  const found = triages.flatMap(([name, { slug, title, category, steps }]): Problem[] => {
    texts.push([[name, 'slug'], slug], [[name, 'title'], title]);
    const known = categories?.map(({ id }) => id);
    const problems: Problem[] = [];
    if (category && known && !known.includes(category)) {
      const suggestion = nearest(category, known);
      problems.push(
        problem(channelCategory, {
          file,
          at: yaml.at([name, 'category']),
          data: { category, suggestion, allowed: known },
          fix: suggestion || undefined,
        }),
      );
    }
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
        if (channel && channels && !channels.includes(channel))
          problems.push(unknownChannel(file, channel, channels, yaml.at([...path, 'channel'])));
      });
    }
    return problems;
  });
  const twice = locales.flatMap((locale) =>
    duplicateValues(
      files.triage,
      `slug (${locale})`,
      triages.flatMap(([name, { slug }]): [string, Path][] =>
        slug[locale] ? [[slug[locale], [name, 'slug', locale]]] : [],
      ),
    ),
  );
  return [...found, ...twice, ...textProblems(files.triage, texts, locales)];
}
