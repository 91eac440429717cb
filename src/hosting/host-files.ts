import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../content/load.ts';
import { addressesOf } from '../locale/paths.ts';
import { headerRules, headersFile } from './headers.ts';
import { redirectsFile } from './redirects.ts';

/** A page that only sends the browser on: written by `pages/_views/Moved.astro`. */
const movedPage = /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/;

/**
 * Writes what a host needs beside the pages: `_headers`, `_redirects`, and a 404 page per language
 * where hosts look for it (`en/404.html`).
 * In: the folder of the built site and the content it was built from.
 */
export function writeHostFiles(folder: string, content: Content): void {
  const { base } = addressesOf(content.site);
  for (const page of globSync('*/404/index.html', { cwd: folder })) {
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
  writeFileSync(join(folder, '_headers'), headersFile(headerRules(content.site, [...styleHashes].sort())));
  writeFileSync(join(folder, '_redirects'), redirectsFile(redirects));
  if (!existsSync(join(folder, '404.html'))) throw new Error(`The build wrote no 404 page into ${folder}.`);
}
