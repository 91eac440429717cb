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
  /** Keys that may be at a path, for "did you mean"; by the path's key names joined with dots. */
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

/** A file whose value a schema judged. */
interface Judged {
  file: string;
  yaml: YamlText;
  rules: KeyRules;
}

/** Turns what a zod schema found into problems with places and remedies. */
export function schemaProblems(judged: Judged, issues: readonly Issue[]): Problem[] {
  const found = issues.flatMap((issue) => explain(judged, issue, issue.path as Path));
  // A key that is only misspelt is not missing as well.
  const meant = new Set(
    found.flatMap(({ code, args }) =>
      code === 'P-KEY-UNKNOWN' ? [sibling(String(args.key), String(args.suggestion))] : [],
    ),
  );
  return found.filter(({ code, args }) => code !== 'P-KEY-MISSING' || !meant.has(String(args.key)));
}

const sibling = (key: string, name: string) => key.replace(/[^.]*$/, name);

function explain(judged: Judged, issue: Issue, path: Path): Problem[] {
  const { file, yaml, rules } = judged;
  const value = valueAt(yaml.data, path);
  const data = { key: keyName(path), example: rules.example(String(path.at(-1) ?? '')) };
  if ((value === null || value === '') && path.length > 0)
    return [problem(keyEmpty, { file, at: yaml.keyAt(path), data })];
  if (value === undefined && path.length > 0 && issue.code !== 'unrecognized_keys')
    return [problem(keyMissing, { file, at: yaml.at(path.slice(0, -1)), data })];

  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(judged, issue.keys, path);
    case 'invalid_type':
      return [wrongType(judged, expectedKinds[issue.expected] ?? 'text', path)];
    case 'invalid_value':
      return wrongValue(judged, path, issue.values.map(String));
    case 'invalid_union': {
      const discriminator = 'discriminator' in issue ? issue.discriminator : undefined;
      if (typeof discriminator === 'string') {
        const at = [...path, discriminator];
        return wrongValue(judged, at, rules.keys(at));
      }
      // Of the forms a value may have, the one it is meant to have: a list of two is no text.
      const isOtherForm = (one: readonly Issue[]) =>
        one.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0);
      const best = issue.errors.toSorted(
        (a, b) => Number(isOtherForm(a)) - Number(isOtherForm(b)) || a.length - b.length,
      )[0];
      return (best ?? []).flatMap((one) => explain(judged, one, [...path, ...(one.path as Path)]));
    }
    case 'too_small':
    case 'too_big':
      return [outside(judged, issue, path)];
    case 'invalid_key': {
      const key = { key: keyName(path.slice(0, -1)) || file, value: String(path.at(-1) ?? '') };
      return [problem(keyForm, { file, at: yaml.keyAt(path), data: { ...key, rule: keyRule(file, path.length) } })];
    }
    default:
  }
  return [
    issue.code === 'invalid_format' && issue.format === 'date'
      ? wrongDate(judged, path)
      : wrongForm(judged, path, ruleOf(path, issue)),
  ];
}

function unknownKeys({ file, yaml, rules }: Judged, keys: readonly string[], path: Path): Problem[] {
  const allowed = rules.keys(path);
  const present = new Set(Object.keys((valueAt(yaml.data, path) as object | undefined) ?? {}));
  const absent = allowed.filter((one) => !present.has(one));
  return keys.slice(0, mostUnknown).map((unknown) => {
    const suggestion = meantKey(unknown, absent);
    const at = [...path, unknown];
    const data = { key: keyName(at), suggestion, allowed };
    return problem(keyUnknown, { file, at: yaml.keyAt(at), data, fix: suggestion || undefined });
  });
}

function wrongType({ file, yaml }: Judged, expected: Kind, path: Path): Problem {
  const at = yaml.at(path);
  const value = valueAt(yaml.data, path);
  const written = yaml.source(path);
  if (expected === 'text' && typeof value === 'object' && !written.includes('\n') && !/^\[.*\]$/.test(written)) {
    const sign = /^[{[]/.test(written) ? (written[0] ?? '') : ':';
    const fix = quoteYaml(written);
    const line = `${typeof path.at(-1) === 'number' ? '- ' : `${String(path.at(-1) ?? '')}: `}${fix}`;
    return problem(yamlQuote, { file, at, data: { sign, line }, fix });
  }
  const fix = retype(expected, value, written);
  return problem(keyType, {
    file,
    at,
    data: { key: keyName(path), expected, got: kindOf(value), right: fix ?? '' },
    fix,
  });
}

/** A value that breaks a rule of form, with the corrected one where it can be known. */
function wrongForm({ file, yaml }: Judged, path: Path, rule: KeyRule): Problem {
  const value = String(valueAt(yaml.data, path));
  const corrected: Partial<Record<KeyRule, () => string>> = {
    // Of a text per language: `text.de.slug`.
    slug: () =>
      slugify(value, String(path.findLast((part) => localeCode.safeParse(part).success && part !== path.at(-1)) ?? '')),
    clockTime: () => clock(value),
    oldPath: () => {
      const address = likelyAddress(value);
      return address && JSON.stringify(address);
    },
  };
  const fix = corrected[rule]?.() || undefined;
  return problem(keyForm, { file, at: yaml.at(path), data: { key: keyName(path), value, rule }, fix });
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

function wrongValue({ file, yaml, rules }: Judged, path: Path, allowed: readonly string[]): Problem[] {
  const value = valueAt(yaml.data, path);
  const key = keyName(path);
  if (value === undefined || value === null) {
    const data = { key, example: rules.example(String(path.at(-1))) };
    return [problem(keyMissing, { file, at: yaml.at(path.slice(0, -1)), data })];
  }
  const suggestion = meantValue(String(value), allowed);
  const data = { key, value: String(value), suggestion, allowed };
  return [problem(keyValue, { file, at: yaml.at(path), data, fix: suggestion || undefined })];
}

function outside(
  { file, yaml }: Judged,
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  path: Path,
): Problem {
  const key = keyName(path);
  const at = yaml.at(path);
  const value = valueAt(yaml.data, path);
  const isSmall = issue.code === 'too_small';
  const bound = Number(isSmall ? issue.minimum : issue.maximum);
  if (typeof value === 'string') {
    const length = value.trim().length;
    return isSmall
      ? problem(keyShort, { file, at, data: { key, length, min: bound } })
      : problem(keyLong, { file, at, data: { key, length, max: bound } });
  }
  if (Array.isArray(value)) {
    const [min, max] = isSmall ? [bound, Number.MAX_SAFE_INTEGER] : [0, bound];
    return problem(keyCount, { file, at, data: { key, count: value.length, min, max } });
  }
  const sign = !isSmall ? '≤' : issue.inclusive === false ? '>' : '≥';
  return problem(keyRange, { file, at, data: { key, value: String(value), bound: `${sign}${bound}` } });
}

function wrongDate({ file, yaml }: Judged, path: Path): Problem {
  const at = yaml.at(path);
  const key = keyName(path);
  const value = String(valueAt(yaml.data, path));
  if (looksIso(value) && !exists(value))
    return problem(dateImpossible, { file, at, data: { key, value, last: lastOfMonth(value) } });
  const iso = guessDate(value);
  return problem(dateForm, { file, at, data: { key, value, iso }, fix: iso || undefined });
}
