import { categoryText } from '../content/load.ts';
import { bodyExtensions } from '../content/body-files.ts';
import { splitFrontmatter } from '../content/frontmatter.ts';
import type { ContentIndex } from '../check/content-index.ts';
import { errorPages } from '../check/reserved-addresses.ts';
import { slugify } from '../check/readers/nearest.ts';
import { articleSchema } from '../content/schema/article.ts';
import type { Category } from '../content/schema/category.ts';
import { slug as slugSchema } from '../content/schema/common.ts';
import { quoteYaml, reservedCharacter } from '../check/readers/yaml-repair.ts';
import { addMonths } from '../i18n/dates.ts';
import { ContentChanges } from './content-changes.ts';
import { flowList } from './frontmatter.ts';
import { CommandError } from './command-error.ts';
import type { Article } from '../check/model.ts';

export interface NewArticle {
  /** ISO date. */
  today: string;
  /** Language of the file. Default: the site's. */
  locale?: string | undefined;
  /** Of the answer to translate. */
  id?: number | undefined;
  question?: string | undefined;
  answer?: string | undefined;
  /** Slug or id; not needed for translations. */
  category?: string | undefined;
  slug?: string | undefined;
  owner?: string | undefined;
}

const templates = {
  it: {
    answer: 'Scrivi qui la risposta in una o due frasi: chi legge solo queste deve sapere che cosa fare.',
    body: '{/* Scrivi qui la spiegazione: prima che cosa fare, poi le eccezioni. Quando è pronta togli "status: draft". */}',
    owner: 'Da assegnare',
  },
  en: {
    answer: 'Write the answer here in one or two sentences: whoever reads only these must know what to do.',
    body: '{/* Write the explanation here: first what to do, then the exceptions. When it is ready delete "status: draft". */}',
    owner: 'Unassigned',
  },
};

/** Prepares a new answer as a draft, or a translation with its source in unpublished comments. Throws `CommandError`. */
export function newArticle(
  root: string,
  contentIndex: ContentIndex,
  wanted: NewArticle,
): { file: string; id: number; changes: ContentChanges } {
  const { settings } = contentIndex;
  const locale = wanted.locale ?? settings.defaultLocale;
  if (!settings.locales.includes(locale))
    throw CommandError.because('notALanguage', { locale, allowed: settings.locales });
  const source = sourceOf(contentIndex, wanted.id, locale);
  const id = wanted.id ?? contentIndex.freeId;
  const question = wanted.question?.trim() ?? source?.front.question;
  if (!question) throw CommandError.because('questionMissing');
  if (!hasValidLength(question)) throw CommandError.because('questionLength', { length: question.length });
  const folder = folderOf(contentIndex, locale, source ?? wanted.category);
  const slug = wanted.slug ?? (slugify(question, locale).split('-').slice(0, 8).join('-') || String(id));
  if (!slugSchema.safeParse(slug).success)
    throw CommandError.because('notASlug', { slug, suggestion: slugify(slug, locale) });
  const file = `articles/${locale}/${folder}/${slug}${bodyExtensions[0]}`;
  const changes = new ContentChanges(root);
  if (changes.exists(file)) throw CommandError.because('taken', { file });

  const template = locale.startsWith('it') ? templates.it : templates.en;
  const owner =
    wanted.owner ??
    source?.front.owner ??
    usualOwner(contentIndex, locale, folder) ??
    settings.site?.defaults.owner ??
    template.owner;
  const reviewBy = addMonths(wanted.today, settings.site?.defaults.reviewMonths ?? 6);
  const comment = (text: string | undefined) =>
    text === undefined ? [] : [`# ${source?.locale}: ${text.replace(/\s+/g, ' ')}`];
  const front = [
    `id: ${id}`,
    ...comment(source?.front.question),
    `question: ${yamlText(question)}`,
    ...comment(source?.front.answer),
    `answer: ${yamlText(wanted.answer?.trim() ?? template.answer)}`,
    ...(source?.front.aliases ?? []).slice(0, 1).flatMap(() => comment(source?.front.aliases?.join(' · '))),
    'aliases: []',
    `related: ${flowList(source?.front.related ?? []) ?? '[]'}`,
    `updated: ${wanted.today}`,
    `published: ${wanted.today}`,
    `reviewBy: ${reviewBy}`,
    `owner: ${yamlText(owner)}`,
    'status: draft',
    ...(source ? [`sourceDigest: ${quoteYaml(source.digest)}`] : []),
  ];
  const original = source && splitFrontmatter(changes.read(source.file).replace(/\r\n?/g, '\n')).body.trim();
  const body = original
    ? [`{/* ${source.locale}\n\n${original.replaceAll('*/', '* /')}\n\n*/}`, template.body]
    : [template.body];
  changes.write(file, `---\n${front.join('\n')}\n---\n\n${body.join('\n\n')}\n`);
  return { file, id, changes };
}

function sourceOf(contentIndex: ContentIndex, id: number | undefined, locale: string): Article | undefined {
  if (id === undefined) return undefined;
  const all = contentIndex.byId.get(id);
  if (!all) throw CommandError.because('unknown', { id });
  if (errorPages.includes(id)) throw CommandError.because('reservedNumber', { id });
  const there = all.find((one) => one.locale === locale);
  if (there) throw CommandError.because('alreadyTranslated', { id, locale, file: there.file });
  return all.find((one) => one.locale === contentIndex.settings.defaultLocale) ?? all[0];
}

/** The folder of a category by name, or of the translated answer. */
function folderOf(contentIndex: ContentIndex, locale: string, of: Article | string | undefined): string {
  const { categories = [], defaultLocale } = contentIndex.settings;
  const isArticle = typeof of === 'object';
  const category = isArticle ? contentIndex.categoryOf(of) : categoryNamed(categories, of);
  if (!category)
    throw CommandError.because('notACategory', {
      wanted: isArticle ? '' : (of ?? ''),
      allowed: contentIndex.categoryFolders(locale),
    });
  return categoryText(category, locale, defaultLocale).slug;
}

/** The category by id, or by slug in any language. */
export function categoryNamed(categories: readonly Category[], wanted: string | undefined): Category | undefined {
  return categories.find((one) => one.id === wanted || Object.values(one.text).some((text) => text.slug === wanted));
}

export const hasValidLength = (question: string): boolean => articleSchema.shape.question.safeParse(question).success;

function usualOwner(contentIndex: ContentIndex, locale: string, folder: string): string | undefined {
  const count = new Map<string, number>();
  for (const { front, locale: own, folder: at } of contentIndex.articles)
    if (own === locale && at === folder && front.owner) count.set(front.owner, (count.get(front.owner) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A text as YAML, quoted where necessary. */
function yamlText(text: string): string {
  return reservedCharacter(text) || /^["'#\s-]|\s#|^[\d.]+$|^(true|false|null|yes|no)$/i.test(text)
    ? quoteYaml(text)
    : text;
}
