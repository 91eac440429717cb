import { notFoundFolders } from './hosts/host.ts';

/** `_redirects` for Netlify and Cloudflare Pages. Netlify needs a line per 404 page and takes the first match; Cloudflare ignores them. */
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

/** Parses a `_redirects` file: from → to, without the lines for 404 pages. */
export function parseRedirectsFile(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [from, to, status] = line.trim().split(/\s+/);
      return from?.startsWith('/') && to && status !== '404' ? [[from, to]] : [];
    }),
  );
}
