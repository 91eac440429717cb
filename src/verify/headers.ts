import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hostsFolder } from '../hosting/host-files.ts';
import { hostFileWriters } from '../hosting/hosts/index.ts';
import { pagesFolder } from '../hosting/serve.ts';
import type { SiteUnderTest } from './site-under-test.ts';

const topLevelFiles = ['_headers', '_redirects'];
const files = ['404.html', 'sitemap.xml', 'robots.txt'];
const requiredHeaders = [
  'content-security-policy',
  'strict-transport-security',
  'x-content-type-options',
  'referrer-policy',
];

/** Checks what a host needs. Out: missing files, and missing headers of a page. */
export async function missingForHosts(
  folder: string,
  under: SiteUnderTest,
): Promise<{ files: string[]; headers: string[] }> {
  const pages = pagesFolder(folder, under.base);
  const missing = [
    ...topLevelFiles.filter((file) => !existsSync(join(folder, file))),
    ...files.filter((file) => !existsSync(join(pages, file))),
  ];
  const others = Object.keys(hostFileWriters).filter((file) => !existsSync(join(hostsFolder(folder), file)));
  const { headers } = await under.get(`https://localhost${under.base}`);
  return { files: [...missing, ...others], headers: requiredHeaders.filter((name) => !headers.has(name)) };
}
