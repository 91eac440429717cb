import type { Figures } from './measure.ts';

const rows: [label: string, of: (figures: Figures) => number, unit: 'KB' | 's' | 'ms' | ''][] = [
  ['HTML', ({ html }) => html / 1024, 'KB'],
  ['CSS', ({ css }) => css / 1024, 'KB'],
  ['script', ({ script }) => script / 1024, 'KB'],
  ['fonts', ({ font }) => font / 1024, 'KB'],
  ['other', ({ other }) => other / 1024, 'KB'],
  ['all bytes', ({ html, css, script, font, other }) => (html + css + script + font + other) / 1024, 'KB'],
  ['requests', ({ requests }) => requests, ''],
  ['first paint', ({ firstPaint }) => firstPaint / 1000, 's'],
  ['largest paint', ({ largestPaint }) => largestPaint / 1000, 's'],
  ['blocking time', ({ blocking }) => blocking, 'ms'],
  ['layout shift', ({ shift }) => shift, ''],
  ['first result', ({ firstResult }) => firstResult / 1000, 's'],
  ['  bytes till then', ({ searchBytes }) => searchBytes / 1024, 'KB'],
  ['  requests', ({ searchRequests }) => searchRequests, ''],
  ['  longest task', ({ searchTask }) => searchTask, 'ms'],
];

function written(value: number, unit: string): string {
  const digits = unit === 'ms' ? 0 : unit ? 2 : Number.isInteger(value) ? 0 : 3;
  return `${value.toFixed(digits)} ${unit}`.trim();
}

/** The figures of each site in a column, with the ratio to the first one. */
export function table(sites: readonly { name: string; figures: Figures }[]): string {
  const line = (cells: string[]) => cells.map((cell, i) => (i ? cell.padStart(20) : cell.padEnd(18))).join('');
  const own = sites[0]?.figures;
  return [
    line(['', ...sites.map(({ name }) => name)]),
    ...rows.map(([label, of, unit]) => {
      const ours = own ? of(own) : Number.NaN;
      return line([
        label,
        ...sites.map(({ figures }, i) => {
          const value = of(figures);
          return i && ours > 0 ? `${written(value, unit)}  ×${(value / ours).toFixed(1)}` : written(value, unit);
        }),
      ]);
    }),
  ].join('\n');
}
