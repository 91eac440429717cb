import { interpolate } from '../../i18n/phrases.ts';
import { stringify } from 'yaml';
import type { AliasEvaluation } from './evaluate-aliases.ts';
import { LIST_LENGTH } from './relevance.ts';
import { aliasLine } from '../report/sections/write.ts';
import type { Words } from '../messages/index.ts';

const column = 14;

/** A line for the relevance tests, to guard the improvement. */
const testLine = ({ alias, id = 0 }: AliasEvaluation): string =>
  `- ${stringify({ q: alias, a: [id] }, { collectionStyle: 'flow', lineWidth: 0 })
    .trimEnd()
    .replace(/\[ (\d+) \] \}$/, '[$1] }')}`;

function reasons(decision: AliasEvaluation, { cli }: Words): string[] {
  const { refusal, found, improved, locale } = decision;
  if (refusal) return [interpolate(cli.refusals[refusal.code], { ...refusal })];
  return [
    ...found.map((move) => interpolate(move.before > LIST_LENGTH ? cli.foundNew : cli.foundSooner, { ...move })),
    ...(improved > 0 ? [interpolate(cli.improves, { n: improved })] : []),
    interpolate(cli.keep, { locale, line: testLine(decision) }),
  ];
}

/** Describes what `--apply` did or would do: each alias, its answer, and the reason. */
export function describeDecisions(decisions: readonly AliasEvaluation[], words: Words, dryRun: boolean): string {
  const { cli } = words;
  if (decisions.length === 0) return cli.applyNothing;
  const lines = decisions.map((decision) => {
    const { alias, file, refusal } = decision;
    const state = refusal ? cli.refused : dryRun ? cli.wouldAccept : cli.accepted;
    const head = `${state.padEnd(column)}${aliasLine(alias)}${file ? `  →  ${file}` : ''}`;
    return [head, ...reasons(decision, words).map((text) => ' '.repeat(column) + text)].join('\n');
  });
  const accepted = decisions.filter(({ refusal }) => !refusal).length;
  const summary = interpolate(cli.applied, { accepted, refused: decisions.length - accepted });
  return [...lines, '', summary, ...(dryRun ? [cli.dryRun] : [])].join('\n');
}
