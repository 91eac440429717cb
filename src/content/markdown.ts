import type { BlockContent, Link, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { mdxToMdast } from 'satteri';
import { formatFact } from './facts.ts';
import type { Article, Content } from './load.ts';

/** What the components of a body become where no component runs. */
export interface MarkdownWords {
  /** Heads of the boxes, such as "Good to know". */
  note: string;
  warning: string;
  /** A link as editors write it → an absolute address. */
  link(href: string): string;
  /** An answer by its number → what the link to it says and where it leads; `undefined` when there is none. */
  answer(id: number): { text: string; href: string } | undefined;
  /** A channel by its id → the same. */
  channel(id: string): { text: string; href: string } | undefined;
}

interface Component {
  name: string | null;
  attributes: { name?: string; value?: unknown }[];
  children: RootContent[];
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const linkTo = ({ text: says, href }: { text: string; href: string }): Link => ({
  type: 'link',
  url: href,
  children: [{ type: 'text', value: says }],
});

/**
 * An answer's body as plain Markdown: facts written out, links absolute, components as what they mean.
 * In: the article, the content it quotes, and what its components say. Out: CommonMark with tables.
 * Throws what `mdxToMdast` throws when the body is not valid MDX.
 */
export function bodyMarkdown(
  article: Pick<Article, 'body' | 'locale'>,
  { facts, site }: Pick<Content, 'facts' | 'site'>,
  words: MarkdownWords,
): string {
  /** A component that stands inside a line. */
  function inline({ name, attributes, children }: Component): PhrasingContent[] {
    const attribute = (key: string) => String(attributes.find((one) => one.name === key)?.value ?? '');
    if (name === 'Fact') {
      const fact = facts[attribute('name')];
      return fact ? [text(formatFact(fact, article.locale, site.defaultLocale))] : [];
    }
    const named =
      name === 'Answer'
        ? words.answer(Number(attribute('id')))
        : name === 'Channel'
          ? words.channel(attribute('id'))
          : undefined;
    return named ? [linkTo(named)] : (children.flatMap(plain) as PhrasingContent[]);
  }

  /** A component that stands by itself. */
  function block(component: Component): RootContent[] {
    const { name, children } = component;
    if (name === 'Fact' || name === 'Answer' || name === 'Channel')
      return [{ type: 'paragraph', children: inline(component) }];
    const inside = children.flatMap(plain);
    if (name !== 'Note' && name !== 'Warning') return inside;
    const label = words[name === 'Note' ? 'note' : 'warning'];
    const title: Paragraph = { type: 'paragraph', children: [{ type: 'strong', children: [text(label)] }] };
    return [{ type: 'blockquote', children: [title, ...inside] as BlockContent[] }];
  }

  function plain(node: RootContent): RootContent[] {
    const { type } = node as { type: string };
    if (type === 'mdxJsxTextElement') return inline(node as unknown as Component);
    if (type === 'mdxJsxFlowElement') return block(node as unknown as Component);
    if (type.startsWith('mdx') || type === 'html') return [];
    // The build gives images beside an answer names of its own: outside the page only their words are known.
    if (node.type === 'image' && !/^(\/|https?:)/.test(node.url)) return [text(node.alt ?? '')];
    const kept = 'children' in node ? { ...node, children: (node.children as RootContent[]).flatMap(plain) } : node;
    return [('url' in kept ? { ...kept, url: words.link(kept.url) } : kept) as RootContent];
  }

  const tree = mdxToMdast(article.body) as unknown as Root;
  const root: Root = { type: 'root', children: tree.children.flatMap(plain) };
  return toMarkdown(root as Nodes, {
    bullet: '-',
    // Also within a word, where `_` would need its neighbours written as numbers.
    emphasis: '*',
    rule: '-',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
}
