import { notFoundFolders, type HostInstructions } from './host.ts';

/** An address as a `source`, which is a path-to-regexp pattern: its signs are escaped. */
const literal = (path: string) => path.replace(/[\\:()*?+{}[\].^$|]/g, '\\$&');

/** `vercel.json`, to stand beside `package.json` or in the folder that is deployed. */
export function vercelFile({ notFound, rules, redirects }: HostInstructions): string {
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: rules.map(({ pattern, headers }) => ({
      source: pattern.split('*').map(literal).join('(.*)'),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
    redirects: redirects.map(({ from, to }) => ({ source: literal(from), destination: to, statusCode: 301 })),
    // Of itself Vercel knows the root's page only. Rewrites come after files.
    rewrites: notFoundFolders(notFound).map((folder) => ({
      source: `${literal(folder)}(.*)`,
      destination: `${folder}404.html`,
      statusCode: 404,
    })),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
