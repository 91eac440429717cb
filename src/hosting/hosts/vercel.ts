import { prefixOf, type HostInstructions } from './host.ts';

/** An address as a `source`, which is a path-to-regexp pattern: its signs are escaped. */
const literal = (path: string) => path.replace(/[\\:()*?+{}[\].^$|]/g, '\\$&');

/** `vercel.json`, to stand beside `package.json` or in the folder that is deployed. */
export function vercelFile({ rules, redirects }: HostInstructions): string {
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: [
      ...rules.map(({ pattern, headers }) => ({ pattern, headers })),
      { pattern: undefined, headers: { 'Content-Type': 'text/markdown; charset=utf-8' } },
    ].map(({ pattern, headers }) => {
      const prefix = pattern && prefixOf(pattern);
      return {
        source: pattern === undefined ? '/(.*)\\.md' : prefix ? `${literal(prefix)}(.*)` : literal(pattern),
        headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
      };
    }),
    redirects: redirects.map(({ from, to }) => ({ source: literal(from), destination: to, statusCode: 301 })),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
