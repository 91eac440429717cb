import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a built site is measured: where its pages stand, and how a reader searches it. */
export interface Peer {
  name: string;
  /** Told from others by something in its home page. */
  mark: RegExp;
  /** What to press to get at the field; nothing when the field is on the page. */
  open?: string;
  field: string;
  /** A result in the list. */
  result: string;
  /** End of the file names of pages, where they are no folders. */
  suffix?: string;
}

const peers: Peer[] = [
  {
    name: 'Prontuario',
    mark: /<site-search[^>]* data-index=/,
    field: 'site-search input',
    result: '[role=option].search-hit',
  },
  {
    name: 'Starlight',
    mark: /<meta name="generator" content="Starlight/,
    open: 'site-search button[data-open-modal]',
    field: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
  },
  {
    name: 'VitePress',
    mark: /<meta name="generator" content="VitePress/,
    open: '.VPNavBarSearch button',
    field: '.VPLocalSearchBox input',
    result: '.VPLocalSearchBox .result',
    suffix: '.html',
  },
  {
    name: 'Docusaurus',
    mark: /<meta name="generator" content="Docusaurus/,
    field: '.navbar__search-input',
    result: '.navbar__search [class*=suggestion]',
  },
];

/** The peer a built folder belongs to. Throws when no one is known that made it. */
export function peerOf(folder: string): Peer {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) throw new Error(`${folder} holds no built site: it has no index.html.`);
  const html = readFileSync(file, 'utf8');
  const found = peers.find(({ mark }) => mark.test(html));
  if (!found)
    throw new Error(`${folder}: nobody described how to search it; add a few lines to tests/bench/pages/peers.ts.`);
  return found;
}

/** Where a peer keeps the page that others keep in a folder. */
export const pathOf = (path: string, { suffix }: Peer) =>
  suffix && /[^/]\/[^/]+\/$/.test(path) ? path.replace(/\/$/, suffix) : path;
