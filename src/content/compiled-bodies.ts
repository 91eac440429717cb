import { isMarkdownFile } from './body-files.ts';
import { bodyHast } from './body-tree.ts';
import { allowedElements, articleComponent } from './components/index.ts';
import type { Article, Content } from './load.ts';

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  children?: Node[];
}

/** Source that may need the compiler: an expression, an import, an element that is no component. */
const mayNeedCompiler = new RegExp(
  `\\{(?!/\\*)|^(?:import|export)\\s|<(?!/?(?:${allowedElements.map(({ name }) => name).join('|')}|details|summary)\\b)[A-Za-z>]`,
  'm',
);

/** Whether an expression is only a comment. */
export const isComment = (expression: string): boolean => /^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/.test(expression);

function hasUnsupported({ type, name, value, children = [] }: Node): boolean {
  if (type.endsWith('Expression')) return !isComment(value ?? '');
  if (type === 'mdxjsEsm') return true;
  if (type.startsWith('mdxJsx') && !articleComponent(name)) return true;
  return children.some(hasUnsupported);
}

/** Whether only the MDX compiler can render a body. Throws what the parser throws when it is not valid MDX. */
const needsCompiler = (article: Article): boolean =>
  mayNeedCompiler.test(article.body) && hasUnsupported(bodyHast(article, {}) as unknown as Node);

/** Articles whose body the MDX compiler renders; all with `PRONTUARIO_MDX=all`, for comparison. */
export const compiledArticles = ({ articles }: Pick<Content, 'articles'>): Article[] =>
  articles.filter(
    (article) =>
      article.status === 'published' &&
      !isMarkdownFile(article.file) &&
      (process.env['PRONTUARIO_MDX'] === 'all' || needsCompiler(article)),
  );
