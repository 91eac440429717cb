import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Path, Setting } from '../model.ts';
import { type Problem, startOfFile } from '../problems.ts';
import { readTextFile, sizeLimits } from '../readers/file.ts';
import { keyRules } from '../readers/key-rules.ts';
import { schemaProblems } from '../readers/schema-problems.ts';
import { keyName } from '../readers/value-form.ts';
import { readYaml } from '../readers/yaml.ts';
import { problem } from '../rule.ts';
import { fileMissing } from '../rules/file-places.ts';
import { keyEmpty } from '../rules/keys.ts';
import { textLocale, textMissing } from '../rules/translations.ts';
import { settingDuplicate } from '../rules/site.ts';

export interface SettingFile<T extends z.ZodType = z.ZodType> {
  file: string;
  schema: T;
  required?: boolean;
}

/** Reads one settings file against its schema. Its problems are pushed to `problems`. */
export function readSetting<T extends z.ZodType>(
  root: string,
  { file, schema, required = false }: SettingFile<T>,
  problems: Problem[],
): Setting<z.output<T>> {
  const none = { file, value: undefined, data: undefined, yaml: undefined };
  const path = join(root, file);
  if (!existsSync(path)) {
    if (required) problems.push(problem(fileMissing, [file, startOfFile], { name: file }));
    return none;
  }
  const { lines, problems: faults } = readTextFile(path, file, sizeLimits.settings);
  problems.push(...faults);
  if (!lines) return none;
  const yaml = readYaml({ file, lines, first: 1, last: lines.count });
  problems.push(...yaml.problems);
  if (!yaml.readable) return none;
  const { data } = yaml;
  if (data === null || data === undefined) {
    if (required) problems.push(problem(keyEmpty, [file, startOfFile], { key: file, example: '…' }));
    return none;
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success)
    problems.push(...schemaProblems({ file, yaml, rules: keyRules(schema, data) }, parsed.error.issues));
  return { file, value: parsed.success ? parsed.data : undefined, data, yaml };
}

type ParsedSetting = Pick<Setting<unknown>, 'file' | 'yaml'>;

/** Localised texts that lack a language of the site, or have another one. */
export function textProblems(
  { file, yaml }: ParsedSetting,
  texts: [Path, Record<string, unknown>][],
  locales: readonly string[],
): Problem[] {
  if (!yaml) return [];
  return texts.flatMap(([path, text]) => [
    ...locales
      .filter((locale) => !(locale in text))
      .map((locale) => problem(textMissing, [file, yaml.keyAt(path)], { key: keyName(path), locale })),
    ...Object.keys(text)
      .filter((locale) => !locales.includes(locale))
      .map((locale) =>
        problem(textLocale, [file, yaml.keyAt([...path, locale])], {
          key: keyName(path),
          locale,
          allowed: [...locales],
        }),
      ),
  ]);
}

export function duplicateValues({ file, yaml }: ParsedSetting, key: string, values: [string, Path][]): Problem[] {
  const first = new Map<string, number>();
  return values.flatMap(([value, path]) => {
    const here = yaml?.at(path);
    const before = first.get(value.toLowerCase());
    if (here && before === undefined) first.set(value.toLowerCase(), here.line);
    return here && before !== undefined ? [problem(settingDuplicate, [file, here], { key, value, line: before })] : [];
  });
}
