import { markdownToHtml } from 'satteri';
import { bodyText } from '../content/plain-text.ts';
import type { Article, Content } from '../content/load.ts';
import { ssml } from '../spoken/ssml.ts';
import { countSpokenWords, spokenText } from '../spoken/spoken-text.ts';
import { articleMarkdown } from './markdown-alternate.ts';

/** What a voice says of an answer. */
export const spokenAnswer = ({ spoken, answer, locale }: Pick<Article, 'spoken' | 'answer' | 'locale'>): string =>
  spokenText(spoken ?? answer, locale);

/** An answer in every form in which it leaves the site: facts filled in, links absolute. */
export function answerFormats(content: Content, article: Article) {
  const markdown = articleMarkdown(content, article).trim();
  const text = spokenAnswer(article);
  return {
    html: markdownToHtml(markdown).html.trim(),
    markdown,
    plain: bodyText(article, content),
    spoken: { text, words: countSpokenWords(text), ssml: ssml(text, article.locale) },
  };
}
