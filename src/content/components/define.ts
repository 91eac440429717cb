import type { Element, ElementContent, Properties } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Dictionary } from '../../i18n/index.ts';
import type { Article, Content } from '../load.ts';
import type { Channel } from '../schema/channels.ts';

/** What an attribute names: an entry of a settings file, another answer, a file, a video here or elsewhere; or that it is text for readers. */
export type AttributeKind = 'fact' | 'channel' | 'answer' | 'place' | 'text' | 'file' | 'video';

export interface Attribute {
  names: AttributeKind;
  /** A value that messages and snippets may show. */
  example: string;
  /** It may be left out. */
  isOptional?: boolean;
}

/** A file beside an answer as an output refers to it. */
export interface Attached {
  /** As its author named it. */
  name: string;
  href: string;
  type: string;
  bytes: number;
}

/** The page or the text that a body becomes. */
export interface BodyContext {
  content: Content;
  source: Pick<Article, 'file' | 'locale'>;
  t: Dictionary;
  /** An address of the site, base path included, as this output writes it: a text that is read elsewhere needs the origin. */
  address(path: string): string;
  /** Where a file beside the answer is found, or one of `public/`. Throws when it is not there, which the check says before. */
  attach(written: string): Attached;
  channelHref(channel: Channel): string;
  /** For texts that are sent to a reader, in which the words about a picture make no sense. */
  omitsPictures?: boolean;
}

/** What plain words depend on. */
export interface TextContext {
  content: Content;
  source: Pick<Article, 'locale'>;
}

/** One use of a component. An attribute that is not given is `''`. */
interface Use<Name extends string, Child> {
  attributes: Record<Name, string>;
  children: Child[];
  context: BodyContext;
}

/** A component of articles: what editors may write, and what it becomes in every output. */
export interface ArticleComponent<Name extends string = string> {
  name: string;
  /** Required, unless optional. */
  attributes: Record<Name, Attribute>;
  /** What is inside: nothing, any text, one numbered list, a picture and perhaps words about it, or at least two of `parts`. */
  content: 'none' | 'text' | 'list' | 'picture' | 'parts';
  /** Whether what it may have inside may be left out, too. */
  mayBeEmpty?: true;
  parts?: readonly string[];
  partOf?: string;
  /** How the editor support offers it: what one types, and what it is, in both languages. */
  snippet: { prefix: string[]; description: string };
  /** HTML of the page. Throws when it names what does not exist, which the check says before. */
  html(use: Use<Name, ElementContent>): Element;
  /** Markdown; what is inside, unless given. */
  markdown?(use: Use<Name, RootContent>): (RootContent | PhrasingContent)[];
  /** Words for search and descriptions; what is inside, unless given. */
  text?(use: Omit<Use<Name, string>, 'context'> & { context: TextContext }): string;
  /** Rules of the layer of components; pages that do not use the component do without them. */
  styles?: string;
}

export const defineComponent = <const Name extends string>(component: ArticleComponent<Name>): ArticleComponent<Name> =>
  component;

/** What a part with a title is in Markdown and in plain words: the title, and what is inside. */
export const titledPart = {
  markdown({ attributes: { title }, children }: Use<'title', RootContent>): RootContent[] {
    return [{ type: 'paragraph', children: [{ type: 'strong', children: [textNode(title)] }] }, ...children];
  },
  text: ({ attributes: { title }, children }: Pick<Use<'title', string>, 'attributes' | 'children'>): string =>
    `${title}\n${children.join('')}`,
};

/** Marks a template as a style sheet. */
export const css = String.raw;

/** A node of HTML (hast). */
export const element = (tagName: string, properties: Properties, children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** Plain words, in HTML and in Markdown alike. */
export const textNode = (value: string): { type: 'text'; value: string } => ({ type: 'text', value });

/** The words of a node and of all in it. */
export const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** A link whose words are plain, in Markdown. */
export const markdownLink = (url: string, text: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [textNode(text)],
});

/** The body names what is not there. */
export const unknownNameError = (kind: string, name: string, { file }: Pick<Article, 'file'>): Error =>
  new Error(`Unknown ${kind} "${name}" in ${file}.`);
