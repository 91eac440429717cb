import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a built site is measured: which page, and how a reader searches it. */
export interface Peer {
  name: string;
  /** Told from others by something in its home page. */
  mark: RegExp;
  /** What to press to get at the field; nothing when the field is on the page. */
  open?: string;
  field: string;
  /** A result in the list. */
  result: string;
}

const peers: Peer[] = [
  { name: 'Prontuario', mark: /<site-search/, field: 'site-search input', result: '[role=option].search-hit' },
  {
    name: 'Starlight',
    mark: /<site-search|content="Starlight/,
    open: 'site-search button[data-open-modal]',
    field: '.pagefind-ui__search-input',
    result: '.pagefind-ui__result-link',
  },
  {
    name: 'VitePress',
    mark: /content="VitePress/,
    open: '.VPNavBarSearch button',
    field: '#localsearch-input, .search-input',
    result: '.VPLocalSearchBox .result',
  },
  {
    name: 'Docusaurus',
    mark: /content="Docusaurus/,
    open: '.DocSearch-Button',
    field: '.navbar__search-input, .DocSearch-Input',
    result: '[class*=suggestion], .DocSearch-Hit',
  },
];

/** The peer a built folder belongs to. Throws when no one is known that made it. */
export function peerOf(folder: string): Peer {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) throw new Error(`${folder} holds no built site: it has no index.html.`);
  const html = readFileSync(file, 'utf8');
  // A generator that names itself is believed before an element that two may share.
  const generator = /<meta name="generator" content="(\w+)/.exec(html.replace(/content="Astro[^"]*"/g, ''))?.[1];
  const found = peers.find(({ name }) => name === generator) ?? peers.find(({ mark }) => mark.test(html));
  if (!found)
    throw new Error(`${folder}: nobody described how to search it; add a few lines to tests/bench/pages/peers.ts.`);
  return found;
}
