import { z } from 'zod';
import { statuses, articleSchema } from '../../content/schema/article.ts';
import { categoriesSchema } from '../../content/schema/category.ts';
import { channelsSchema } from '../../content/schema/channels.ts';
import { contextsSchema } from '../../content/schema/contexts.ts';
import { factsSchema } from '../../content/schema/facts.ts';
import { noticesSchema } from '../../content/schema/notices.ts';
import { placesSchema } from '../../content/schema/places.ts';
import { siteSchema } from '../../content/schema/site.ts';
import { tonesSchema } from '../../content/schema/tone.ts';
import { synonymsSchema } from '../../content/schema/synonyms.ts';
import { triageSchema } from '../../content/schema/triage.ts';
import { wordingSchema } from '../../content/schema/wording.ts';
import { wordsSchema } from '../../content/schema/words.ts';
import { isPlural } from '../../i18n/dictionary.ts';
import { dictionary } from '../../i18n/index.ts';
import type { ContentIndex } from '../../check/content-index.ts';

type Json = Record<string, unknown>;

const keyDescriptions: Record<keyof (typeof articleSchema)['shape'], string> = {
  id: 'Il numero della risposta, uguale in tutte le lingue; non si riusa mai. · The answer’s number, the same in every language; never used again.',
  question:
    'Come la farebbe un cliente, 10–200 caratteri, meglio se meno di 140. · As a customer would ask it, 10–200 characters, better fewer than 140.',
  answer:
    'La risposta breve, testo semplice, 40–320 caratteri; le cifre come {delivery.fee}. · The short answer, plain text, 40–320 characters; figures as {delivery.fee}.',
  spoken:
    'Che cosa si dice al telefono al posto della risposta breve. · What is said on the telephone instead of the short answer.',
  aliases: 'Altri modi di chiederlo, solo per la ricerca. · Other ways of asking, for search only.',
  related: 'Numeri delle risposte da leggere dopo, al massimo 5. · Numbers of the answers to read next, at most 5.',
  section: 'La sezione della categoria, come in categories.yaml. · The section of the category, as in categories.yaml.',
  updated: 'Il giorno dell’ultima verifica. · The day the answer was last verified.',
  published: 'Il giorno della prima pubblicazione. · The day it was first published.',
  changes:
    'Che cosa è cambiato il giorno di updated, in una frase. · What changed on the day of updated, in one sentence.',
  reviewBy: 'Entro quando va verificata di nuovo. · The day by which it must be verified again.',
  owner: 'La persona o il gruppo responsabile. · The person or team in charge.',
  human: 'first: si offre una persona prima della risposta. · first: a person is offered before the answer.',
  status: 'published (se manca), draft o archived. · published (if left out), draft or archived.',
  redirectFrom: 'I vecchi indirizzi della pagina. · Old addresses of the page.',
  replacedBy:
    'Solo se archiviata: il numero di quella che ne prende il posto. · Only when archived: the number that takes its place.',
  sourceDigest: 'La scrivono gli strumenti nelle traduzioni. · Written by the tools in translations.',
};

const toJsonSchema = (schema: z.ZodType, title: string): Json => ({
  ...(z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as Json),
  title,
});

/** JSON Schemas of the settings by file or folder name. */
export const settingsSchemas = (): Record<string, Json> => ({
  categories: toJsonSchema(categoriesSchema, 'Categories'),
  channels: toJsonSchema(channelsSchema, 'Channels'),
  contexts: toJsonSchema(contextsSchema, 'Contexts'),
  facts: toJsonSchema(factsSchema, 'Facts'),
  notices: toJsonSchema(noticesSchema, 'Notices'),
  places: toJsonSchema(placesSchema, 'Places'),
  site: toJsonSchema(siteSchema, 'Site'),
  synonyms: toJsonSchema(synonymsSchema, 'Synonyms'),
  triage: toJsonSchema(triageSchema, 'Triage'),
  tone: toJsonSchema(tonesSchema, 'Tone'),
  wording: toJsonSchema(wordingSchema, 'Wording'),
});

type Node = string | { [key: string]: Node };

/** Adds the Italian and English phrases as descriptions. */
function withPhrases(schema: Json, it: Node, en: Node): Json {
  if (typeof it === 'string' || typeof en === 'string')
    return { ...schema, description: `${it as string} · ${en as string}` };
  if (isPlural(it)) return { ...schema, description: `${it.other} · ${en['other'] as string}` };
  const properties = Object.entries(schema.properties as Record<string, Json>).map(([key, one]) => [
    key,
    withPhrases(one, it[key] ?? '', en[key] ?? ''),
  ]);
  return { ...schema, properties: Object.fromEntries(properties) as Json };
}

/** JSON Schema of a words file; depends on all phrases of the pages. */
export const wordsJsonSchema = (): Json =>
  withPhrases(
    toJsonSchema(wordsSchema(), 'Words'),
    dictionary('it') as unknown as Node,
    dictionary('en') as unknown as Node,
  );

/** JSON Schema of an article's frontmatter, with existing numbers and owners as choices. */
export function articleJsonSchema(contentIndex: ContentIndex): Json {
  const article = toJsonSchema(articleSchema, 'Article');
  const keys = article.properties as Record<string, Json>;
  const numbers = [...contentIndex.byId.keys()].sort((a, b) => a - b);
  const titles = numbers.map(
    (id) => contentIndex.articleShown(id, contentIndex.settings.defaultLocale)?.front.question ?? '',
  );
  const day = { type: 'string', format: 'date', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
  keys.related = { ...keys.related, items: { type: 'integer', enum: numbers, enumDescriptions: titles } };
  keys.replacedBy = { type: 'integer', enum: numbers, enumDescriptions: titles };
  for (const key of ['updated', 'published', 'reviewBy']) keys[key] = day;
  keys.status = { ...keys.status, enum: [...statuses] };
  keys.owner = {
    ...keys.owner,
    examples: [...new Set(contentIndex.articles.flatMap((one) => one.front.owner ?? []))].sort(),
  };
  for (const [key, description] of Object.entries(keyDescriptions)) keys[key] = { ...keys[key], description };
  const { owner, reviewMonths } = contentIndex.settings.site?.defaults ?? {};
  const required = article.required as string[];
  article.required = [...required, ...(reviewMonths ? [] : ['reviewBy']), ...(owner ? [] : ['owner'])];
  return article;
}
