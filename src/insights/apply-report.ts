import { fill } from '../locale/text.ts';
import type { Decision } from './apply.ts';
import { aliasLine } from './render/write.ts';
import type { Words } from './words/index.ts';

/** What `--apply` did or would do, line by line: the alias, where it goes, and why or why not. */
export function describeDecisions(decisions: readonly Decision[], { cli }: Words, dryRun: boolean): string {
  if (decisions.length === 0) return cli.applyNothing;
  const lines = decisions.map(({ alias, file, improved, refusal }) => {
    const state = refusal ? cli.refused : dryRun ? cli.wouldAccept : cli.accepted;
    const why = refusal ? fill(cli.refusals[refusal.code], { ...refusal }) : fill(cli.improves, { n: improved });
    return `${state.padEnd(12)}${aliasLine(alias)}${file ? `  →  ${file}` : ''}\n${' '.repeat(12)}${why}`;
  });
  const accepted = decisions.filter(({ refusal }) => !refusal).length;
  const summary = fill(cli.applied, { accepted, refused: decisions.length - accepted });
  return [...lines, '', summary, ...(dryRun ? [cli.dryRun] : [])].join('\n');
}
