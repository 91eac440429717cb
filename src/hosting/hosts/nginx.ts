import { revalidate } from '../headers.ts';
import { prefixOf, splitRules, suffixOf, type HostInstructions } from './host.ts';

function name(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

/** A double-quoted value. nginx cannot escape a dollar sign, which starts a variable. */
function quoted(value: string): string {
  return name(value).replaceAll('$', '%24');
}

/** An nginx file to `include` in a `server` block with `root`, in one location. Nested locations do not inherit headers, so each repeats them. */
export function nginxFile(host: HostInstructions): string {
  const { base, notFound, redirects, patterns } = host;
  const { common, special } = splitRules(host);
  const add = (headers: Record<string, string>, always = ' always') =>
    Object.entries(headers).map(([header, value]) => `add_header ${header} ${quoted(value)}${always};`);
  const forceType = (type: string) => ['types { }', `default_type ${quoted(type)};`];
  const typeAndHeaders = (
    { 'Content-Type': type, ...others }: Record<string, string>,
    found: Record<string, string> = {},
  ) => [
    ...(type ? forceType(type) : []),
    ...(Object.keys({ ...others, ...found }).length > 0
      ? // Without "always" a header is not added to a 404.
        [...add({ ...common, ...others }), ...add({ ...revalidate, ...found }, '')]
      : []),
  ];
  const location = (match: string, ...inside: string[]) => [
    '',
    `location ${match} {`,
    ...inside.map((line) => (line ? `  ${line}` : '')),
    '}',
  ];
  const find = 'try_files $uri $uri/ =404;';
  const missing = (folder: string) => `error_page 404 ${quoted(`${folder}404.html`)};`;
  return [
    '# Written by the build. Include it in a server block:',
    '#   server { listen 443 ssl; server_name …; root …; include …/nginx.conf; }',
    ...(base === '/'
      ? []
      : [
          `# Copy the built folder to ${base} below the root: addresses and files then agree.`,
          ...location(`= ${name(base.slice(0, -1))}`, 'absolute_redirect off;', `return 301 ${quoted(base)};`),
        ]),
    // Overrides the server's own settings by file type.
    ...location(
      base === '/' ? name(base) : `^~ ${name(base)}`,
      'index index.html;',
      'absolute_redirect off;',
      'charset utf-8;',
      'charset_types text/plain text/xml text/css application/javascript application/json image/svg+xml;',
      '# Files that the build compressed (npm run build -- --compress); brotli needs the module ngx_brotli.',
      'gzip_static on;',
      '# brotli_static on;',
      missing(base),
      ...add(common),
      ...add(revalidate, ''),
      find,
      ...redirects.flatMap(({ from, to }) => location(`= ${name(decodeURI(from))}`, `return 301 ${quoted(to)};`)),
      ...patterns.flatMap(({ from, to }) => location(`^~ ${name(decodeURI(from))}`, `return 301 ${quoted(to)};`)),
      ...['_headers', '_redirects'].flatMap((file) => location(`= ${name(base + file)}`, 'return 404;')),
      ...special.flatMap(({ pattern, headers, found }) => {
        const [prefix, suffix] = [prefixOf(pattern), suffixOf(pattern)];
        const match = prefix ? `^~ ${name(prefix)}` : suffix ? `~ \\${suffix}$` : `= ${name(pattern)}`;
        return location(match, ...typeAndHeaders(headers, found));
      }),
      ...notFound
        .filter((folder) => folder !== base)
        .flatMap((folder) => location(name(folder), missing(folder), find)),
    ),
    '',
  ].join('\n');
}
