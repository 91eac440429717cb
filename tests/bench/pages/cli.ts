import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { outputRoot } from '../../../src/content/root.ts';
import { findChromium } from '../../browser.ts';
import { makeArticles } from './articles.ts';
import { buildOurs, buildPeers } from './builders.ts';
import { medians, visit, type Figures } from './measure.ts';
import { pathOf, peerOf } from './peers.ts';
import { serveFolder } from './serve.ts';
import { table } from './table.ts';

/**
 * `npm run bench -- pages [--against DIR …] [--page PATH …] [--query WORDS] [--runs N]`: opens the same pages of our
 * built site and of others on slow 4G with a processor four times slower, and prints what they cost, side by side.
 * `--articles N [--builders DIR]` first builds N articles with our site and with every builder installed in DIR
 * (see README.md), and opens their home, one category and one answer.
 */
const { values } = parseArgs({
  options: {
    against: { type: 'string', multiple: true, default: [] },
    articles: { type: 'string' },
    builders: { type: 'string' },
    page: { type: 'string', multiple: true },
    query: { type: 'string', default: 'rimborso' },
    runs: { type: 'string', default: '3' },
  },
});

let folders = [outputRoot(), ...values.against];
let pages = values.page ?? ['/consegna/costo-della-consegna/'];
const work = values.articles ? mkdtempSync(join(tmpdir(), 'prontuario-pages-')) : undefined;
if (work) {
  const categories = makeArticles(Number(values.articles));
  const last = categories.at(-1);
  pages = values.page ?? ['/', `/${last?.slug}/`, `/${last?.slug}/${last?.articles.at(-1)?.slug}/`];
  console.log(`Building ${values.articles} articles in ${categories.length} categories …`);
  const built = values.builders ? buildPeers(values.builders, categories) : [];
  folders = [buildOurs(work, categories), ...built, ...values.against];
}

const { chromium } = await import('@playwright/test');
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const sites = await Promise.all(
  folders.map(async (folder) => ({ peer: peerOf(resolve(folder)), ...(await serveFolder(resolve(folder))) })),
);
try {
  for (const page of pages) {
    const seen: Figures[][] = sites.map(() => []);
    // In turns: what else the machine does meets all of them alike.
    // The first visit only lets the server compress what it will send.
    for (let run = 0; run <= Number(values.runs); run++)
      for (const [i, { peer, origin }] of sites.entries()) {
        try {
          const figures = await visit(browser, origin + pathOf(page, peer), peer, values.query);
          if (run > 0) seen[i]?.push(figures);
        } catch (error) {
          console.error(`${peer.name} showed no result, this visit does not count: ${String(error).split('\n', 1)[0]}`);
        }
      }
    console.log(`\n${page} on slow 4G, processor 4× slower, medians of ${values.runs}; × is the peer's figure by ours`);
    console.log(table(sites.map(({ peer }, i) => ({ name: peer.name, figures: medians(seen[i] ?? []) }))));
  }
} finally {
  await browser.close();
  for (const { server } of sites) {
    server.closeAllConnections();
    server.close();
  }
  if (work) rmSync(work, { recursive: true, force: true });
}
