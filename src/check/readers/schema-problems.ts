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
import { keyForm } from '../rules/key-form.ts';
import type { Problem } from '../problems.ts';
import { isCalendarDay, guessDate, lastDayOfMonth, isIsoForm } from './dates.ts';
import { likelyKey, likelyValue } from './likely-key.ts';
import {
  type Issue,
  type ValidatedFile,
  keyName,
  keyFormRule,
  valueFormRule,
  valueAt,
  formProblem,
} from './value-form.ts';
import { quoteYaml } from './yaml-repair.ts';
import type { Path } from '../model.ts';
import { problem } from '../rule.ts';
import { yamlQuote } from '../rules/yaml.ts';
import { dateForm, dateImpossible } from '../rules/dates.ts';

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

/** Maximum number of unknown keys reported in one mapping. */
const maxUnknownKeys = 50;

/** Turns the issues of a zod schema into problems with positions and corrections. */
export function schemaProblems(judged: ValidatedFile, issues: readonly Issue[]): Problem[] {
  const found = issues.flatMap((issue) => explainIssue(judged, issue, issue.path as Path));
  // A misspelt key is not reported as missing too.
  const suggested = new Set(
    found.flatMap(({ code, args }) =>
      code === 'P-KEY-UNKNOWN' ? [sibling(String(args.key), String(args.suggestion))] : [],
    ),
  );
  return found.filter(({ code, args }) => code !== 'P-KEY-MISSING' || !suggested.has(String(args.key)));
}

const sibling = (key: string, name: string) => key.replace(/[^.]*$/, name);

function explainIssue(judged: ValidatedFile, issue: Issue, path: Path): Problem[] {
  const { file, yaml, rules } = judged;
  const value = valueAt(yaml.data, path);
  const data = { key: keyName(path), example: rules.example(String(path.at(-1) ?? '')) };
  if ((value === null || value === '') && path.length > 0) return [problem(keyEmpty, [file, yaml.keyAt(path)], data)];
  if (value === undefined && path.length > 0 && issue.code !== 'unrecognized_keys')
    return [problem(keyMissing, [file, yaml.at(path.slice(0, -1))], data)];

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
      // Of a union, the branch of the value's own type: a list of two is no text.
      const isOtherForm = (one: readonly Issue[]) =>
        one.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0);
      const best = issue.errors.toSorted(
        (a, b) => Number(isOtherForm(a)) - Number(isOtherForm(b)) || a.length - b.length,
      )[0];
      return (best ?? []).flatMap((one) => explainIssue(judged, one, [...path, ...(one.path as Path)]));
    }
    case 'too_small':
    case 'too_big':
      return [outOfRange(judged, issue, path)];
    case 'invalid_key': {
      const key = { key: keyName(path.slice(0, -1)) || file, value: String(path.at(-1) ?? '') };
      return [problem(keyForm, [file, yaml.keyAt(path)], { ...key, rule: keyFormRule(file, path) })];
    }
    default:
  }
  return [
    issue.code === 'invalid_format' && issue.format === 'date'
      ? wrongDate(judged, path)
      : formProblem(judged, path, valueFormRule(path, issue)),
  ];
}

function unknownKeys({ file, yaml, rules }: ValidatedFile, keys: readonly string[], path: Path): Problem[] {
  const allowed = rules.keys(path);
  const present = new Set(Object.keys((valueAt(yaml.data, path) as object | undefined) ?? {}));
  const absent = allowed.filter((one) => !present.has(one));
  return keys.slice(0, maxUnknownKeys).map((unknown) => {
    const suggestion = likelyKey(unknown, absent);
    const at = [...path, unknown];
    const data = { key: keyName(at), suggestion, allowed };
    return problem(keyUnknown, [file, yaml.keyAt(at)], data, suggestion || undefined);
  });
}

function wrongType({ file, yaml }: ValidatedFile, expected: Kind, path: Path): Problem {
  const at = yaml.at(path);
  const value = valueAt(yaml.data, path);
  const written = yaml.source(path);
  if (expected === 'text' && typeof value === 'object' && !written.includes('\n') && !/^\[.*\]$/.test(written)) {
    const sign = /^[{[]/.test(written) ? (written[0] ?? '') : ':';
    const fix = quoteYaml(written);
    const line = `${typeof path.at(-1) === 'number' ? '- ' : `${String(path.at(-1) ?? '')}: `}${fix}`;
    return problem(yamlQuote, [file, at], { sign, line }, fix);
  }
  const fix = retype(expected, value, written);
  return problem(keyType, [file, at], { key: keyName(path), expected, got: kindOf(value), right: fix ?? '' }, fix);
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

function wrongValue({ file, yaml, rules }: ValidatedFile, path: Path, allowed: readonly string[]): Problem[] {
  const value = valueAt(yaml.data, path);
  const key = keyName(path);
  if (value === undefined || value === null) {
    const data = { key, example: rules.example(String(path.at(-1))) };
    return [problem(keyMissing, [file, yaml.at(path.slice(0, -1))], data)];
  }
  const suggestion = likelyValue(String(value), allowed);
  const data = { key, value: String(value), suggestion, allowed };
  return [problem(keyValue, [file, yaml.at(path)], data, suggestion || undefined)];
}

function outOfRange(
  { file, yaml }: ValidatedFile,
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
      ? problem(keyShort, [file, at], { key, length, min: bound })
      : problem(keyLong, [file, at], { key, length, max: bound });
  }
  if (Array.isArray(value)) {
    const [min, max] = isSmall ? [bound, Number.MAX_SAFE_INTEGER] : [0, bound];
    return problem(keyCount, [file, at], { key, count: value.length, min, max });
  }
  const sign = !isSmall ? '≤' : issue.inclusive === false ? '>' : '≥';
  return problem(keyRange, [file, at], { key, value: String(value), bound: `${sign}${bound}` });
}

function wrongDate({ file, yaml }: ValidatedFile, path: Path): Problem {
  const at = yaml.at(path);
  const key = keyName(path);
  const value = String(valueAt(yaml.data, path));
  if (isIsoForm(value) && !isCalendarDay(value))
    return problem(dateImpossible, [file, at], { key, value, last: lastDayOfMonth(value) });
  const iso = guessDate(value);
  return problem(dateForm, [file, at], { key, value, iso }, iso || undefined);
}
