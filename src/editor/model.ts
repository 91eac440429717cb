import type { Problem, Range } from './problems.ts';
import type { Block } from './reading/blocks.ts';
import type { ArticleFrontmatter } from '../schema/article.ts';
import type { Category } from '../schema/category.ts';
import type { Facts } from '../schema/facts.ts';
import type { Site } from '../schema/site.ts';
import type { Wording } from '../schema/wording.ts';
import { settingFiles, type Setting } from './checks/settings.ts';

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
  links: Reference[];
  images: Reference[];
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

/** Everything one article's file says, without looking at any other file. Plain data: it is kept in the cache. */
export interface Article {
  file: string;
  locale: string;
  /** Folder name, which should be a category's slug. */
  folder: string;
  slug: string;
  problems: Problem[];
  /** Frontmatter keys that are valid. */
  front: Partial<ArticleFrontmatter>;
  places: Record<string, Range>;
  /** `{fact.name}` in the question and the short answer. */
  quoted: Reference[];
  body: Omit<BodyFacts, 'problems' | 'blocks'>;
  style: Omit<Style, 'problems'>;
  /** Digest of what the article says, whatever its typography. */
  digest: string;
  /** The same of its body alone. */
  bodyDigest: string;
}

export const isPublished = (article: Article): boolean => (article.front.status ?? 'published') === 'published';

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
  wording: Record<string, Wording>;
  files: Record<keyof typeof settingFiles, Setting<unknown>>;
}
