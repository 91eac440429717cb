import { addAlias } from './add-alias.ts';
import type { SearchFinding } from '../findings.ts';
import { evaluateAliases, type EvaluateOptions, type AliasEvaluation } from './evaluate-aliases.ts';

export interface ApplyOptions extends EvaluateOptions {
  /** The text of a file of the content folder. */
  read: (file: string) => string;
}

/** Adds the accepted aliases to the texts of files, without writing. Out: a decision per proposal, and the texts. */
export function decideAliases(searches: readonly SearchFinding[], { read, ...options }: ApplyOptions) {
  const texts = new Map<string, string>();
  const decisions = evaluateAliases(searches, options).map((judgement): AliasEvaluation => {
    const { file, alias, refusal } = judgement;
    if (refusal || file === undefined) return judgement;
    const text = addAlias(texts.get(file) ?? read(file), alias);
    if (text === undefined) return { ...judgement, refusal: { code: 'file' } };
    texts.set(file, text);
    return judgement;
  });
  return { decisions, files: Object.fromEntries(texts) };
}
