import { readdirSync } from 'node:fs';
import type { Rule } from '../rule.ts';

const isRule = (one: unknown): one is Rule => typeof one === 'object' && one !== null && 'messages' in one;

const names = readdirSync(import.meta.dirname).map((file) => file.replace(/\.ts$/, ''));
const modules = names.filter((name) => name !== 'index').sort();

/** Every rule of every file beside this one. */
export const rules: readonly Rule[] = (
  await Promise.all(modules.map((name) => import(`./${name}.ts`) as Promise<object>))
)
  .flatMap(Object.values)
  .filter(isRule);
