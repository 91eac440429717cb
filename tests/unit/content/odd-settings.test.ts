import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import { categoriesSchema } from '../../../src/content/schema/category.ts';
import { channelsSchema } from '../../../src/content/schema/channels.ts';
import { contextsSchema } from '../../../src/content/schema/contexts.ts';
import { factsSchema } from '../../../src/content/schema/facts.ts';
import { placesSchema } from '../../../src/content/schema/places.ts';
import { siteSchema } from '../../../src/content/schema/site.ts';
import { tonesSchema } from '../../../src/content/schema/tone.ts';
import { triageSchema } from '../../../src/content/schema/triage.ts';
import { sampleContent } from '../../sample.ts';

const oddValues = ['', '*', 'x y!', 'aiuto.example', 'http://', 'https://[', '%zz', 'javascript:alert(1)', '\u0000'];
const oddKinds = [null, [], {}, 0, -1, 1e308, true, '9'.repeat(400)];

/** Settings that the sample leaves out. */
const more: Record<string, object> = {
  'site.yaml': {
    origins: { script: ['https://a.example'] },
    owners: { Ordini: 'a@b.example' },
    video: { hosts: ['video.example'] },
    headerLinks: [{ url: 'https://a.example', label: { it: 'a', en: 'a' } }],
    collector: { endpoint: '/api/notes', origins: ['https://a.example'] },
  },
};

function* changedOnce(data: unknown, path: (string | number)[] = [], root = data): Generator<[string, unknown]> {
  if (path.length > 0)
    for (const odd of [...oddValues, ...oddKinds]) {
      const copy = structuredClone(root);
      const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
      (parent as Record<string, unknown>)[path.at(-1)!] = odd;
      yield [`${path.join('.')}: ${JSON.stringify(odd)}`, copy];
    }
  if (data && typeof data === 'object')
    for (const [key, value] of Object.entries(data)) yield* changedOnce(value, [...path, key], root);
}

it.each<[file: string, schema: z.ZodType]>([
  ['site.yaml', siteSchema],
  ['channels.yaml', channelsSchema],
  ['categories.yaml', categoriesSchema],
  ['contexts.yaml', contextsSchema],
  ['facts.yaml', factsSchema],
  ['places.yaml', placesSchema],
  ['tone.yaml', tonesSchema],
  ['triage.yaml', triageSchema],
])('%s is refused or taken, whatever stands anywhere in it, and nothing fails', (file, schema) => {
  const written: unknown = parse(readFileSync(join(sampleContent, file), 'utf8'));
  const data = more[file] ? { ...(written as object), ...more[file] } : written;
  expect(schema.safeParse(data).error).toBeUndefined();
  const failed: string[] = [];
  for (const [change, changed] of changedOnce(data))
    try {
      schema.safeParse(changed);
    } catch (error) {
      failed.push(`${change} ${String(error)}`);
    }
  expect(failed).toEqual([]);
});
