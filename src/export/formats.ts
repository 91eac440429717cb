import { escapeXml } from '../content/escape-xml.ts';
import { answerDocument } from '../api/documents.ts';
import { categoryText, type Article, type Content } from '../content/load.ts';
import { publishedArticles } from '../content/queries.ts';
import { markdownAlternate } from '../formats/markdown-alternate.ts';

export interface ExportedFile {
  file: string;
  text: string;
}

const json = (file: string, data: unknown): ExportedFile => ({ file, text: `${JSON.stringify(data, null, 2)}\n` });

/** Published answers with their translations, default language first. */
function families(content: Content): { main: Article; others: Article[] }[] {
  const { locales, defaultLocale } = content.site;
  const all = [defaultLocale, ...locales.filter((one) => one !== defaultLocale)].flatMap((one) =>
    publishedArticles(content, one),
  );
  return [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([main, ...others]) =>
    main ? [{ main, others }] : [],
  );
}

const documents = (content: Content) =>
  content.site.locales.flatMap((locale) =>
    publishedArticles(content, locale).map((article) => answerDocument(content, article)),
  );

/** A CSV field (RFC 4180); formulas get an apostrophe. */
function field(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const columns = [
  'id',
  'language',
  'category',
  'question',
  'answer',
  'url',
  'updated',
  'html',
  'markdown',
  'plain',
] as const;

/** The body for other systems: short answer, then the rest. */
const bodyOf = (content: Content, article: Article): string => {
  const { answer, html } = answerDocument(content, article);
  return `<p><strong>${escapeXml(answer)}</strong></p>\n${html}`;
};

/** A category's names, default language first. */
const inLanguages = ({ site, categories }: Content, category: string) =>
  [...new Set([site.defaultLocale, ...site.locales])].map((locale) => ({
    locale,
    ...categoryText(
      categories.find(({ id }) => id === category)!,
      locale,
      site.defaultLocale,
    ),
  }));
const urlOf = (content: Content, article: Article) => answerDocument(content, article).url;

export const exportFormats: Record<string, (content: Content) => ExportedFile[]> = {
  json: (content) => [json('answers.json', { answers: documents(content) })],
  csv: (content) => [
    {
      file: 'answers.csv',
      text: [columns.join(','), ...documents(content).map((one) => columns.map((name) => field(one[name])).join(','))]
        .join('\r\n')
        .concat('\r\n'),
    },
  ],
  markdown: (content) =>
    content.site.locales.flatMap((locale) =>
      publishedArticles(content, locale).map((article) => ({
        file: `${locale}/${article.categorySlug}/${article.slug}.md`,
        text: markdownAlternate(content, article),
      })),
    ),
  /** Sections and articles in the format of the Help Center API (https://developer.zendesk.com/api-reference/help_center/). */
  zendesk: (content) => [
    json('zendesk.json', {
      sections: content.categories.map(({ id }, position) => {
        const [main, ...others] = inLanguages(content, id).map(({ locale, title, description }) => ({
          locale: locale.toLowerCase(),
          title,
          body: description,
        }));
        return { id, position, name: main?.title, locale: main?.locale, translations: [main, ...others] };
      }),
      articles: families(content).map(({ main, others }, position) => ({
        id: main.id,
        section_id: main.category,
        position,
        html_url: urlOf(content, main),
        locale: main.locale.toLowerCase(),
        title: main.question,
        body: bodyOf(content, main),
        label_names: main.aliases,
        draft: false,
        updated_at: main.updated,
        translations: [main, ...others].map((one) => ({
          locale: one.locale.toLowerCase(),
          title: one.question,
          body: bodyOf(content, one),
          updated_at: one.updated,
        })),
      })),
    }),
  ],
  /** Collections and articles in the format of the Articles API (https://developers.intercom.com/docs/references/rest-api/api.intercom.io/articles). */
  intercom: (content) => {
    const { defaultLocale } = content.site;
    const collections = content.categories.map(({ id }, order) => {
      const [main, ...others] = inLanguages(content, id).map(({ locale, title, description }) => ({
        locale,
        group: { name: title, description },
      }));
      return {
        type: 'collection',
        id,
        order,
        default_locale: defaultLocale,
        ...main?.group,
        translated_content: Object.fromEntries(
          others.map(({ locale, group }) => [locale, { type: 'group_content', ...group }]),
        ),
      };
    });
    const own = (type: string, article: Article) => ({
      type,
      title: article.question,
      description: article.answer,
      body: bodyOf(content, article),
      state: 'published',
      url: urlOf(content, article),
      updated_at: Date.parse(article.updated) / 1000,
    });
    const articles = families(content).map(({ main, others }) => ({
      ...own('article', main),
      id: String(main.id),
      parent_id: main.category,
      parent_type: 'collection',
      default_locale: main.locale,
      translated_content: Object.fromEntries(others.map((one) => [one.locale, own('article_content', one)])),
    }));
    return [
      json('collections.json', { type: 'list', data: collections }),
      json('articles.json', { type: 'list', data: articles }),
    ];
  },
};
