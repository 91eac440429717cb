import type { z } from 'zod';
import type { Problem, Range } from './problems.ts';
import type { Block } from './readers/blocks.ts';
import type { ArticleFrontmatter } from '../content/schema/article.ts';
import type { PageFrontmatter } from '../content/schema/page.ts';
import type { Category } from '../content/schema/category.ts';
import type { Facts } from '../content/schema/facts.ts';
import type { Places } from '../content/schema/places.ts';
import type { Site } from '../content/schema/site.ts';
import type { Phrases } from '../i18n/index.ts';
import type { Wording } from '../content/schema/wording.ts';
import type { settingFiles } from './setting-files.ts';

export type Path = readonly (string | number)[];

/** A parsed YAML text: values, positions and syntax problems. */
export interface YamlText {
  /** `false` when the values could not be parsed. */
  readable: boolean;
  data: unknown;
  problems: Problem[];
  /** The range of the value at a path, or of its nearest ancestor. */
  at(path: Path): Range;
  /** The range of the last key of a path. */
  keyAt(path: Path): Range;
  /** The source text of the value, quotes included. */
  source(path: Path): string;
}

export interface Reference {
  name: string;
  range: Range;
  text?: string;
}

/** What was collected from a body; plain data. */
export interface BodyFacts {
  problems: Problem[];
  /** Whether the whole body could be read. */
  readable: boolean;
  facts: Reference[];
  channels: Reference[];
  answers: Reference[];
  places: Reference[];
  /** Attribute values of components that are shown to readers. */
  texts: Reference[];
  /** Syntax of other tools: `name` is its kind, `text` the replacement where one is known. */
  foreignMarks: Reference[];
  /** Menu paths in the text: with `text` within a sentence, without it a whole bold text. */
  menuPaths: Reference[];
  links: Reference[];
  images: Reference[];
  /** Attached files; `text` is the attribute that names one. */
  files: Reference[];
  /** Videos; `text` is the file of its captions. */
  videos: Reference[];
  onlyTables: boolean;
  /** Heading ids, as the build generates them. */
  anchors: string[];
  /** Blocks of prose, with the offsets of their parts in the file. */
  blocks: Block[];
}

/** A word that no dictionary has: its first occurrence and the number of occurrences. */
export interface UnknownWord {
  word: string;
  range: Range;
  count: number;
}

export interface Style {
  problems: Problem[];
  unknownWords: UnknownWord[];
  /** Readability index, 0 to 100, when the language has one and the text is long enough. */
  readingEase: number | undefined;
}

/** What article files and text page files have in common. */
export interface Document {
  file: string;
  locale: string;
  slug: string;
  problems: Problem[];
  places: Record<string, Range>;
  body: Omit<BodyFacts, 'problems' | 'blocks'>;
}

export interface TextPage extends Document {
  front: Partial<PageFrontmatter>;
  /** Name shared by its translations. */
  key: string;
}

/** An article file, read without any other file. Plain data: it is stored in the cache. */
export interface Article extends Document {
  /** Folder name, which should be a category's slug. */
  folder: string;
  front: Partial<ArticleFrontmatter>;
  /** `{fact.name}` in the question and the short answer. */
  quotedFacts: Reference[];
  style: Omit<Style, 'problems'>;
  /** Number of spoken words; missing where the text quotes facts, which are in another file. */
  spokenWords?: number;
  /** Digest of the article's text, typography ignored. */
  digest: string;
  bodyDigest: string;
}

export const isArticle = (document: Document): document is Article => 'folder' in document;
/** Whether an article is published, which is the default status. */
export const isPublished = (article: Article): boolean => (article.front.status ?? 'published') === 'published';

/** One settings file: its value when valid, its raw data and its YAML with positions. */
export interface Setting<T> {
  file: string;
  value: T | undefined;
  data: unknown;
  yaml: YamlText | undefined;
}

/** The settings that articles are checked against. Nothing is checked against a part that is `undefined`: it was unreadable. */
export interface Settings {
  site: Site | undefined;
  locales: string[];
  defaultLocale: string;
  timeZone: string | undefined;
  categories: Category[] | undefined;
  channels: string[] | undefined;
  /** Names of all facts, valid or not, so that a fact with an invalid value is not also reported as unknown. */
  factNames: string[] | undefined;
  facts: Facts;
  placeNames: string[] | undefined;
  places: Places;
  wording: Record<string, Wording>;
  /** The site's own words files, by language. */
  words: Record<string, Setting<Phrases>>;
  files: { [K in keyof typeof settingFiles]: Setting<z.output<(typeof settingFiles)[K]['schema']>> };
}

/** An answer that was deleted according to git. Its number must not be reused. */
export interface DeletedAnswer {
  id: number;
  locale: string;
  /** Its path inside the content folder. */
  file: string;
  question: string;
  draft: boolean;
  /** ISO date of the commit that deleted it; `''` when the deletion is not committed yet. */
  date: string;
}

export interface Page {
  locale: string;
  /** Its file, when it is an answer or a text page. */
  document?: Document;
  /** Its file, when it is an answer. */
  article?: Article;
}

/** What the check read from the disk, and the current day. */
export interface ContentSources {
  settings: Settings;
  articles: readonly Article[];
  textPages: readonly TextPage[];
  deleted: readonly DeletedAnswer[];
  /** The content folder, absolute. */
  root: string;
  /** Folder of files that are copied as they are. */
  publicRoot: string;
  /** Paths inside the content folder. */
  images: readonly string[];
  attachments: readonly string[];
  /** ISO date in the site's time zone. */
  today: () => string;
}

/** All articles and settings, indexed once. */
export interface ContentIndex extends ContentSources {
  byFile: ReadonlyMap<string, Document>;
  byId: ReadonlyMap<number, readonly Article[]>;
  /** Address without the base path, `/` at both ends → page. */
  pages: ReadonlyMap<string, Page>;
  /** By lower-case address: names that differ only in case would be one file on some systems. */
  pagesAnyCase: ReadonlyMap<string, Page>;
  /** Whether a correction may still be guessed. Each guess costs O(articles), so their number is limited; a call counts as one. */
  takeGuess(): boolean;
  /** The answer of a language that shares most words with a text. */
  likelyAnswer(locale: string, words: string): Article | undefined;
  /** The first number above all used ones. */
  freeId: number;
  categoryFolders(locale: string): string[];
  categoryOf(article: Article): Category | undefined;
  addressOf(document: Document | Article): string;
  /** The article that a locale shows for a number: a published one when there is one in any language. */
  articleShown(id: number, locale: string): Article | undefined;
}
