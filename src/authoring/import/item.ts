import type { Root } from 'hast';

/** A note on a part of a source that is lost, was changed, or needs review. */
export interface Remark {
  kind: 'lost' | 'changed' | 'hand';
  what: string;
}

export interface AttachedFile {
  name: string;
  /** Where texts link to it. */
  address: string;
  /** Download address, unless the same. */
  url?: string | undefined;
  /** Whether it is listed below the text even without a link. */
  isListed: boolean;
}

/** A page of the old site that lists a category or section. */
export interface Listing {
  locale?: string | undefined;
  /** Names of the category path, outermost first. */
  categories: string[];
  description?: string | undefined;
  addresses: string[];
  oldPaths: string[];
}

/** One question of any source, in one language. */
export interface Item {
  /** Stable name in the source (a path, an id), shared by translations. */
  key: string;
  /** Language tag in the source; `undefined`: that of the import. */
  locale?: string | undefined;
  title: string;
  /** Names of its categories, outermost first. */
  categories: string[];
  body: Root;
  summary?: string | undefined;
  aliases: string[];
  draft: boolean;
  /** ISO dates. */
  updated?: string | undefined;
  created?: string | undefined;
  /** Addresses and paths that other texts link to. */
  addresses: string[];
  /** Path of the old site below which its neighbours were served. */
  servedFolder?: string | undefined;
  /** Paths on its old site; a `*` at the end is a wildcard. */
  oldPaths: string[];
  attached?: AttachedFile[];
  number?: number | undefined;
  file: string;
  /** Folder that its picture paths are relative to, absolute. */
  folder: string;
  remarks: Remark[];
}

export interface Source {
  kind: SourceKind;
  items: Item[];
  /** Folders for root-relative picture paths, absolute. */
  pictureFolders: string[];
  listings?: Listing[];
  /** Address of the old site, where known. */
  site?: string | undefined;
}

/** Kinds of Markdown folders, by their generator. */
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

/** An unreadable source; `message` is for the editor. */
export class SourceError extends Error {
  override name = 'SourceError';
}
