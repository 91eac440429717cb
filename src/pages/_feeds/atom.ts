import { markdownToHtml } from 'satteri';
import { addressOf, shownLink } from '../../content/links.ts';
import { publishedArticles, sectionOf } from '../../content/queries.ts';
import { otherLanguage, pickText } from '../../content/pick-text.ts';
import { categoryText, type Article, type Content } from '../../content/load.ts';
import { dictionary } from '../../i18n/index.ts';
import { addressesOf, filePath, homePath, shortPath } from '../../i18n/paths.ts';
import { interpolateDays, longDate } from '../../i18n/intl.ts';
import { unexpiredNotices, type DatedNotice } from '../../notices/dated-notices.ts';
import { markdownAlternatePath } from './addresses.ts';
import { articleMarkdown } from '../../formats/markdown-alternate.ts';
import { element } from './xml.ts';
import { escapeXml } from '../../content/escape-xml.ts';

const maxEntries = 50;
const midnight = (date: string) => `${date}T00:00:00Z`;

/** The latest change of an answer: a machine-readable term, a word and a sentence. */
function news({ published, updated, changes, locale }: Article): { term: string; label: string; says: string } {
  const t = dictionary(locale);
  const date = longDate(updated, locale);
  const say = (phrase: string, values: Record<string, string>) => interpolateDays(phrase, values, locale);
  if (changes) return { term: 'changed', label: t.feedChanged, says: say(t.feedChangedOn, { date, changes }) };
  if (!published) return { term: 'verified', label: t.feedVerified, says: `${say(t.verified, { date })}.` };
  if (published === updated) return { term: 'new', label: t.feedNew, says: say(t.feedNewOn, { date }) };
  const says = say(t.feedVerifiedOn, { date, published: longDate(published, locale) });
  return { term: 'verified', label: t.feedVerified, says };
}

/** Answers by latest change (RFC 4287), and current notices. Ids are short links, since numbers are never reused. */
export function atomFeed(content: Content, locale: string): string {
  const { site } = content;
  const addresses = addressesOf(site);
  const absolute = (path: string) => new URL(path, site.url).href;
  const articles = [...publishedArticles(content, locale)]
    .sort((a, b) => (a.updated === b.updated ? b.id - a.id : a.updated < b.updated ? 1 : -1))
    .slice(0, maxEntries);
  const title = pickText(site.title, locale, site.defaultLocale);
  const self = absolute(filePath(addresses, locale, 'atom.xml'));

  const entry = (article: Article) => {
    const shown = { article, locale };
    const category = content.categories.find(({ id }) => id === article.category);
    const section = sectionOf(content, article);
    const { html } = markdownToHtml(articleMarkdown(content, article));
    const { term, label, says } = news(article);
    return [
      '<entry>',
      element('id', {}, absolute(shortPath(addresses, locale, article.id))),
      element('title', {}, article.question),
      article.published && element('published', {}, midnight(article.published)),
      element('updated', {}, midnight(article.updated)),
      element('link', { rel: 'alternate', type: 'text/html', href: absolute(addressOf(content, shown)) }),
      element('link', {
        rel: 'alternate',
        type: 'text/markdown',
        href: absolute(markdownAlternatePath(content, shown)),
      }),
      category &&
        element('category', { term: category.id, label: categoryText(category, locale, site.defaultLocale).title }),
      section &&
        element('category', {
          term: `${article.category}/${section.id}`,
          label: pickText(section.title, locale, site.defaultLocale),
        }),
      element('category', { scheme: `${self}#news`, term, label }),
      element('summary', { type: 'text' }, article.answer),
      element(
        'content',
        { type: 'html' },
        `<p><em>${escapeXml(says)}</em></p>\n<p><strong>${escapeXml(article.answer)}</strong></p>\n${html}`,
      ),
      '</entry>',
    ];
  };
  const notices = unexpiredNotices(content).filter(({ current }) => current);
  const secondOf = (moment: number) => new Date(moment).toISOString().replace('.000', '');
  const noticeEntry = ({ id, kind, text, link, starts }: DatedNotice) => {
    const words = pickText(text, locale, site.defaultLocale);
    const label = dictionary(locale).notices[kind];
    const more = link && shownLink(content, link, locale);
    return [
      '<entry>',
      element('id', {}, `${self}#notice-${id}`),
      element('title', {}, `${label}: ${words}`),
      element('updated', {}, secondOf(starts)),
      element('link', {
        rel: 'alternate',
        type: 'text/html',
        href: absolute(more?.href ?? homePath(addresses, locale)),
      }),
      element('category', { scheme: `${self}#notices`, term: kind, label }),
      element(
        'summary',
        { type: 'text', 'xml:lang': otherLanguage(text, locale, site.defaultLocale) ?? locale },
        words,
      ),
      '</entry>',
    ];
  };
  const dated = [
    ...notices.map((notice) => ({ updated: secondOf(notice.starts), lines: noticeEntry(notice) })),
    ...articles.map((article) => ({ updated: midnight(article.updated), lines: entry(article) })),
  ];
  if (notices.length > 0) dated.sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(locale)}">`,
    element('id', {}, self),
    element('title', {}, `${title} · ${dictionary(locale).feedTitle}`),
    element('subtitle', {}, pickText(site.description, locale, site.defaultLocale)),
    element('updated', {}, dated[0]?.updated ?? midnight('1970-01-01')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    element('link', { rel: 'alternate', type: 'text/html', href: absolute(homePath(addresses, locale)) }),
    `<author>${element('name', {}, site.name)}${element('uri', {}, site.companyUrl)}</author>`,
    ...dated.flatMap(({ lines }) => lines),
    '</feed>\n',
  ]
    .filter(Boolean)
    .join('\n');
}
