import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { categoriesSchema } from '../../schema/category.ts';
import { channelsSchema } from '../../schema/channels.ts';
import { factsSchema } from '../../schema/facts.ts';
import { popularitySchema } from '../../schema/popularity.ts';
import { siteSchema } from '../../schema/site.ts';
import { synonymsSchema } from '../../schema/synonyms.ts';
import { wordingSchema } from '../../schema/wording.ts';
import { problem, startOfFile, type Problem } from '../problems.ts';
import { readTextFile, sizeLimits } from '../reading/file.ts';
import { keyRules } from '../reading/key-rules.ts';
import { schemaProblems } from '../reading/schema-problems.ts';
import { readYaml, type YamlText } from '../reading/yaml.ts';

/** One settings file: its value when it is valid, what was written in any case, and its places. */
export interface Setting<T> {
  file: string;
  value: T | undefined;
  data: unknown;
  yaml: YamlText | undefined;
}

export const settingFiles = {
  site: { file: 'site.yaml', schema: siteSchema, required: true },
  categories: { file: 'categories.yaml', schema: categoriesSchema, required: true },
  channels: { file: 'channels.yaml', schema: channelsSchema, required: true },
  facts: { file: 'facts.yaml', schema: factsSchema, required: false },
  popularity: { file: 'popularity.json', schema: popularitySchema, required: false },
} as const;

/** Schemas of the files that exist once per language. */
export const localeFiles = { synonyms: synonymsSchema, wording: wordingSchema } as const;

/** Reads one settings file against its schema. Its problems are pushed to `problems`. */
export function readSetting<T extends z.ZodType>(
  root: string,
  file: string,
  schema: T,
  required: boolean,
  problems: Problem[],
): Setting<z.output<T>> {
  const none = { file, value: undefined, data: undefined, yaml: undefined };
  const path = join(root, file);
  if (!existsSync(path)) {
    if (required) problems.push(problem('P-FILE-MISSING', file, startOfFile, { name: file }));
    return none;
  }
  const { lines, problems: faults } = readTextFile(path, file, sizeLimits.settings);
  problems.push(...faults);
  if (!lines) return none;
  const yaml = readYaml(file, lines, 1, lines.count);
  problems.push(...yaml.problems);
  if (!yaml.readable) return none;
  const { data } = yaml;
  if (data === null || data === undefined) {
    if (required) problems.push(problem('P-KEY-EMPTY', file, startOfFile, { key: file, example: '…' }));
    return none;
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) problems.push(...schemaProblems(file, yaml, parsed.error.issues, keyRules(schema, data)));
  return { file, value: parsed.success ? parsed.data : undefined, data, yaml };
}
