import { answerDocument } from '../api/documents.ts';
import { categoryText, type Article, type Content } from '../content/load.ts';
import { published } from '../content/queries.ts';
import { markdownAlternate } from '../formats/markdown-alternate.ts';

/** A file of an export: its path inside the folder, and its text. */
export interface ExportedFile {
  file: string;
  text: string;
}

const json = (file: string, data: unknown): ExportedFile => ({ file, text: `${JSON.stringify(data, null, 2)}\n` });

/** Every published answer of the default language first, each with its translations. */
function families(content: Content): { main: Article; others: Article[] }[] {
  const { locales, defaultLocale } = content.site;
  const all = [defaultLocale, ...locales.filter((one) => one !== defaultLocale)].flatMap((one) =>
    published(content, one),
  );
  return [...Map.groupBy(all, ({ id }) => id).values()].flatMap(([main, ...others]) =>
    main ? [{ main, others }] : [],
  );
}

const documents = (content: Content) =>
  content.site.locales.flatMap((locale) =>
    published(content, locale).map((article) => answerDocument(content, article)),
  );

/** A field of CSV (RFC 4180). One that a spreadsheet would take for a formula begins with an apostrophe. */
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

/** The body that other systems show: the short answer, then the rest. */
const bodyOf = (content: Content, article: Article): string => {
  const { answer, html } = answerDocument(content, article);
  const escaped = answer.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<p><strong>${escaped}</strong></p>\n${html}`;
};

const titleOf = (content: Content, { category, locale }: Article) => {
  const found = content.categories.find(({ id }) => id === category);
  return found ? categoryText(found, locale, content.site.defaultLocale).title : category;
};

/** What a help centre of another kind takes, by the name of the format. */
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
      published(content, locale).map((article) => ({
        file: `${locale}/${article.categorySlug}/${article.slug}.md`,
        text: markdownAlternate(content, article),
      })),
    ),
  /** Sections and articles as the Help Center API takes them (https://developer.zendesk.com/api-reference/help_center/). */
  zendesk: (content) => [
    json('zendesk.json', {
      sections: content.categories.map((category) => {
        const texts = content.site.locales.map((locale) => ({
          locale: locale.toLowerCase(),
          ...categoryText(category, locale, content.site.defaultLocale),
        }));
        return {
          external_id: category.id,
          translations: texts.map(({ locale, title, description }) => ({ locale, title, body: description })),
        };
      }),
      articles: families(content).map(({ main, others }) => ({
        external_id: String(main.id),
        section_external_id: main.category,
        locale: main.locale.toLowerCase(),
        title: main.question,
        body: bodyOf(content, main),
        label_names: main.aliases,
        draft: false,
        translations: [main, ...others].map((one) => ({
          locale: one.locale.toLowerCase(),
          title: one.question,
          body: bodyOf(content, one),
        })),
      })),
    }),
  ],
  /** Collections and articles as the Articles API takes them (https://developers.intercom.com/docs/references/rest-api/api.intercom.io/articles). */
  intercom: (content) => [
    json('intercom.json', {
      collections: content.categories.map((category) => {
        const { locales, defaultLocale } = content.site;
        const group = (locale: string) => {
          const { title, description } = categoryText(category, locale, defaultLocale);
          return { name: title, description };
        };
        const others = locales.filter((locale) => locale !== defaultLocale);
        return {
          external_id: category.id,
          ...group(defaultLocale),
          translated_content: Object.fromEntries(
            others.map((locale) => [locale, { type: 'group_content', ...group(locale) }]),
          ),
        };
      }),
      articles: families(content).map(({ main, others }) => ({
        external_id: String(main.id),
        collection_external_id: main.category,
        collection: titleOf(content, main),
        title: main.question,
        description: main.answer,
        body: bodyOf(content, main),
        state: 'published',
        translated_content: Object.fromEntries(
          others.map((one) => [
            one.locale,
            {
              type: 'article_content',
              title: one.question,
              description: one.answer,
              body: bodyOf(content, one),
              state: 'published',
            },
          ]),
        ),
      })),
    }),
  ],
};
