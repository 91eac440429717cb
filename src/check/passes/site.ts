import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Phrases, findDictionary, shippedLanguages, useWords } from '../../i18n/index.ts';
import { wordFiles } from '../../content/load.ts';
import { wordsSchema } from '../../content/schema/words.ts';
import { readOrderNumber } from '../../content/schema/order-number.ts';
import { type Category, categoriesSchema } from '../../content/schema/category.ts';
import type { z } from 'zod';
import { factSchema } from '../../content/schema/facts.ts';
import { placeSchema } from '../../content/schema/places.ts';
import { siteSchema, type Site } from '../../content/schema/site.ts';
import type { Problem } from '../problems.ts';
import type { Path, Setting, Settings } from '../model.ts';
import { categoryProblems } from './categories.ts';
import { channelProblems } from './channels.ts';
import { slugify } from '../readers/nearest.ts';
import { decodeAddress } from './links.ts';
import { type SettingFile, duplicateValues, readSetting, textProblems } from './settings.ts';
import { localeFiles, settingFiles } from '../setting-files.ts';
import { problem } from '../rule.ts';
import {
  siteBase,
  siteDictionary,
  siteLocale,
  sitePattern,
  sitePatternEmpty,
  sitePatternPart,
  sitePatternSlow,
  siteZone,
} from '../rules/site.ts';

/** The site's languages and time zone even when another setting is invalid: else every answer would be reported for them. */
function languagesAndTimeZone({
  value,
  data,
}: Setting<Site>): Pick<Settings, 'locales' | 'defaultLocale' | 'timeZone'> {
  const raw = typeof data === 'object' && data !== null ? (data as Partial<Site>) : {};
  const { locales, defaultLocale, timeZone } = siteSchema.shape;
  const languages = value?.locales ?? locales.safeParse(raw.locales).data ?? ['it', 'en'];
  const first = value?.defaultLocale ?? defaultLocale.safeParse(raw.defaultLocale).data;
  return {
    locales: languages,
    defaultLocale: first ?? languages[0] ?? 'it',
    timeZone: value?.timeZone ?? timeZone.safeParse(raw.timeZone).data,
  };
}

/** Combines the settings files. `problems`: those found while they were read. */
function settingsOf(files: Settings['files'], problems: readonly Problem[]): Settings {
  const site = files.site.value;
  return {
    site,
    ...languagesAndTimeZone(files.site),
    categories: files.categories.value ?? validOnes(files.categories.data),
    channels: channelIds(files.channels),
    factNames: namesIn(files.facts, problems),
    facts: validEntries(files.facts.data, factSchema),
    placeNames: namesIn(files.places, problems),
    places: validEntries(files.places.data, placeSchema),
    wording: {},
    words: {},
    files,
  };
}

/** The settings to check against when they could not be read. */
export const emptySettings = (): Settings => ({
  ...settingsOf(
    mapSettings(({ file }) => ({ file, value: undefined, data: undefined, yaml: undefined })),
    [],
  ),
  factNames: undefined,
  placeNames: undefined,
});

const mapSettings = (read: (one: SettingFile) => Setting<unknown>) =>
  Object.fromEntries(
    Object.entries(settingFiles).map(([key, one]) => [key, read(one)]),
  ) as unknown as Settings['files'];

/** Reads all settings files and checks them against each other. */
export function readSettings(root: string, problems: Problem[]): Settings {
  const files = mapSettings((one) => readSetting(root, one, problems));
  const settings = settingsOf(files, problems);
  const { site, locales } = settings;
  for (const locale of locales) {
    readSetting(root, { file: `synonyms/${locale}.yaml`, schema: localeFiles.synonyms }, problems);
    const wording = readSetting(root, { file: `wording/${locale}.yaml`, schema: localeFiles.wording }, problems);
    settings.wording[locale] = wording.value ?? { spelling: [], plain: [] };
  }
  for (const { tag, file } of wordFiles(locales)) {
    if (!existsSync(join(root, file))) continue;
    settings.words[tag] = readSetting(root, { file, schema: wordsSchema() }, problems);
  }
  // A words file with mistakes still adds its language.
  useWords(
    Object.fromEntries(Object.entries(settings.words).map(([tag, { value }]): [string, Phrases] => [tag, value ?? {}])),
  );
  if (site) problems.push(...siteProblems(files.site, site));
  if (settings.categories) problems.push(...categoryProblems(files.categories, settings));
  if (files.channels.value) problems.push(...channelProblems(files.channels, files.channels.value, settings));
  problems.push(...textsByName(settings));
  return settings;
}

function validOnes(data: unknown): Category[] | undefined {
  if (!Array.isArray(data)) return undefined;
  const valid = data.flatMap((one) => categoriesSchema.element.safeParse(one).data ?? []);
  return valid.length === data.length ? valid : undefined;
}

function channelIds({ data }: Setting<unknown>): string[] | undefined {
  const channels = (data as { channels?: unknown } | null | undefined)?.channels;
  return Array.isArray(channels)
    ? channels.flatMap((one) => (one as { id?: unknown } | null)?.id ?? []).map(String)
    : undefined;
}

/** All names in a file, valid or not; `undefined` when the file cannot be read. */
function namesIn({ file, data, yaml }: Setting<unknown>, problems: readonly Problem[]): string[] | undefined {
  const isUnread = problems.some((one) => one.file === file) && !yaml?.readable;
  return isUnread ? undefined : Object.keys((data as object | undefined) ?? {});
}

function validEntries<T extends z.ZodType>(data: unknown, schema: T): Record<string, z.output<T>> {
  return Object.fromEntries(
    Object.entries((data ?? {}) as object).flatMap(([name, value]) => {
      const entry = schema.safeParse(value);
      return entry.success ? [[name, entry.data]] : [];
    }),
  );
}

/** Every printable ASCII character, in groups of five. */
const printableAscii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index)).replace(
  /.{5}/g,
  '$& ',
);

const patternRules = { broken: sitePattern, unread: sitePatternPart, slow: sitePatternSlow };

/** Customers' sentences without an order number. */
const proseSample = 'Vorrei sapere quando arriva la mia spesa, grazie. When will my order arrive, and who do I ask?';

/** The rule that an order number pattern breaks: it cannot be run, or it matches the empty text or plain words. */
function patternProblem(source: string) {
  const read = readOrderNumber(source);
  if ('refused' in read) return patternRules[read.refused];
  const everywhere = [...printableAscii.matchAll(read.pattern)].some(([text]) => text === '');
  return everywhere || proseSample.match(read.pattern) ? sitePatternEmpty : undefined;
}

/** Astro and hosts encode other characters of a base path differently. */
const basePath = /^\/([\w.~+-]+\/?)*$/;

function siteProblems({ file, yaml }: Setting<unknown>, site: Site): Problem[] {
  if (!yaml) return [];
  const found: Problem[] = [];
  site.locales.forEach((locale, index) => {
    if (!findDictionary(locale))
      found.push(problem(siteDictionary, [file, yaml.at(['locales', index])], { locale, allowed: shippedLanguages }));
  });
  if (!site.locales.includes(site.defaultLocale))
    found.push(
      problem(siteLocale, [file, yaml.at(['defaultLocale'])], { locale: site.defaultLocale, allowed: site.locales }),
    );
  const { pathname } = new URL(site.url);
  if (!basePath.test(pathname)) {
    const parts = pathname.split('/').map((part) => slugify(decodeAddress(part) ?? part));
    const suggestion = new URL(
      parts
        .filter(Boolean)
        .map((part) => `${part}/`)
        .join(''),
      new URL('/', site.url),
    ).href;
    found.push(problem(siteBase, [file, yaml.at(['url'])], { path: pathname, suggestion }));
  }
  try {
    new Intl.DateTimeFormat('en', { timeZone: site.timeZone });
  } catch {
    found.push(problem(siteZone, [file, yaml.at(['timeZone'])], { zone: site.timeZone }));
  }
  const { orderNumber: pattern = '' } = site;
  const wrong = pattern && patternProblem(pattern);
  if (wrong) found.push(problem(wrong, [file, yaml.at(['orderNumber'])], { pattern }));
  found.push(
    ...duplicateValues(
      { file, yaml },
      'locales',
      site.locales.map((locale, index) => [locale, ['locales', index]]),
    ),
  );
  found.push(
    ...duplicateValues(
      { file, yaml },
      'feedback.reasons.id',
      site.feedback.reasons.map(({ id }, index) => [id, ['feedback', 'reasons', index, 'id']]),
    ),
  );
  const texts: [Path, Record<string, unknown>][] = [
    [['title'], site.title],
    [['description'], site.description],
  ];
  site.footer.columns.forEach(
    ({ title }, index) => title && texts.push([['footer', 'columns', index, 'title'], title]),
  );
  if (site.footer.legal) texts.push([['footer', 'legal'], site.footer.legal]);
  site.feedback.reasons.forEach(({ label }, index) => texts.push([['feedback', 'reasons', index, 'label'], label]));
  return found.concat(textProblems({ file, yaml }, texts, site.locales));
}

function textsByName({ files, facts, places, locales }: Settings): Problem[] {
  const inFacts = Object.entries(facts).flatMap(([name, fact]): [Path, Record<string, unknown>][] =>
    fact.type === 'text' ? [[[name, 'value'], fact.value]] : [],
  );
  const inPlaces = Object.entries(places).map(([name, { label }]): [Path, Record<string, unknown>] => [
    [name, 'label'],
    label,
  ]);
  return [...textProblems(files.facts, inFacts, locales), ...textProblems(files.places, inPlaces, locales)];
}
