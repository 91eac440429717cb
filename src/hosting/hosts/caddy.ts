import { revalidate } from '../headers.ts';
import { splitRules, suffixOf, type HostInstructions } from './host.ts';

/** A token of a Caddyfile (https://caddyserver.com/docs/caddyfile/concepts): braces would be placeholders. */
function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&').replaceAll('{', '\\{')}"`;
}

/** An address as a path matcher, where square brackets would be a set of letters and braces a placeholder: both stay encoded. */
const exactly = (address: string) => quoted(decodeURI(address).replace(/[[\]{}"]/g, encodeURI));

/** A Caddy file to `import` in a site block with `root`. With a base path it affects only that path. */
export function caddyFile(host: HostInstructions): string {
  const { base, notFound, redirects, patterns } = host;
  const { common, special } = splitRules(host);
  const block = (matcher: string, headers: Record<string, string>) => [
    `header ${matcher} {`,
    ...Object.entries(headers).map(([name, value]) => `\t${name} ${quoted(value)}`),
    '}',
  ];
  const indented = (lines: readonly string[]) => lines.map((line) => `\t${line}`);
  const all = quoted(`${base}*`);
  const folders = [...notFound].sort((a, b) => b.length - a.length);
  const hostFiles = `path ${base}_headers ${base}_redirects`;
  const headers = [
    ...redirects.map(({ from, to }) => `redir ${exactly(from)} ${quoted(to)} 301`),
    ...patterns.map(({ from, to }) => `redir ${exactly(from).replace(/"$/, '*"')} ${quoted(to)} 301`),
    ...block(all, common),
    // Where nothing else says it.
    `header ${all} ?Cache-Control ${quoted(revalidate['Cache-Control'])}`,
    ...special.flatMap(({ pattern, headers, found }) => {
      const suffix = suffixOf(pattern);
      const both = { ...headers, ...found };
      if (!suffix) return block(quoted(pattern), both);
      const matcher = `@prontuario_${suffix.slice(1)}`;
      return [`${matcher} path *${suffix}`, ...block(matcher, both)];
    }),
  ];
  const files = [
    '# Files that the build compressed: npm run build -- --compress',
    'file_server {',
    '\tprecompressed br gzip',
    '}',
  ];
  /** The 404 page of each folder, without the headers of the missing file. */
  const missing = (serve: readonly string[]) =>
    folders.flatMap((folder) => [
      `handle ${quoted(`${folder}*`)} {`,
      ...indented([
        'header Cache-Control "no-store"',
        'header Content-Type "text/html; charset=utf-8"',
        `rewrite * ${quoted(`${folder}404.html`)}`,
        ...serve,
      ]),
      '}',
    ]);
  const alone = () => [
    ...headers,
    `@prontuario_host_files ${hostFiles}`,
    'error @prontuario_host_files 404',
    ...files,
    'handle_errors {',
    ...indented(block(all, common)),
    ...indented(missing(['file_server'])),
    '}',
  ];
  // A second `handle_errors` would disable that of the other site, so missing files are matched here.
  const beside = () => [
    `# Copy the built folder to ${base} below the root: addresses and files then agree.`,
    `redir ${quoted(base.slice(0, -1))} ${quoted(base)} 301`,
    `handle ${all} {`,
    '\troute {',
    ...indented(
      indented([
        ...headers,
        '@prontuario_folder {',
        '\tpath */',
        '\tfile {path}index.html',
        '}',
        'handle @prontuario_folder {',
        ...indented(files),
        '}',
        '@prontuario_file {',
        '\tfile {path} {path}/index.html',
        '\tnot path */',
        `\tnot ${hostFiles}`,
        '}',
        'handle @prontuario_file {',
        ...indented(files),
        '}',
        ...missing(['file_server {', '\tstatus 404', '}']),
      ]),
    ),
    '\t}',
    '}',
  ];
  return [
    '# Written by the build. Import it in a site block: aiuto.example.com { root * …, import …/Caddyfile }',
    ...(base === '/' ? alone() : beside()),
    '',
  ].join('\n');
}
