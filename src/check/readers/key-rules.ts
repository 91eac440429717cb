import { z } from 'zod';
import type { KeyRules } from './value-form.ts';
import type { Path } from '../model.ts';

interface Json {
  properties?: Record<string, Json>;
  additionalProperties?: Json | boolean;
  items?: Json;
  anyOf?: Json[];
  oneOf?: Json[];
  enum?: unknown[];
  const?: unknown;
  examples?: unknown[];
}

const examples: Record<string, string> = {
  id: 'id: 1042',
  question: 'question: Come annullo un ordine?',
  answer: 'answer: Apri l’ordine e tocca Annulla: i soldi tornano sulla carta.',
  spoken: 'spoken: La consegna costa {delivery.fee}, ed è gratis da {delivery.free-from}.',
  updated: 'updated: 2026-03-10',
  published: 'published: 2026-03-10',
  changes: 'changes: La soglia della consegna gratuita è scesa.',
  reviewBy: 'reviewBy: 2026-09-10',
  owner: 'owner: Clienti',
  status: 'status: draft',
  slug: 'slug: resi-e-rimborsi',
  value: 'value: 14',
  type: 'type: money',
  unit: 'unit: day',
  url: 'url: https://aiuto.esempio.it/',
  companyUrl: 'companyUrl: https://www.esempio.it/',
  locales: 'locales: [it, en]',
  defaultLocale: 'defaultLocale: it',
  timeZone: 'timeZone: Europe/Rome',
  aliases: 'aliases: []',
  related: 'related: [1042, 1043]',
  kind: 'kind: phone',
  days: 'days: [mon, tue, wed, thu, fri]',
  from: 'from: "08:00"',
  to: 'to: "18:00"',
  promise: 'promise: { within: 1, unit: working-days }',
  within: 'within: 1',
  label: 'label: { it: Telefono, en: Phone }',
  avoid: 'avoid: [previo]',
};

const branches = (schema: Json): Json[] =>
  [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
    .flatMap(branches)
    .concat(schema.anyOf || schema.oneOf ? [] : [schema]);

/** The branches of a union that can hold the value: those whose constants agree with it. */
function fitting(schemas: Json[], value: unknown): Json[] {
  if (schemas.length < 2 || typeof value !== 'object' || value === null) return schemas;
  const agree = schemas.filter((schema) =>
    Object.entries(schema.properties ?? {}).every(
      ([key, one]) => one.const === undefined || one.const === (value as Record<string, unknown>)[key],
    ),
  );
  return agree.length ? agree : schemas;
}

export const exampleOf = (key: string): string => examples[key] ?? `${/^\d+$/.test(key) ? '-' : `${key}:`} …`;

/** Derives the allowed keys and examples from a zod schema. In: the schema and the data as written. */
export function keyRules(schema: z.ZodType, data: unknown): KeyRules {
  let json: Json | undefined;
  const at = (path: Path): Json[] => {
    json ??= z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
    let value = data;
    let schemas = fitting(branches(json), value);
    for (const part of path) {
      value = (value as Record<string | number, unknown> | undefined)?.[part];
      const inside = schemas.flatMap((one) => {
        const child = typeof part === 'number' ? one.items : (one.properties?.[part] ?? one.additionalProperties);
        return typeof child === 'object' ? branches(child) : [];
      });
      schemas = fitting(inside, value);
    }
    return schemas;
  };
  return {
    keys(path) {
      const schemas = at(path);
      const keys = schemas.flatMap((one) => Object.keys(one.properties ?? {}));
      const values = schemas.flatMap((one) => one.enum ?? (one.const === undefined ? [] : [one.const])).map(String);
      return [...new Set(keys.length ? keys : values)];
    },
    example(key) {
      json ??= z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
      const own = json.items?.properties?.[key]?.examples?.[0];
      return own === undefined ? exampleOf(key) : `${key}: ${String(own)}`;
    },
  };
}
