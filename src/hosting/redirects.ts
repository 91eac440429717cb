import { notFoundFolders } from './hosts/host.ts';

/**
 * `_redirects` as Netlify and Cloudflare Pages read it: `from to status`, one a line. Netlify knows one missing page unless told of
 * more, and reads the first line that fits; Cloudflare finds the nearest by itself and leaves those lines out.
 */
export function redirectsFile(
  redirects: readonly { from: string; to: string }[],
  notFound: readonly string[],
  patterns: readonly { from: string; to: string }[] = [],
): string {
  return [
    ...redirects.map(({ from, to }) => `${from} ${to} 301\n`),
    ...patterns.map(({ from, to }) => `${from}* ${to} 301\n`),
    ...notFoundFolders(notFound).map((folder) => `${folder}* ${folder}404.html 404\n`),
  ].join('');
}

/** Reads a `_redirects` file back: from → to, without what is shown in place of missing pages. */
export function parseRedirectsFile(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [from, to, status] = line.trim().split(/\s+/);
      return from?.startsWith('/') && to && status !== '404' ? [[from, to]] : [];
    }),
  );
}
