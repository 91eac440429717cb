import type { Contexts } from '../../content/schema/contexts.ts';
import type { ContentIndex } from '../model.ts';
import type { Problem, Range } from '../problems.ts';
import { nearest } from '../readers/nearest.ts';
import { textProblems } from './settings.ts';
import { problem } from '../rule.ts';
import { channelUnknown } from '../rules/references.ts';
import { numberProblems } from './references.ts';

/** Contexts whose answers or channel are not there, or whose notice lacks a language. */
export function contextProblems(contentIndex: ContentIndex): Problem[] {
  const { files, locales, defaultLocale, channels } = contentIndex.settings;
  const { file, value, yaml } = files.contexts;
  if (!value || !yaml) return [];
  return Object.entries(value as Contexts).flatMap(([name, { answers, channel, notice }]) => [
    ...answers.flatMap((id, at) =>
      numberProblems(
        { file, at: yaml.at([name, 'answers', at]), number: String(id), key: `${name}.answers`, locale: defaultLocale },
        contentIndex,
      ),
    ),
    ...(channel && channels && !channels.includes(channel)
      ? [unknownChannel(file, channel, channels, yaml.at([name, 'channel']))]
      : []),
    ...(notice ? textProblems(files.contexts, [[[name, 'notice'], notice]], locales) : []),
  ]);
}

/** A settings file names a channel that `channels.yaml` does not have. */
export function unknownChannel(file: string, name: string, allowed: string[], at: Range): Problem {
  const suggestion = nearest(name, allowed);
  return problem(channelUnknown, { file, at, data: { name, suggestion, allowed }, fix: suggestion || undefined });
}
