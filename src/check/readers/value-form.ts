import type { z } from 'zod';
import { localeCode } from '../../content/schema/common.ts';
import { likelyAddress } from '../../content/schema/old-address.ts';
import type { Path, YamlText } from '../model.ts';
import type { Problem } from '../problems.ts';
import { problem } from '../rule.ts';
import { type KeyRule, keyForm } from '../rules/key-form.ts';
import { slugify } from './nearest.ts';

export type Issue = z.core.$ZodIssue;

export interface KeyRules {
  /** The keys allowed at a path, for "did you mean". */
  keys(path: Path): readonly string[];
  /** A valid example line for a key that is missing or empty. */
  example(key: string): string;
}

export interface ValidatedFile {
  file: string;
  yaml: YamlText;
  rules: KeyRules;
}

export function keyName(path: Path): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part + 1}]` : name ? `${name}.${part}` : part),
    '',
  );
}

export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<string | number, unknown> | undefined)?.[part], data);
}

export function valueFormRule(path: Path, issue: Issue): KeyRule {
  if (path[0] === 'owners') return 'ownerAddress';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'url';
  // A notice; hours of a channel are deeper.
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
    urls: 'pagePattern',
    channel: 'slug',
    next: 'slug',
    country: 'country',
    hosts: 'host',
    app: 'appLink',
  };
  return rules[key] ?? 'other';
}

/** Reports a value of the wrong form, with a correction where it can be known. */
export function formProblem({ file, yaml }: ValidatedFile, path: Path, rule: KeyRule): Problem {
  const value = String(valueAt(yaml.data, path));
  const corrected: Partial<Record<KeyRule, () => string>> = {
    // In a text per language: `text.de.slug`.
    slug: () =>
      slugify(value, String(path.findLast((part) => localeCode.safeParse(part).success && part !== path.at(-1)) ?? '')),
    clockTime: () => clockForm(value),
    oldPath: () => {
      const address = likelyAddress(value);
      return address && JSON.stringify(address);
    },
  };
  const fix = corrected[rule]?.() || undefined;
  return problem(keyForm, [file, yaml.at(path)], { key: keyName(path), value, rule }, fix);
}

/** The form that a key should have: that of a name, or of a language. In: its file and path. */
export function keyFormRule(file: string, path: Path): KeyRule {
  if (file === 'facts.yaml') return 'factName';
  if (file === 'popularity.json') return 'answerNumber';
  const isNamed = ['places.yaml', 'contexts.yaml', 'triage.yaml'].includes(file);
  return isNamed && (path.length === 1 || path.at(-2) === 'steps') ? 'slug' : 'localeCode';
}

function clockForm(value: string): string {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[.:,h ](\d{2}))?$/.exec(value.trim()) ?? [];
  return hour && Number(hour) < 24 && Number(minute) < 60 ? `"${hour.padStart(2, '0')}:${minute}"` : '';
}
