import { publishedArticles } from '../content/queries.ts';
import type { Content } from '../content/load.ts';
import type { PublishedFile } from '../formats/published-file.ts';
import {
  answerDocument,
  answersDocument,
  apiFolder,
  categoriesDocument,
  changesDocument,
  channelsDocument,
  factsDocument,
  neighboursOf,
  contextsDocument,
  noticesDocument,
} from './documents.ts';
import { jsonSchema, openApi } from './openapi.ts';
import { apiSchemas, type ApiSchemas } from './schema.ts';

const lists = {
  answers: answersDocument,
  categories: categoriesDocument,
  channels: channelsDocument,
  facts: factsDocument,
  changes: changesDocument,
};

/** The plain interface for programs: static JSON, its schemas, and an OpenAPI file that describes it. */
export function apiFiles(content: Content): PublishedFile[] {
  const folder = apiFolder(content);
  const json = (path: string, make: () => object, from: Pick<PublishedFile, 'articles' | 'shows'> = {}) => ({
    path: `${folder}${path}`,
    type: 'application/json',
    ...from,
    body: () => `${JSON.stringify(make())}\n`,
  });
  return [
    json('openapi.json', () => openApi(content), { articles: [] }),
    ...(Object.keys(apiSchemas) as (keyof ApiSchemas)[]).map((name) =>
      json(`schemas/${name}.json`, () => jsonSchema(name), { articles: [] }),
    ),
    json('contexts.json', () => contextsDocument(content)),
    json('notices.json', () => noticesDocument(content)),
    ...content.site.locales.flatMap((locale) => [
      ...Object.entries(lists).map(([name, make]) => json(`${locale}/${name}.json`, () => make(content, locale))),
      ...publishedArticles(content, locale).map((article) =>
        json(`${locale}/answers/${article.id}.json`, () => answerDocument(content, article), {
          articles: [article],
          shows: neighboursOf(content, article),
        }),
      ),
    ]),
  ];
}
