import { addedProse } from './messages/added-languages.ts';
import type { Prose } from './messages/entry.ts';
import type { Problem } from './problems.ts';
import { rules } from './rules/index.ts';

const byCode = new Map(rules.map((rule) => [rule.code, rule]));

/** The message of a problem in a language, in English where there is no translation. */
export function describe({ code, args }: Pick<Problem, 'code' | 'args'>, language: string): Prose {
  const messages = byCode.get(code)?.messages;
  if (!messages) throw new Error(`There is no message for ${code}.`);
  const own = Object.hasOwn(messages, language) ? messages[language] : undefined;
  return (addedProse(code, language) ?? own ?? messages.en)(args);
}

/** Whether `--strict` reports this warning as an error. */
export const isStrict = (code: string): boolean => byCode.get(code)?.strict === true;
