import { prefixOf, splitRules, suffixOf, type HostInstructions } from './host.ts';

/** A name between double quotes. */
function name(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

/** A value between double quotes. nginx has no way to write a dollar sign, which begins a variable. */
function quoted(value: string): string {
  return name(value).replaceAll('$', '%24');
}

/**
 * An nginx file to `include` inside a `server` block that sets `root`.
 * All of it is in one location, so that nothing else of the server changes. A location with headers of its own inherits none
 * (https://nginx.org/en/docs/http/ngx_http_headers_module.html), so it lists them all again.
 */
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
    ...(Object.keys({ ...others, ...found }).length > 0 ? add({ ...common, ...others }) : []),
    // Without "always" a header is not added to what is missing.
    ...add(found, ''),
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
    // What the server says of files by their kind, wherever they stand, is not meant for these.
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
