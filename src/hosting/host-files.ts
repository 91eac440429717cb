import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Content } from '../content/load.ts';
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

/**
 * Writes what a host needs: `_headers`, `_redirects`, and a 404 page per language where hosts look for it
 * (`en/404.html`) beside the pages; the same for nginx, Caddy and Vercel outside what is served.
 * In: the folder of the built site and the content it was built from.
 */
export function writeHostFiles(folder: string, content: Content): void {
  const { base } = addressesOf(content.site);
  for (const page of globSync('*/404/index.html', { cwd: folder }).sort()) {
    renameSync(join(folder, page), join(folder, `${dirname(page)}.html`));
    rmSync(join(folder, dirname(page)), { recursive: true });
  }

  const styleHashes = new Set<string>();
  const redirects: { from: string; to: string }[] = [];
  for (const page of globSync('**/*.html', { cwd: folder }).sort()) {
    const html = readFileSync(join(folder, page), 'utf8');
    for (const [, css = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g))
      styleHashes.add(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    const to = movedPage.exec(html)?.[1];
    if (to) redirects.push({ from: base + page.replace(/index\.html$/, ''), to });
  }
  const rules = headerRules(content.site, [...styleHashes].sort());
  writeFileSync(join(folder, '_headers'), `${mark}\n${headersFile(rules)}`);
  const hosts = hostsFolder(folder);
  const notFound = globSync(['404.html', '*/404.html'], { cwd: folder })
    .map(
      (page) =>
        base +
        page
          .split(sep)
          .slice(0, -1)
          .map((part) => `${part}/`)
          .join(''),
    )
    .sort();
  writeFileSync(join(folder, '_redirects'), redirectsFile(redirects, notFound));
  const instructions = { base, notFound, rules, redirects };
  mkdirSync(hosts, { recursive: true });
  writeFileSync(join(hosts, 'nginx.conf'), nginxFile(instructions));
  writeFileSync(join(hosts, 'Caddyfile'), caddyFile(instructions));
  writeFileSync(join(hosts, 'vercel.json'), vercelFile(instructions));
  if (!existsSync(join(folder, '404.html'))) throw new Error(`The build wrote no 404 page into ${folder}.`);
}
