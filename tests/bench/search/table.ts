import { modes, type SetFigures } from './measure.ts';

const share = (value: number) => value.toFixed(3).replace(/^0/, '');
/** Half the width of the 95 % interval of a share of `n` (normal approximation). */
const halfInterval = (value: number, n: number) => 1.96 * Math.sqrt((value * (1 - value)) / n);
const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** The figures of one set as Markdown. */
export function table(figures: SetFigures): string {
  const { set, lang, answers, queries, engines, bytes } = figures;
  const head = [
    'engine',
    'queries',
    'Hit@1',
    '± 95 %',
    'Hit@3',
    'Hit@5',
    'MRR@10',
    'nDCG@10',
    'none',
    'median ms',
    'p95 ms',
  ];
  const rows = engines.flatMap(({ engine, scores, median, p95 }) =>
    modes.map((mode, index) => {
      const { hit1, hit3, hit5, mrr10, ndcg10, zero } = scores[mode];
      return [
        index === 0 ? engine : '',
        { clean: 'clean', one: 'one typo', all: 'all typos' }[mode],
        ...[hit1, halfInterval(hit1, queries), hit3, hit5, mrr10, ndcg10, zero].map(share),
        ...(index === 0 ? [median.toFixed(2), p95.toFixed(2)] : ['', '']),
      ];
    }),
  );
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] as number)).join(' | ')} |`;
  return [
    `## ${set} (${lang}: ${answers} answers, ${queries} queries)`,
    '',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.map(line),
    '',
    `Script ${kilo(bytes.script)}, index ${kilo(bytes.entry)}; moved for the first search ${kilo(bytes.first)}` +
      ` (with the full text ${kilo(bytes.firstDeep)}), for a further one ${kilo(bytes.further)} (Brotli, script apart).`,
    '',
  ].join('\n');
}
