import type { Root } from 'hast';

/** What came of a part of a source: it is gone, it is told in another way, or a person should look. */
export interface Remark {
  kind: 'lost' | 'changed' | 'hand';
  what: string;
}

/** A file that a text hands out. */
export interface AttachedFile {
  name: string;
  /** Where texts link to it. */
  address: string;
  /** Where it can be fetched, unless there. */
  url?: string | undefined;
  /** Whether it is shown below the text, also where no link leads to it. */
  isListed: boolean;
}

/** A page of the old site that lists what stands in a category or a section. */
export interface Listing {
  locale?: string | undefined;
  /** Names of the category and what of it the page lists, the outermost first. */
  categories: string[];
  /** What it says of itself. */
  description?: string | undefined;
  addresses: string[];
  oldPaths: string[];
}

/** One question of a source in one language, whatever system it comes from. */
export interface Item {
  /** Its lasting name in the source: a path, an id. Translations share it. */
  key: string;
  /** Language of the source as a tag; `undefined`: that of the whole import. */
  locale?: string | undefined;
  title: string;
  /** Names of what it stands in, the outermost first. */
  categories: string[];
  body: Root;
  summary?: string | undefined;
  aliases: string[];
  draft: boolean;
  /** ISO dates. */
  updated?: string | undefined;
  created?: string | undefined;
  /** Addresses and paths by which others link to it. */
  addresses: string[];
  /** Path of its old site under which what stands beside its file was served. */
  servedFolder?: string | undefined;
  /** Paths it had on its old site; a `*` at the end stands for anything. */
  oldPaths: string[];
  attached?: AttachedFile[];
  number?: number | undefined;
  file: string;
  /** Folder from which its pictures are named, absolute. */
  folder: string;
  remarks: Remark[];
}

export interface Source {
  kind: SourceKind;
  items: Item[];
  /** Folders in which pictures named from the root stand, absolute. */
  pictureFolders: string[];
  listings?: Listing[];
  /** Address at which it was served until now, where the source tells. */
  site?: string | undefined;
}

/** Folders of Markdown, by what makes a site of them. */
export const markdownKinds = [
  'markdown',
  'docusaurus',
  'starlight',
  'hugo',
  'jekyll',
  'mkdocs',
  'gitbook',
  'vitepress',
] as const;
export const sourceKinds = [
  ...markdownKinds,
  'zendesk',
  'intercom',
  'freshdesk',
  'json',
  'csv',
  'xlsx',
  'html',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A source that cannot be read; `message` is for the editor. */
export class SourceError extends Error {
  override name = 'SourceError';
}
