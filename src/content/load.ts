import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { ArticleFrontmatter } from './schema/article.ts';
import { categoriesSchema, type Category } from './schema/category.ts';
import { withHolidays } from './public-holidays.ts';
import { contextsSchema, type Contexts } from './schema/contexts.ts';
import { channelsSchema, type Channels } from './schema/channels.ts';
import { factsSchema, type Facts } from './schema/facts.ts';
import { bestBetsSchema, type BestBets } from './schema/best-bets.ts';
import { handledSchema, type Handled } from './schema/handled.ts';
import { noticesSchema, type Notice } from './schema/notices.ts';
import { pageSchema, type PageFrontmatter } from './schema/page.ts';
import { placesSchema, type Places } from './schema/places.ts';
import { popularityNow, popularitySchema, type Popularity } from './schema/popularity.ts';
import { siteSchema, type Site } from './schema/site.ts';
import { tonesSchema, type Tones } from './schema/tone.ts';
import { triageSchema, type Triages } from './schema/triage.ts';
import { synonymsSchema, type Synonyms } from './schema/synonyms.ts';
import { wordsSchema } from './schema/words.ts';
import { withDefaults } from './article-defaults.ts';
import { articleFiles } from './article-files.ts';
import { bodyPattern, isBodyFile, withoutBodyExtension } from './body-files.ts';
import { expandFacts } from './facts.ts';
import { normaliseText, splitFrontmatter } from './frontmatter.ts';
import { loadRedirects, redirectFile, type RedirectRow } from './redirect-list.ts';
import { readRegularFile } from './regular-file.ts';
import { contentRoot } from './root.ts';
import { posixPath } from './posix-path.ts';
import { headFile, loadOwnFile, themeFile } from './own-files.ts';
import { curlApostrophes } from './typography.ts';
import { useWords, type Phrases, type SiteWords } from '../i18n/index.ts';
import { parentTags } from '../i18n/nearest-language.ts';

/** One answer in one language. `question`, `answer` and `spoken` have their facts expanded. */
export interface Article extends ArticleFrontmatter {
  owner: string;
  reviewBy: string;
  locale: string;
  /** The category's id, not its slug. */
  category: string;
  categorySlug: string;
  slug: string;
  /** Path inside the content folder, with `/`. */
  file: string;
  /** MDX after the frontmatter, or Markdown: `file` tells. */
  body: string;
  /** It is a draft, shown by `npm run dev`; never in a build. */
  preview?: boolean;
}

/** A page of its own in one language, such as an imprint. Its translations have the same key. */
export interface TextPage extends PageFrontmatter {
  locale: string;
  key: string;
  slug: string;
  /** Path inside the content folder, with `/`. */
  file: string;
  /** MDX after the frontmatter, or Markdown: `file` tells. */
  body: string;
}

/** Everything that a site is made of, valid: settings, articles and pages with facts and defaults filled in. */
export interface Content {
  site: Site;
  /** What pages say otherwise than the dictionaries of the box, by language. */
  words: SiteWords;
  categories: Category[];
  channels: Channels;
  facts: Facts;
  /** Screens of the shop or the app, by name. */
  places: Places;
  synonyms: Record<string, Synonyms>;
  popularity: Popularity;
  /** Per language: words → number of the answer that stands first for them. */
  bestBets: BestBets;
  /** Per language: how an agent's replies begin and end. */
  tone: Tones;
  /** Where readers come from, by name. */
  contexts: Contexts;
  /** Questions that lead to the right answer or channel, by name. */
  triage: Triages;
  /** Every article of every locale, drafts and archived ones included, ordered by file. */
  articles: Article[];
  /** Every page of its own, ordered by file. */
  pages: TextPage[];
  /** What readers should know for some days, in the order of `notices.yaml`. */
  notices: Notice[];
  /** The company's own sheet as it was written. */
  themeSheet?: string;
  /** What it adds to the head of every page, as it was written. */
  head?: string;
  /** What `redirects.csv` says, in its order. */
  redirects: RedirectRow[];
}

/** The content broke a rule that `npm run check` explains better; `message` names the file. */
export class ContentError extends Error {
  override name = 'ContentError';
  /** The file at fault, inside the content folder. */
  file?: string;
}

function unreadable(file: string, cause: unknown): ContentError {
  const error = new ContentError(`${file} cannot be read: run "npm run check" to see why.`, { cause });
  error.file = file;
  return error;
}

function read<T extends z.ZodType>(root: string, file: string, schema: T, fallback?: unknown): z.output<T> {
  const path = join(root, file);
  if (!existsSync(path) && fallback !== undefined) return schema.parse(fallback);
  try {
    return schema.parse(parse(normaliseText(readRegularFile(path))) ?? fallback);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** The data and the text of a file. Throws when the data break their schema. */
function readText<T extends z.ZodType>(root: string, file: string, schema: T): { front: z.output<T>; body: string } {
  const { yaml, body } = splitFrontmatter(normaliseText(readRegularFile(join(root, file))));
  return { front: schema.parse(yaml === undefined ? undefined : parse(yaml)), body };
}

function readRedirectFile(root: string): RedirectRow[] {
  try {
    return loadRedirects(root);
  } catch (cause) {
    throw unreadable(redirectFile, cause);
  }
}

/** The category's slug in a locale; a locale left out uses the default locale's. */
export function categoryText(category: Category, locale: string, defaultLocale: string) {
  const text = category.text[locale] ?? category.text[defaultLocale] ?? Object.values(category.text)[0];
  if (!text) throw new ContentError(`categories.yaml: "${category.id}" has no text in any language.`);
  return { ...text, title: curlApostrophes(text.title), description: curlApostrophes(text.description) };
}

/** The word files of a site's languages: of each locale, and of the language that it is a form of. */
export const wordFiles = (locales: readonly string[]): { tag: string; file: string }[] =>
  [...new Set(locales.flatMap(parentTags))].map((tag) => ({ tag, file: `words/${tag}.yaml` }));

function readWords(root: string, locales: readonly string[]): SiteWords {
  return Object.fromEntries(
    wordFiles(locales)
      .filter(({ file }) => existsSync(join(root, file)))
      .map(({ tag, file }): [string, Phrases] => [tag, read(root, file, wordsSchema(), {})]),
  );
}

/** Reads site, channels and own words, without articles, and sets these words for the process. Throws `ContentError`. */
export function loadSettings(root: string = contentRoot()): Pick<Content, 'site' | 'channels' | 'words'> {
  const site = read(root, 'site.yaml', siteSchema);
  const words = readWords(root, site.locales);
  useWords(words);
  return { site, words, channels: withHolidays(read(root, 'channels.yaml', channelsSchema), site.locales) };
}

/** What editors have put aside of the report (`insights.yaml`). Throws `ContentError`. */
export const loadHandled = (root: string = contentRoot()): Handled => read(root, 'insights.yaml', handledSchema, {});

/** Reads the whole content folder, of answers only changed files. Throws `ContentError` at the first fault; `npm run check` lists all of them. */
export function loadContent(root: string = contentRoot()): Content {
  const { site, channels, words } = loadSettings(root);
  const categories = read(root, 'categories.yaml', categoriesSchema);
  const facts = read(root, 'facts.yaml', factsSchema, {});
  const bySlug = new Map<string, string>();
  for (const category of categories)
    for (const locale of site.locales)
      bySlug.set(`${locale}/${categoryText(category, locale, site.defaultLocale).slug}`, category.id);

  const articles = articleFiles(root).map(({ file, read: readFile }): Article => {
    const [, locale = '', categorySlug = '', name = ''] = file.split('/');
    const category = bySlug.get(`${locale}/${categorySlug}`);
    if (!category) throw unreadable(file, undefined);
    try {
      const { front, body } = readFile();
      const shown = (text: string) => curlApostrophes(expandFacts(text, facts, { locale, defaultLocale: site.defaultLocale }));
      return {
        ...front,
        ...withDefaults(front, site),
        question: shown(front.question),
        answer: shown(front.answer),
        ...(front.spoken !== undefined && { spoken: shown(front.spoken) }),
        locale,
        category,
        categorySlug,
        slug: withoutBodyExtension(name),
        file,
        body,
      };
    } catch (cause) {
      throw unreadable(file, cause);
    }
  });

  const pageFiles = globSync(`pages/*/${bodyPattern}`, { cwd: root })
    .map((path) => posixPath(path))
    .filter(isBodyFile)
    .sort();
  const pages = pageFiles.map((file): TextPage => {
    const [, locale = '', name = ''] = file.split('/');
    const slug = withoutBodyExtension(name);
    try {
      const { front, body } = readText(root, file, pageSchema);
      return { ...front, title: curlApostrophes(front.title), key: front.key ?? slug, locale, slug, file, body };
    } catch (cause) {
      throw unreadable(file, cause);
    }
  });

  const themeSheet = loadOwnFile(root, themeFile);
  const head = loadOwnFile(root, headFile);
  return {
    site,
    ...(themeSheet !== undefined && { themeSheet }),
    words,
    ...(head !== undefined && { head }),
    categories,
    facts,
    places: read(root, 'places.yaml', placesSchema, {}),
    articles,
    channels,
    pages,
    notices: read(root, 'notices.yaml', noticesSchema, []),
    redirects: readRedirectFile(root),
    synonyms: Object.fromEntries(
      site.locales.map((locale) => [locale, read(root, `synonyms/${locale}.yaml`, synonymsSchema, [])]),
    ),
    popularity: popularityNow(read(root, 'popularity.json', popularitySchema, {}), site.timeZone),
    bestBets: read(root, 'best-bets.yaml', bestBetsSchema, {}),
    tone: read(root, 'tone.yaml', tonesSchema, {}),
    contexts: read(root, 'contexts.yaml', contextsSchema, {}),
    triage: read(root, 'triage.yaml', triageSchema, {}),
  };
}
