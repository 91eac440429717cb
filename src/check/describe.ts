import type { Entry, Prose } from './messages/entry.ts';
import { messages } from './messages/table.ts';
import { addedProse } from './messages/added-languages.ts';
import type { Problem } from './problems.ts';
import type { Messages, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

const byCode = new Map<string, Rule>(rules.map((rule) => [rule.code, rule]));
const table: Record<string, Entry<never>> = messages;

/** Every code there is. */
export const problemCodes = [...Object.keys(messages), ...byCode.keys()];

/** The prose of a problem in a language; in English where it has none of its own. */
export function describe({ code, args }: Pick<Problem, 'code' | 'args'>, language: string): Prose {
  const added = addedProse(code, language);
  if (added) return added(args);
  const entry = table[code];
  if (entry) return entry[language === 'it' ? 'it' : 'en'](args as never);
  const said: Messages<never> | undefined = byCode.get(code)?.messages;
  if (!said) throw new Error(`There is no message for ${code}.`);
  return (said[language] ?? said.en)(args as never);
}

/** Whether `--strict` makes an error of a warning. */
export const isStrict = (code: string): boolean => (table[code] ?? byCode.get(code))?.strict === true;
