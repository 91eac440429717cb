import { rulesByName } from '../headers.ts';
import { notFoundFolders, type HostInstructions } from './host.ts';

/** An address as a `source`, which is a path-to-regexp pattern: its signs are escaped. */
const literal = (path: string) => path.replace(/[\\:()*?+{}[\].^$|]/g, '\\$&');

/** `vercel.json`, to stand beside `package.json` or in the folder that is deployed. */
export function vercelFile({ notFound, rules, redirects, patterns, files }: HostInstructions): string {
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: rulesByName(rules, files).map(({ pattern, headers }) => ({
      source: pattern.split('*').map(literal).join('(.*)'),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
    // Whether an address is matched as it was sent or decoded is not documented: both are named where they differ.
    redirects: [
      ...redirects.map((one) => ({ ...one, rest: '' })),
      ...patterns.map((one) => ({ ...one, rest: '(.*)' })),
    ].flatMap(({ from, to, rest }) =>
      [...new Set([from, decodeURI(from)])].map((path) => ({
        source: literal(path) + rest,
        destination: to,
        statusCode: 301,
      })),
    ),
    // Of itself Vercel knows the root's page only. Rewrites come after files.
    rewrites: notFoundFolders(notFound).map((folder) => ({
      source: `${literal(folder)}(.*)`,
      destination: `${folder}404.html`,
      statusCode: 404,
    })),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
