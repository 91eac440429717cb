import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { join } from 'node:path';
import { contentRoot } from './content/root.ts';
import { articleSchema } from './schema/article.ts';

/** The bodies of the answers, compiled; what is known about them comes from `content/load.ts`. */
export const collections = {
  articles: defineCollection({
    loader: glob({ base: join(contentRoot(), 'articles'), pattern: '*/*/*.mdx', generateId: ({ entry }) => entry }),
    schema: articleSchema,
  }),
};
