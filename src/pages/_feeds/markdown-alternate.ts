import { addressOf, resolveLink } from '../../content/links.ts';
import { answerShown } from '../../content/queries.ts';
import type { Article, Content } from '../../content/load.ts';
import { bodyMarkdown } from '../../content/markdown.ts';
import { channelHref, channelLabel } from '../../contact/channel.ts';
import { dictionary } from '../../i18n/index.ts';
import { longDate } from '../../i18n/intl.ts';
import { interpolate } from '../../i18n/phrases.ts';

/** The body of an answer as Markdown whose links lead to the site from anywhere. */
export function articleMarkdown(content: Content, article: Article): string {
  const { site, channels } = content;
  const { locale } = article;
  const t = dictionary(locale);
  const here = addressOf(content, { article, locale });
  const absolute = (href: string) => new URL(href, new URL(here, site.url)).href;
  return bodyMarkdown(article, content, {
    note: t.note,
    warning: t.warning,
    link: (href) => absolute(resolveLink(content, article, href)),
    answer(id) {
      const shown = answerShown(content, id, locale);
      return shown && { text: shown.article.question, href: absolute(addressOf(content, shown)) };
    },
    channel(id) {
      const channel = channels.channels.find((other) => other.id === id);
      if (!channel) return undefined;
      const says = channel.kind === 'phone' || channel.kind === 'email' ? channel.address : undefined;
      // Without the article: what a machine quotes must not carry the text of a letter in its address.
      const href = absolute(channelHref(channel, { site, locale, t })).replace(/^(mailto:[^?]+)\?.*$/, '$1');
      return { text: says ?? channelLabel(channel, locale, site.defaultLocale), href };
    },
  });
}

/** The Markdown twin of an answer page: the question, the short answer, the body, where and when. */
export function markdownAlternate(content: Content, article: Article): string {
  const { locale } = article;
  const t = dictionary(locale);
  const page = new URL(addressOf(content, { article, locale }), content.site.url).href;
  const folio = `${interpolate(t.answerNumber, { id: article.id })} · ${interpolate(t.verified, { date: longDate(article.updated, locale) })}`;
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
