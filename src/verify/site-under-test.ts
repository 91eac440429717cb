import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { posixPath } from '../content/posix-path.ts';
import { pagesFolder, siteApp } from '../hosting/serve.ts';

/** A built site, requested without a port. */
export interface SiteUnderTest {
  /** Base path with slashes. */
  base: string;
  pages(): { address: string; html: string }[];
  /** The host's response after redirects. */
  get(path: string): Promise<Response>;
}

/** In: the output folder and the base path. */
export function siteUnderTest(folder: string, base: string): SiteUnderTest {
  const app = siteApp(folder, base);
  const cwd = pagesFolder(folder, base);
  return {
    base,
    pages: () =>
      globSync('**/*.html', { cwd })
        .map((file) => posixPath(file))
        .sort()
        .map((file) => ({
          address: base + encodeURI(file.replace(/(^|\/)index\.html$/, '$1')),
          html: readFileSync(join(cwd, file), 'utf8'),
        })),
    async get(path) {
      let answer = await app.request(path);
      for (let step = 0; step < 5 && answer.status >= 300 && answer.status < 400; step += 1)
        answer = await app.request(new URL(answer.headers.get('location') ?? '', `http://localhost${path}`).href);
      return answer;
    },
  };
}
