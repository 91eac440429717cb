/** `_redirects` as Netlify and Cloudflare Pages read it: `from to status`, one a line. */
export function redirectsFile(redirects: readonly { from: string; to: string }[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** Reads a `_redirects` file back: from → to. */
export function parseRedirectsFile(text: string): Map<string, string> {
  return new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [from, to] = line.trim().split(/\s+/);
      return from?.startsWith('/') && to ? [[from, to]] : [];
    }),
  );
}
