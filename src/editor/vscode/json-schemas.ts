import { z } from 'zod';
import { statuses, articleSchema } from '../../schema/article.ts';
import { categoriesSchema } from '../../schema/category.ts';
import { channelsSchema } from '../../schema/channels.ts';
import { factsSchema } from '../../schema/facts.ts';
import { siteSchema } from '../../schema/site.ts';
import { synonymsSchema } from '../../schema/synonyms.ts';
import { wordingSchema } from '../../schema/wording.ts';
import type { Library } from '../checks/library.ts';

type Json = Record<string, unknown>;

/** JSON Schemas of everything in the content folder, with what this content offers (numbers, categories, facts, channels). */
export function jsonSchemas(library: Library): Record<string, Json> {
  const make = (schema: z.ZodType, title: string): Json => ({
    ...(z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as Json),
    title,
  });
  const article = make(articleSchema, 'Article');
  const keys = article.properties as Record<string, Json>;
  const numbers = [...library.byId.keys()].sort((a, b) => a - b);
  const titles = numbers.map((id) => library.shown(id, library.settings.defaultLocale)?.front.question ?? '');
  const day = { type: 'string', format: 'date', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
  keys.related = { ...keys.related, items: { type: 'integer', enum: numbers, enumDescriptions: titles } };
  keys.replacedBy = { type: 'integer', enum: numbers, enumDescriptions: titles };
  keys.updated = { ...day, description: 'The day the answer was last verified.' };
  keys.published = { ...day, description: 'The day it was first published.' };
  keys.reviewBy = { ...day, description: 'The day by which it must be verified again.' };
  keys.status = { ...keys.status, enum: [...statuses] };
  keys.owner = {
    ...keys.owner,
    examples: [...new Set(library.articles.flatMap((one) => one.front.owner ?? []))].sort(),
  };
  return {
    article,
    categories: make(categoriesSchema, 'Categories'),
    channels: make(channelsSchema, 'Channels'),
    facts: make(factsSchema, 'Facts'),
    site: make(siteSchema, 'Site'),
    synonyms: make(synonymsSchema, 'Synonyms'),
    wording: make(wordingSchema, 'Wording'),
  };
}
