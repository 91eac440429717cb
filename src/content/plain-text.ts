import { mdxToMdast, type MdastNode } from 'satteri';
import { formatFact } from './facts.ts';
import { pickText } from './pick-text.ts';
import type { Article, Content } from './load.ts';

type Node = MdastNode & {
  children?: Node[];
  value?: string;
  name?: string | null;
  attributes?: { name?: string; value?: unknown }[];
};

const blocks = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableRow',
  'tableCell',
  'blockquote',
  'code',
  'mdxJsxFlowElement',
]);

/**
 * The words a reader sees in an answer's body, without markup, for search, feeds and readability.
 * In: the article and the content it quotes facts, answers and channels from. Out: text, one block a line.
 * Throws what `mdxToMdast` throws when the body is not valid MDX.
 */
export function bodyText(
  article: Pick<Article, 'body' | 'locale'>,
  content: Pick<Content, 'facts' | 'channels' | 'articles' | 'site'>,
): string {
  const { defaultLocale } = content.site;

  function component(node: Node): string {
    const attribute = (name: string) => String(node.attributes?.find((a) => a.name === name)?.value ?? '');
    if (node.name === 'Fact') {
      const fact = content.facts[attribute('name')];
      return fact ? formatFact(fact, article.locale, defaultLocale) : '';
    }
    if (node.name === 'Channel') {
      const channel = content.channels.channels.find((c) => c.id === attribute('id'));
      return channel ? pickText(channel.label, article.locale, defaultLocale) : '';
    }
    if (node.name === 'Answer') {
      const id = Number(attribute('id'));
      const named = content.articles.filter((a) => a.id === id && a.status === 'published');
      const shown = [article.locale, defaultLocale].flatMap((locale) => named.find((a) => a.locale === locale) ?? []);
      return (shown[0] ?? named[0])?.question ?? '';
    }
    return (node.children ?? []).map(text).join('');
  }

  function text(node: Node): string {
    // Comments are for editors.
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return '';
    const inside =
      node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'
        ? component(node)
        : (node.value ?? (node.children ?? []).map(text).join(''));
    return blocks.has(node.type) ? `${inside}\n` : node.type === 'break' ? '\n' : inside;
  }

  return text(mdxToMdast(article.body) as Node)
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}

/** A page in one line, for search engines: its first words, cut between two of them. At most `most` characters. */
export function summaryOf(
  page: Parameters<typeof bodyText>[0],
  content: Parameters<typeof bodyText>[1],
  most = 160,
): string | undefined {
  const text = bodyText(page, content).replaceAll('\n', ' ');
  if (text.length <= most) return text || undefined;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`;
}
