import type { Rule } from '../rule.ts';
import * as families from './families.ts';

const isRule = (one: unknown): one is Rule => typeof one === 'object' && one !== null && 'messages' in one;

/** Every rule of every file. */
export const rules: readonly Rule[] = Object.values(families)
  .flatMap((family: object) => Object.values(family))
  .filter(isRule);
