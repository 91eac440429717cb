import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../content/load.ts';
import { slashed } from '../content/slashed.ts';
import { addressesOf } from '../locale/paths.ts';
import { headerRules, headersFile } from './headers.ts';
import { caddyFile } from './hosts/caddy.ts';
import { nginxFile } from './hosts/nginx.ts';
import { vercelFile } from './hosts/vercel.ts';
import { mark } from './output-folder.ts';
import { redirectsFile } from './redirects.ts';

/** A page that only sends the browser on: written by `pages/_views/Moved.astro`. */
const movedPage = /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/;

/** Where the files for hosts that are not a CDN are written: beside the built folder, never in it. */
export const hostsFolder = (folder: string) => `${folder}-hosts`;

/** Where a file of the built folder is asked for. In: the base path and the file's path in the folder. */
export function addressOfFile(base: string, file: string): string {
  return base + encodeURI(slashed(file).replace(/(^|\/)index\.html$/, '$1'));
}

/** Old addresses may name a page's file, `/faq/spedizione.html`; the builder makes a folder of every page. */
function unfold(folder: string): void {
  const pages = globSync('**/*.{html,htm}/index.html', { cwd: folder }).sort();
  // What lies deeper first.
  for (const page of pages.reverse()) {
    const [from, to] = [join(folder, page), join(folder, dirname(page))];
    const html = readFileSync(from);
    rmSync(to, { recursive: true });
    writeFileSync(to, html);
  }
}

/**
 * Writes what a host needs: `_headers`, `_redirects`, and a 404 page per language where hosts look for it
 * (`en/404.html`) beside the pages; the same for nginx, Caddy and Vercel outside what is served.
 * In: the folder of the built site and the content it was built from.
 */
export function writeHostFiles(folder: string, content: Content): void {
  const { base } = addressesOf(content.site);
  const find = (pattern: string | string[]) => globSync(pattern, { cwd: folder }).sort();
  for (const page of find('*/404/index.html')) {
    renameSync(join(folder, page), join(folder, `${dirname(page)}.html`));
    rmSync(join(folder, dirname(page)), { recursive: true });
  }
  unfold(folder);

  const styleHashes = new Set<string>();
  const redirects: { from: string; to: string }[] = [];
  for (const page of find('**/*.{html,htm}')) {
    const html = readFileSync(join(folder, page), 'utf8');
    for (const [, css = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g))
      styleHashes.add(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    const to = movedPage.exec(html)?.[1];
    if (to) redirects.push({ from: addressOfFile(base, page), to });
  }
  const rules = headerRules(content.site, [...styleHashes].sort());
  const files = find(['_astro/**/*.*', '_social/**/*.*']).map((file) => addressOfFile(base, file));
  writeFileSync(join(folder, '_headers'), `${mark}\n${headersFile(rules, files)}`);
  const hosts = hostsFolder(folder);
  const notFound = find(['404.html', '*/404.html'])
    .map((page) => addressOfFile(base, page).replace(/404\.html$/, ''))
    .sort();
  writeFileSync(join(folder, '_redirects'), redirectsFile(redirects, notFound));
  const instructions = { base, notFound, rules, redirects, files };
  mkdirSync(hosts, { recursive: true });
  writeFileSync(join(hosts, 'nginx.conf'), nginxFile(instructions));
  writeFileSync(join(hosts, 'Caddyfile'), caddyFile(instructions));
  writeFileSync(join(hosts, 'vercel.json'), vercelFile(instructions));
  if (!existsSync(join(folder, '404.html'))) throw new Error(`The build wrote no 404 page into ${folder}.`);
}
