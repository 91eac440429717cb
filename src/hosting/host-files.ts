import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content/load.ts';
import { posixPath } from '../content/posix-path.ts';
import { addressesOf } from '../i18n/paths.ts';
import { headerRules, headersFile } from './headers.ts';
import { pageSources } from './page-sources.ts';
import { hostFileWriters } from './hosts/index.ts';
import type { OutputFolder } from './output.ts';
import { headersMarker } from './output-folder.ts';
import { redirectsFile } from './redirects.ts';

/** Folder of files for hosts that are not a CDN: beside the built folder, so that they are not published. */
export const hostsFolder = (folder: string) => `${folder}-hosts`;

/** The address of a built file. In: the base path and the file's path in the folder. */
export function addressOfFile(base: string, file: string): string {
  return base + encodeURI(posixPath(file).replace(/(^|\/)index\.html$/, '$1'));
}

/** Writes `_headers` and `_redirects` into the site, and the same rules for other hosts outside of it. */
export async function writeHostFiles(
  output: Pick<OutputFolder, 'files' | 'has' | 'styles' | 'write'>,
  hosts: string,
  { content, moved }: { content: Content; moved: readonly { file: string; to: string; prefix?: string }[] },
): Promise<void> {
  if (!output.has('404.html')) throw new Error('The build wrote no 404 page.');
  const { base } = addressesOf(content.site);
  const addresses = (pattern: RegExp) =>
    output
      .files()
      .filter((file) => pattern.test(file))
      .map((file) => addressOfFile(base, file));
  const rules = headerRules(content.site, output.styles(), pageSources(content));
  const files = addresses(/^(?:_astro|_social)\//);
  const notFound = addresses(/^(?:[^/]+\/)?404\.html$/).map((address) => address.replace(/404\.html$/, ''));
  const redirects = moved
    .map(({ file, to }) => ({ from: addressOfFile(base, file), to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  // Hosts use the first match: the longest, which is the most specific, comes first.
  const patterns = moved
    .flatMap(({ to, prefix }) => (prefix === undefined ? [] : [{ from: prefix, to }]))
    .sort((a, b) => b.from.length - a.from.length || (a.from < b.from ? -1 : 1));
  await output.write('_headers', undefined, () => `${headersMarker}\n${headersFile(rules, files)}`);
  await output.write('_redirects', undefined, () => redirectsFile(redirects, notFound, patterns));
  const instructions = { base, notFound, rules, redirects, patterns, files };
  mkdirSync(hosts, { recursive: true });
  for (const [file, write] of Object.entries(hostFileWriters)) writeFileSync(join(hosts, file), write(instructions));
}
