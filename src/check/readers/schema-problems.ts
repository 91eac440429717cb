import type { z } from 'zod';
import { localeCode } from '../../content/schema/common.ts';
import { likelyAddress } from '../../content/schema/old-address.ts';
import {
  type Kind,
  keyCount,
  keyEmpty,
  keyLong,
  keyMissing,
  keyRange,
  keyShort,
  keyType,
  keyUnknown,
  keyValue,
} from '../rules/keys.ts';
import { type KeyRule, keyForm } from '../rules/key-form.ts';
import type { Problem } from '../problems.ts';
import { exists, guessDate, lastOfMonth, looksIso } from './dates.ts';
import { meantKey, meantValue } from './meant.ts';
import { slugify } from './nearest.ts';
import { quoteYaml } from './yaml-repair.ts';
import type { Path, YamlText } from '../model.ts';
import { problem } from '../rule.ts';
import { yamlQuote } from '../rules/yaml.ts';
import { dateForm, dateImpossible } from '../rules/dates.ts';

type Issue = z.core.$ZodIssue;

export interface KeyRules {
  /** Keys that may stand at a path, for "did you mean"; by the path's key names joined with dots. */
  keys(path: Path): readonly string[];
  /** A right line for a key that is missing or empty. */
  example(key: string): string;
}

/** `hours[0].from`, as an editor would say it. */
export function keyName(path: Path): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part + 1}]` : name ? `${name}.${part}` : part),
    '',
  );
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | undefined)?.[part], data);
}

function kindOf(value: unknown): Kind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'map';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}

const expectedKinds: Record<string, Kind> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  array: 'list',
  object: 'map',
  record: 'map',
  boolean: 'boolean',
};

function ruleOf(path: Path, issue: Issue): KeyRule {
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'url';
  // Of a notice; hours of a channel lie deeper.
  if (path.length === 2 && (path[1] === 'from' || path[1] === 'until')) return 'moment';
  if (path[0] === 'origins') return 'origin';
  const key = String(path.findLast((part) => typeof part === 'string') ?? '');
  if (path[0] === 'paths') return 'slug';
  const rules: Record<string, KeyRule> = {
    slug: 'slug',
    id: 'slug',
    from: 'clockTime',
    to: 'clockTime',
    value: 'clockTime',
    redirectFrom: 'oldPath',
    logo: 'sitePath',
    icon: 'sitePath',
    light: 'sitePath',
    dark: 'sitePath',
    file: 'fontFile',
    bold: 'fontFile',
    italic: 'fontFile',
    key: 'slug',
    page: 'slug',
    sourceDigest: 'digest',
    accent: 'colour',
    accentDark: 'colour',
    currency: 'currency',
    endpoint: 'endpoint',
    locales: 'localeCode',
    defaultLocale: 'localeCode',
    editUrl: 'editPath',
    url: 'url',
    companyUrl: 'url',
    origins: 'url',
  };
  return rules[key] ?? 'other';
}

/** Unknown keys of one group that are worth naming. */
const mostUnknown = 50;

/** Turns what a zod schema found into problems with places and remedies. */
export function schemaProblems(file: string, yaml: YamlText, issues: readonly Issue[], rules: KeyRules): Problem[] {
  const found = issues.flatMap((issue) => explain(file, yaml, issue, issue.path as Path, rules));
  // A key that is only misspelt is not missing as well.
  const meant = new Set(
    found.flatMap(({ code, args }) =>
      code === 'P-KEY-UNKNOWN' ? [sibling(String(args.key), String(args.suggestion))] : [],
    ),
  );
  return found.filter(({ code, args }) => code !== 'P-KEY-MISSING' || !meant.has(String(args.key)));
}

const sibling = (key: string, name: string) => key.replace(/[^.]*$/, name);

function explain(file: string, yaml: YamlText, issue: Issue, path: Path, rules: KeyRules): Problem[] {
  const key = keyName(path);
  const last = String(path.at(-1) ?? '');
  const value = valueAt(yaml.data, path);
  const at = yaml.at(path);

  if ((value === null || value === '') && path.length > 0)
    return [problem(keyEmpty, { file, at: yaml.keyAt(path), data: { key, example: rules.example(last) } })];
  if (value === undefined && path.length > 0 && issue.code !== 'unrecognized_keys')
    return [problem(keyMissing, { file, at: yaml.at(path.slice(0, -1)), data: { key, example: rules.example(last) } })];

  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = rules.keys(path);
      const present = new Set(Object.keys((value as object | undefined) ?? {}));
      return issue.keys.slice(0, mostUnknown).map((unknown) => {
        const suggestion = meantKey(
          unknown,
          allowed.filter((one) => !present.has(one)),
        );
        const range = yaml.keyAt([...path, unknown]);
        return problem(keyUnknown, {
          file,
          at: range,
          data: { key: keyName([...path, unknown]), suggestion, allowed },
          fix: suggestion || undefined,
        });
      });
    }
    case 'invalid_type': {
      const expected = expectedKinds[issue.expected] ?? 'text';
      const written = yaml.source(path);
      if (expected === 'text' && typeof value === 'object' && !written.includes('\n') && !/^\[.*\]$/.test(written)) {
        const sign = /^[{[]/.test(written) ? (written[0] ?? '') : ':';
        const correction = quoteYaml(written);
        const line = `${typeof path.at(-1) === 'number' ? '- ' : `${last}: `}${correction}`;
        return [problem(yamlQuote, { file, at, data: { sign, line }, fix: correction })];
      }
      const fix = retype(expected, value, written);
      return [problem(keyType, { file, at, data: { key, expected, got: kindOf(value), right: fix ?? '' }, fix })];
    }
    case 'invalid_value':
    case 'invalid_union': {
      if (issue.code === 'invalid_union') {
        const discriminator = 'discriminator' in issue ? issue.discriminator : undefined;
        if (typeof discriminator === 'string') {
          const allowed = rules.keys([...path, discriminator]);
          return wrongValue(file, yaml, [...path, discriminator], allowed, rules);
        }
        // Of the forms a value may have, the one it is meant to have: a list of two is no text.
        const isOtherForm = (one: readonly Issue[]) =>
          one.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0);
        const best = issue.errors.toSorted(
          (a, b) => Number(isOtherForm(a)) - Number(isOtherForm(b)) || a.length - b.length,
        )[0];
        return (best ?? []).flatMap((one) => explain(file, yaml, one, [...path, ...(one.path as Path)], rules));
      }
      return wrongValue(file, yaml, path, issue.values.map(String), rules);
    }
    case 'too_small':
    case 'too_big':
      return outside(file, yaml, issue, path, value);
    case 'invalid_format':
      if (issue.format === 'date') return wrongDate(file, yaml, path, String(value));
      break;
    case 'invalid_key':
      return [
        problem(keyForm, {
          file,
          at: yaml.keyAt(path),
          data: { key: keyName(path.slice(0, -1)) || file, value: last, rule: keyRule(file, path.length) },
        }),
      ];
    default:
  }
  const rule = ruleOf(path, issue);
  const corrected: Partial<Record<KeyRule, (text: string) => string>> = {
    // Of a text per language: `text.de.slug`.
    slug: (text) =>
      slugify(text, String(path.findLast((part) => localeCode.safeParse(part).success && part !== last) ?? '')),
    clockTime: clock,
    oldPath: (text) => {
      const address = likelyAddress(text);
      return address && JSON.stringify(address);
    },
  };
  const correction = corrected[rule]?.(String(value)) ?? '';
  return [problem(keyForm, { file, at, data: { key, value: String(value), rule }, fix: correction || undefined })];
}

function keyRule(file: string, depth: number): KeyRule {
  if (file === 'facts.yaml') return 'factName';
  if (file === 'popularity.json') return 'answerNumber';
  return file === 'places.yaml' && depth === 1 ? 'slug' : 'localeCode';
}

function clock(value: string): string {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:,h ](\d{2}))?$/.exec(value.trim()) ?? [];
  return hour && Number(hour) < 24 && Number(minute) < 60 ? `"${hour.padStart(2, '0')}:${minute}"` : '';
}

function retype(expected: Kind, value: unknown, written: string): string | undefined {
  if (expected === 'text' && typeof value !== 'object') return quoteYaml(written);
  if ((expected === 'integer' || expected === 'number') && typeof value === 'string') {
    const number = value
      .trim()
      .replace(/\s|€/g, '')
      .replace(/,(\d{1,2})$/, '.$1');
    if (/^-?\d+(\.\d+)?$/.test(number) && (expected === 'number' || !number.includes('.')))
      return String(Number(number));
    const [only, another] = value.match(/\d+/g) ?? [];
    if (only && !another && !/[-.,]\d/.test(value)) return String(Number(only));
  }
  if (expected === 'list' && (typeof value === 'string' || typeof value === 'number')) return `[${written}]`;
  return undefined;
}

function wrongValue(file: string, yaml: YamlText, path: Path, allowed: readonly string[], rules: KeyRules): Problem[] {
  const value = valueAt(yaml.data, path);
  const key = keyName(path);
  if (value === undefined || value === null)
    return [
      problem(keyMissing, {
        file,
        at: yaml.at(path.slice(0, -1)),
        data: { key, example: rules.example(String(path.at(-1))) },
      }),
    ];
  const suggestion = meantValue(String(value), allowed);
  return [
    problem(keyValue, {
      file,
      at: yaml.at(path),
      data: { key, value: String(value), suggestion, allowed },
      fix: suggestion || undefined,
    }),
  ];
}

function outside(
  file: string,
  yaml: YamlText,
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  path: Path,
  value: unknown,
): Problem[] {
  const key = keyName(path);
  const at = yaml.at(path);
  const bound = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  if (typeof value === 'string') {
    const length = value.trim().length;
    return [
      issue.code === 'too_small'
        ? problem(keyShort, { file, at, data: { key, length, min: bound } })
        : problem(keyLong, { file, at, data: { key, length, max: bound } }),
    ];
  }
  if (Array.isArray(value)) {
    const [min, max] = issue.code === 'too_small' ? [bound, Number.MAX_SAFE_INTEGER] : [0, bound];
    return [problem(keyCount, { file, at, data: { key, count: value.length, min, max } })];
  }
  const sign = issue.code === 'too_big' ? '≤' : issue.inclusive === false ? '>' : '≥';
  return [problem(keyRange, { file, at, data: { key, value: String(value), bound: `${sign}${bound}` } })];
}

function wrongDate(file: string, yaml: YamlText, path: Path, value: string): Problem[] {
  const key = keyName(path);
  if (looksIso(value) && !exists(value))
    return [problem(dateImpossible, { file, at: yaml.at(path), data: { key, value, last: lastOfMonth(value) } })];
  const iso = guessDate(value);
  return [problem(dateForm, { file, at: yaml.at(path), data: { key, value, iso }, fix: iso || undefined })];
}
