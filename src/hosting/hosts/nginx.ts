import { prefixOf, splitRules, suffixOf, type HostInstructions } from './host.ts';

/** A value between double quotes. nginx has no way to write a dollar sign, which begins a variable. */
function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&').replaceAll('$', '%24')}"`;
}

/**
 * An nginx file to `include` inside a `server` block that sets `root`.
 * Headers stand once for the whole server; a location with headers of its own inherits none
 * (https://nginx.org/en/docs/http/ngx_http_headers_module.html), so it lists them all again.
 */
export function nginxFile(host: HostInstructions): string {
  const { base, notFound, redirects } = host;
  const { common, special } = splitRules(host);
  const add = (headers: Record<string, string>, indent = '  ') =>
    Object.entries(headers).map(([name, value]) => `${indent}add_header ${name} ${quoted(value)} always;`);
  const typed = (type: string) => ['  types { }', `  default_type ${quoted(type)};`];
  const within = ({ 'Content-Type': type, ...others }: Record<string, string>) => [
    ...(type ? typed(type) : []),
    ...(Object.keys(others).length > 0 ? add({ ...common, ...others }) : []),
  ];
  const location = (match: string, ...inside: string[]) => [`location ${match} {`, ...inside, '}', ''];
  const find = '  try_files $uri $uri/ =404;';
  return [
    '# Written by the build. Include it in a server block:',
    '#   server { listen 443 ssl; server_name …; root …; include …/nginx.conf; }',
    ...(base === '/' ? [] : [`# Copy the built folder to ${base} below the root: addresses and files then agree.`]),
    'index index.html;',
    'absolute_redirect off;',
    'charset utf-8;',
    'charset_types text/plain text/xml text/css application/javascript application/json image/svg+xml;',
    '# Files that the build compressed (npm run build -- --compress); brotli needs the module ngx_brotli.',
    'gzip_static on;',
    '# brotli_static on;',
    `error_page 404 ${quoted(`${base}404.html`)};`,
    ...add(common, ''),
    '',
    ...redirects.flatMap(({ from, to }) => location(`= ${quoted(decodeURI(from))}`, `  return 301 ${quoted(to)};`)),
    ...['_headers', '_redirects'].flatMap((file) => location(`= ${base}${file}`, '  return 404;')),
    ...special.flatMap(({ pattern, headers }) => {
      const [prefix, suffix] = [prefixOf(pattern), suffixOf(pattern)];
      const match = prefix ? `^~ ${quoted(prefix)}` : suffix ? `~ \\${suffix}$` : `= ${quoted(pattern)}`;
      return location(match, ...within(headers));
    }),
    ...notFound
      .filter((folder) => folder !== base)
      .flatMap((folder) => location(quoted(folder), find, `  error_page 404 ${quoted(`${folder}404.html`)};`)),
    ...location(quoted(base), find),
  ].join('\n');
}
