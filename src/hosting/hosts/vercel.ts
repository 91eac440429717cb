import { rulesByName } from '../headers.ts';
import { notFoundFolders, type HostInstructions } from './host.ts';

/** An address as a `source`, a path-to-regexp pattern: its special characters are escaped. */
const literal = (path: string) => path.replace(/[\\:()*?+{}[\].^$|]/g, '\\$&');

/** `vercel.json`, for the folder that is deployed, or beside `package.json`. */
export function vercelFile({ notFound, rules, redirects, patterns, files }: HostInstructions): string {
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: rulesByName(rules, files).map(({ pattern, headers }) => ({
      source: pattern.split('*').map(literal).join('(.*)'),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
    // It is undocumented whether addresses are matched encoded or decoded: both are listed where they differ.
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
    // By default Vercel finds the root's 404 page only. Rewrites apply after files.
    rewrites: notFoundFolders(notFound).map((folder) => ({
      source: `${literal(folder)}(.*)`,
      destination: `${folder}404.html`,
      statusCode: 404,
    })),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
