import type { Element, ElementContent, Properties } from 'hast';
import type { PhrasingContent, RootContent } from 'mdast';
import type { Dictionary } from '../../i18n/index.ts';
import type { Article, Content } from '../load.ts';
import type { Channel } from '../schema/channels.ts';

/** What an attribute names: a settings entry, an answer, a file, a video; or `text` for readers. */
export type AttributeKind = 'fact' | 'channel' | 'answer' | 'place' | 'text' | 'file' | 'video';

export interface Attribute {
  names: AttributeKind;
  /** A valid value for messages and snippets. */
  example: string;
  /** It may be left out. */
  isOptional?: boolean;
}

/** A file beside an answer as an output refers to it. */
export interface Attached {
  name: string;
  href: string;
  type: string;
  bytes: number;
}

/** What a body is rendered into. */
export interface BodyContext {
  content: Content;
  source: Pick<Article, 'file' | 'locale'>;
  t: Dictionary;
  /** An address of the site as this output writes it, base path included; absolute where it is read elsewhere. */
  address(path: string): string;
  /** Resolves a file next to the answer or in `public/`. Throws when it is missing, which the check reports. */
  attach(written: string): Attached;
  channelHref(channel: Channel): string;
  /** For texts that are sent to a reader, in which the words about a picture make no sense. */
  omitsPictures?: boolean;
}

/** What plain text depends on. */
export interface TextContext {
  content: Content;
  source: Pick<Article, 'locale'>;
}

/** One use of a component; missing attributes are `''`. */
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
  /** Allowed content: none, text, one numbered list, a picture with a caption, or at least two of `parts`. */
  content: 'none' | 'text' | 'list' | 'picture' | 'parts';
  /** Whether the content may be empty. */
  mayBeEmpty?: true;
  parts?: readonly string[];
  partOf?: string;
  /** Editor completion: prefixes, and a description in both languages. */
  snippet: { prefix: string[]; description: string };
  /** HTML for the page. Throws on unknown names, which the check reports. */
  html(use: Use<Name, ElementContent>): Element;
  /** Markdown; default: the content. */
  markdown?(use: Use<Name, RootContent>): (RootContent | PhrasingContent)[];
  /** Text for search and descriptions; default: the content. */
  text?(use: Omit<Use<Name, string>, 'context'> & { context: TextContext }): string;
  /** Rules for the components layer, only on pages that use the component. */
  styles?: string;
}

export const defineComponent = <const Name extends string>(component: ArticleComponent<Name>): ArticleComponent<Name> =>
  component;

/** A titled part in Markdown and plain text: the title, then the content. */
export const titledPart = {
  markdown({ attributes: { title }, children }: Use<'title', RootContent>): RootContent[] {
    return [{ type: 'paragraph', children: [{ type: 'strong', children: [textNode(title)] }] }, ...children];
  },
  text: ({ attributes: { title }, children }: Pick<Use<'title', string>, 'attributes' | 'children'>): string =>
    `${title}\n${children.join('')}`,
};

/** Tag for style sheets in templates. */
export const css = String.raw;

/** A node of HTML (hast). */
export const element = (tagName: string, properties: Properties, children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

/** A text node, for hast and mdast. */
export const textNode = (value: string): { type: 'text'; value: string } => ({ type: 'text', value });

/** The text content of a node. */
export const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** A Markdown link with plain text. */
export const markdownLink = (url: string, text: string): PhrasingContent => ({
  type: 'link',
  url,
  children: [textNode(text)],
});

/** The body uses an unknown name. */
export const unknownNameError = (kind: string, name: string, { file }: Pick<Article, 'file'>): Error =>
  new Error(`Unknown ${kind} "${name}" in ${file}.`);
