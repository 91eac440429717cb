import { attachedFile } from '../content/attached-files.ts';
import { addressOf } from '../content/links.ts';
import type { Article, Content } from '../content/load.ts';
import { bodyMarkdown } from '../content/markdown.ts';
import { memoizeByKey } from '../content/queries.ts';
import { channelHref } from '../contact/channel.ts';
import { dictionary } from '../i18n/index.ts';
import { addressesOf } from '../i18n/paths.ts';
import { interpolateDays, longDate } from '../i18n/intl.ts';
import { interpolate } from '../i18n/phrases.ts';

function writeBody(content: Content, article: Article, options: { omitsPictures?: boolean } = {}): string {
  const { site } = content;
  const { locale } = article;
  const t = dictionary(locale);
  const here = new URL(addressOf(content, { article, locale }), site.url);
  const address = (path: string) => new URL(path, here).href;
  return bodyMarkdown(article.body, {
    ...options,
    content,
    source: article,
    t,
    address,
    attach(written) {
      const file = attachedFile(article.file, written);
      return { ...file, href: address(addressesOf(site).base + file.path) };
    },
    // Without the article: what a machine quotes must not carry the text of a letter in its address.
    channelHref: (channel) => address(channelHref(channel, { site, locale, t })).replace(/^(mailto:[^?]+)\?.*$/, '$1'),
  });
}

/** The body of an answer as Markdown whose links lead to the site from anywhere; made once for all that quotes it. */
export const articleMarkdown = memoizeByKey((content: Content, article: Article) => writeBody(content, article));

/** The same for a message to a reader: without pictures. */
export const messageMarkdown = (content: Content, article: Article): string =>
  writeBody(content, article, { omitsPictures: true });

/** The Markdown version of an answer page: the question, the short answer, the body, where and when. */
export function markdownAlternate(content: Content, article: Article): string {
  const { locale } = article;
  const t = dictionary(locale);
  const page = new URL(addressOf(content, { article, locale }), content.site.url).href;
  const folio = `${interpolate(t.answerNumber, { id: article.id })} · ${interpolateDays(t.verified, { date: longDate(article.updated, locale) }, locale)}`;
  return [
    `# ${escapeLine(article.question)}`,
    `> ${escapeLine(article.answer)}`,
    articleMarkdown(content, article).trim(),
    '---',
    `${folio} · <${page}>`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

/** A line of plain text that Markdown leaves as it is. */
export function escapeLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/[\\`*_[\]<~|]/g, '\\$&');
}
