import { z } from 'zod';
import type { Content } from '../content/load.ts';
import { pickText } from '../content/pick-text.ts';
import { apiFolder } from './documents.ts';
import { apiSchemas, type ApiSchemas } from './schema.ts';

type Name = keyof ApiSchemas;

export const jsonSchema = (name: Name) => z.toJSONSchema(apiSchemas[name], { io: 'output' });

const paths: Record<string, { schema: Name; id: string; summary: string }> = {
  '/{language}/answers.json': { schema: 'answers', id: 'listAnswers', summary: 'Every answer in short' },
  '/{language}/answers/{id}.json': { schema: 'answer', id: 'getAnswer', summary: 'One answer in every form' },
  '/{language}/categories.json': { schema: 'categories', id: 'listCategories', summary: 'The subjects, in order' },
  '/{language}/channels.json': { schema: 'channels', id: 'listChannels', summary: 'Ways to reach a person, and when' },
  '/{language}/facts.json': { schema: 'facts', id: 'listFacts', summary: 'Figures that answers quote' },
  '/{language}/changes.json': {
    schema: 'changes',
    id: 'listChanges',
    summary: 'New and changed answers, newest first',
  },
  '/contexts.json': { schema: 'contexts', id: 'listContexts', summary: 'Where readers come from, and their answers' },
  '/notices.json': { schema: 'notices', id: 'listNotices', summary: 'Dated notices, what matters most first' },
};

/** This interface as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1.html). */
export function openApi(content: Content) {
  const { site } = content;
  const parameters = {
    language: { name: 'language', in: 'path', required: true, schema: { type: 'string', enum: site.locales } },
    id: { name: 'id', in: 'path', required: true, schema: { type: 'integer' }, description: 'The answer’s number.' },
  };
  const schemaOf = (name: Name) => {
    const { $schema: _, ...schema } = jsonSchema(name);
    return schema;
  };
  return {
    openapi: '3.1.1',
    info: {
      title: pickText(site.title, 'en', site.defaultLocale),
      version: '1',
      description: 'Files that the site publishes: every one has an ETag, and any page may read it.',
    },
    // No authentication.
    security: [],
    servers: [{ url: new URL(apiFolder(content).slice(0, -1), site.url).href }],
    paths: Object.fromEntries(
      Object.entries(paths).map(([path, { schema, id, summary }]) => [
        path,
        {
          get: {
            operationId: id,
            summary,
            parameters: Object.values(parameters).filter(({ name }) => path.includes(`{${name}}`)),
            responses: {
              200: {
                description: 'The file',
                content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
              },
              304: { description: 'It has not changed since the one whose ETag was sent' },
              404: { description: 'There is no such file' },
            },
          },
        },
      ]),
    ),
    components: {
      schemas: Object.fromEntries((Object.keys(apiSchemas) as Name[]).map((name) => [name, schemaOf(name)])),
    },
  };
}
