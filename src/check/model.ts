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

/** A YAML text with values, places and what is wrong with its notation. */
export interface YamlText {
  /** `false` when nothing can be said about the values. */
  readable: boolean;
  data: unknown;
  problems: Problem[];
  /** Where the value at a path is; the place of its nearest ancestor when there is none. */
  at(path: Path): Range;
  /** Where the key at the end of a path is. */
  keyAt(path: Path): Range;
  /** The value as it is written, quotes included. */
  source(path: Path): string;
}

/** Something a body names, and where. */
export interface Reference {
  name: string;
  range: Range;
  /** The words of a link. */
  text?: string;
}

/** What a body says about itself; plain data. */
export interface BodyFacts {
  problems: Problem[];
  /** Whether the whole body could be read. */
  readable: boolean;
  facts: Reference[];
  channels: Reference[];
  answers: Reference[];
  places: Reference[];
  /** Words for readers in the attributes of components. */
  texts: Reference[];
  /** Marks of other tools; `name` is which, `text` what to write instead, where that is known. */
  foreignMarks: Reference[];
  /** Paths through menus that are written out; with `text` one that stands somewhere in a sentence, without it all of a bold text. */
  menuPaths: Reference[];
  links: Reference[];
  images: Reference[];
  /** Files that it hands out; `text` is the attribute that names one. */
  files: Reference[];
  /** Videos; `text` is the file of its captions. */
  videos: Reference[];
  /** It holds nothing but tables. */
  onlyTables: boolean;
  /** Ids of its headings, as the build gives them. */
  anchors: string[];
  /** Blocks of prose: text and the offset of each stretch of it in the file. */
  blocks: Block[];
}

/** A word as it is spelt, where it first stands, and how often. */
export interface Spelt {
  word: string;
  range: Range;
  count: number;
}

export interface Style {
  problems: Problem[];
  /** Words that no dictionary knows. */
  unknown: Spelt[];
  /** Ease of reading, when the language has an index and the text is long enough. */
  index: number | undefined;
}

/** What the files of answers and of pages of their own have in common. */
export interface Document {
  file: string;
  locale: string;
  slug: string;
  problems: Problem[];
  places: Record<string, Range>;
  body: Omit<BodyFacts, 'problems' | 'blocks'>;
}

/** Everything the file of a page of its own says. */
export interface TextPage extends Document {
  /** Frontmatter keys that are valid. */
  front: Partial<PageFrontmatter>;
  /** What its translations share. */
  key: string;
}

/** Everything one article's file says, without looking at any other file. Plain data: it is kept in the cache. */
export interface Article extends Document {
  /** Folder name, which should be a category's slug. */
  folder: string;
  /** Frontmatter keys that are valid. */
  front: Partial<ArticleFrontmatter>;
  /** `{fact.name}` in the question and the short answer. */
  quoted: Reference[];
  style: Omit<Style, 'problems'>;
  /** Words the telephone says of it; missing where the text quotes facts, which are another file. */
  spokenWords?: number;
  /** Digest of what the article says, whatever its typography. */
  digest: string;
  /** The same of its body alone. */
  bodyDigest: string;
}

export const isArticle = (document: Document): document is Article => 'folder' in document;
/** Whether readers see an article: one without a status is published. */
export const isPublished = (article: Article): boolean => (article.front.status ?? 'published') === 'published';

/** One settings file: its value when it is valid, what was written in any case, and its places. */
export interface Setting<T> {
  file: string;
  value: T | undefined;
  data: unknown;
  yaml: YamlText | undefined;
}

/** What the articles are judged against. A part that is `undefined` was unreadable: what depends on it is not judged. */
export interface Settings {
  site: Site | undefined;
  locales: string[];
  defaultLocale: string;
  categories: Category[] | undefined;
  channels: string[] | undefined;
  /** Every fact that is written, valid or not, so that a wrong value is not also an unknown name. */
  factNames: string[] | undefined;
  facts: Facts;
  /** Every place that is written, valid or not. */
  placeNames: string[] | undefined;
  places: Places;
  wording: Record<string, Wording>;
  /** The files of the site's own words, by language. */
  words: Record<string, Setting<Phrases>>;
  files: { [K in keyof typeof settingFiles]: Setting<z.output<(typeof settingFiles)[K]['schema']>> };
}

/** An answer whose file git remembers and the folder no longer has. Its number stays its own. */
export interface DeletedAnswer {
  id: number;
  locale: string;
  /** Where it stood, inside the content folder. */
  file: string;
  question: string;
  /** Never seen by a reader. */
  draft: boolean;
  /** ISO date of the commit that took it away; `''` when that is not committed yet. */
  date: string;
}

/** A page that a link can lead to. */
export interface Page {
  locale: string;
  /** What its file says, when it is an answer or a page of its own. */
  document?: Document;
  /** The same, when it is an answer. */
  article?: Article;
}

/** What was found on the disk, and when. */
export interface Found {
  settings: Settings;
  articles: readonly Article[];
  textPages: readonly TextPage[];
  /** Answers that git remembers and the folder no longer has. */
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

/** All articles together with what is known about the site, indexed once. */
export interface ContentIndex extends Found {
  byFile: ReadonlyMap<string, Document>;
  /** Every article that has the number, in any language. */
  byId: ReadonlyMap<number, readonly Article[]>;
  /** Address without the base path, `/` at both ends → page. */
  pages: ReadonlyMap<string, Page>;
  /** The same by addresses in lower case: names that differ in that alone would be one file on some systems. */
  pagesAnyCase: ReadonlyMap<string, Page>;
  /** A guess at what was meant looks at every answer: past so many broken references none is made, so time stays linear. */
  mayGuess(): boolean;
  /** The answer that some words in a language are most likely about. */
  likelyAnswer(locale: string, words: string): Article | undefined;
  /** First number above all that were ever used. */
  freeId: number;
  folders(locale: string): string[];
  categoryOf(article: Article): Category | undefined;
  addressOf(document: Document | Article): string;
  /** The article a number shows in a locale: a published one when there is one in any language. */
  shown(id: number, locale: string): Article | undefined;
}
