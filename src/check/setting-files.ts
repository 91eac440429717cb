import { bestBetsSchema } from '../content/schema/best-bets.ts';
import { categoriesSchema } from '../content/schema/category.ts';
import { channelsSchema } from '../content/schema/channels.ts';
import { contextsSchema } from '../content/schema/contexts.ts';
import { factsSchema } from '../content/schema/facts.ts';
import { handledSchema } from '../content/schema/handled.ts';
import { noticesSchema } from '../content/schema/notices.ts';
import { placesSchema } from '../content/schema/places.ts';
import { popularitySchema } from '../content/schema/popularity.ts';
import { siteSchema } from '../content/schema/site.ts';
import { tonesSchema } from '../content/schema/tone.ts';
import { synonymsSchema } from '../content/schema/synonyms.ts';
import { triageSchema } from '../content/schema/triage.ts';
import { wordingSchema } from '../content/schema/wording.ts';

export const settingFiles = {
  site: { file: 'site.yaml', schema: siteSchema, required: true },
  categories: { file: 'categories.yaml', schema: categoriesSchema, required: true },
  channels: { file: 'channels.yaml', schema: channelsSchema, required: true },
  facts: { file: 'facts.yaml', schema: factsSchema, required: false },
  places: { file: 'places.yaml', schema: placesSchema, required: false },
  popularity: { file: 'popularity.json', schema: popularitySchema, required: false },
  notices: { file: 'notices.yaml', schema: noticesSchema, required: false },
  bestBets: { file: 'best-bets.yaml', schema: bestBetsSchema, required: false },
  handled: { file: 'insights.yaml', schema: handledSchema, required: false },
  contexts: { file: 'contexts.yaml', schema: contextsSchema, required: false },
  triage: { file: 'triage.yaml', schema: triageSchema, required: false },
  tone: { file: 'tone.yaml', schema: tonesSchema, required: false },
} as const;

export const localeFiles = { synonyms: synonymsSchema, wording: wordingSchema } as const;
