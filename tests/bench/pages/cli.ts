import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { outputRoot } from '../../../src/content/root.ts';
import { findChromium } from '../../browser.ts';
import { median, visit, type Figures } from './measure.ts';
import { peerOf } from './peers.ts';
import { serveFolder } from './serve.ts';

/**
 * `npm run bench -- pages [--against DIR …] [--page PATH] [--query WORDS] [--runs N]`: opens the same page of our built
 * site and of others on slow 4G with a processor four times slower, and prints what it costs, side by side.
 */
const { values } = parseArgs({
  options: {
    against: { type: 'string', multiple: true, default: [] },
    page: { type: 'string', default: '/consegna/costo-della-consegna/' },
    query: { type: 'string', default: 'rimborso' },
    runs: { type: 'string', default: '3' },
  },
});

const rows: [label: string, of: (figures: Figures) => number, unit: string][] = [
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
];

const { chromium } = await import('@playwright/test');
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const found: { name: string; figures: Figures }[] = [];
for (const folder of [outputRoot(), ...values.against.map((folder) => resolve(folder))]) {
  const peer = peerOf(folder);
  const { origin, server } = await serveFolder(folder);
  try {
    const runs = () => visit(browser, origin + values.page, peer, values.query);
    found.push({ name: peer.name, figures: await median(runs, Number(values.runs)) });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
await browser.close();

const [own] = found;
console.log(
  `${values.page} on slow 4G, processor 4× slower, medians of ${values.runs}; × is the peer's figure by ours`,
);
console.log(
  ['', ...found.map(({ name }) => name)].map((text, i) => (i ? text.padStart(20) : text.padEnd(14))).join(''),
);
for (const [label, of, unit] of rows) {
  const ours = own ? of(own.figures) : Number.NaN;
  const cells = found.map(({ figures }, i) => {
    const value = of(figures);
    const text = `${value.toFixed(unit ? (unit === 'ms' ? 0 : 2) : unit === '' && value % 1 ? 3 : 0)} ${unit}`.trim();
    return (i && ours > 0 ? `${text}  ×${(value / ours).toFixed(1)}` : text).padStart(20);
  });
  console.log(label.padEnd(14) + cells.join(''));
}
