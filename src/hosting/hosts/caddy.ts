import { splitRules, suffixOf, type HostInstructions } from './host.ts';

/** A token of a Caddyfile (https://caddyserver.com/docs/caddyfile/concepts): braces would be placeholders. */
function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&').replaceAll('{', '\\{')}"`;
}

/** A Caddy file to `import` inside a site block that sets `root`. */
export function caddyFile(host: HostInstructions): string {
  const { base, notFound, redirects } = host;
  const { common, special } = splitRules(host);
  const block = (matcher: string, headers: Record<string, string>) => [
    `header ${matcher} {`,
    ...Object.entries(headers).map(([name, value]) => `\t${name} ${quoted(value)}`),
    '}',
  ];
  const folders = [...notFound].sort((a, b) => b.length - a.length);
  return [
    '# Written by the build. Import it in a site block: aiuto.example.com { root * …, import …/Caddyfile }',
    ...(base === '/' ? [] : [`# Copy the built folder to ${base} below the root: addresses and files then agree.`]),
    ...redirects.map(({ from, to }) => `redir ${quoted(decodeURI(from))} ${quoted(to)} 301`),
    ...block(quoted(`${base}*`), common),
    ...special.flatMap(({ pattern, headers }) => {
      const suffix = suffixOf(pattern);
      if (!suffix) return block(quoted(pattern), headers);
      const matcher = `@${suffix.slice(1)}`;
      return [`${matcher} path *${suffix}`, ...block(matcher, headers)];
    }),
    `@hostFiles path ${base}_headers ${base}_redirects`,
    'error @hostFiles 404',
    '# Files that the build compressed: npm run build -- --compress',
    'file_server {',
    '\tprecompressed br gzip',
    '}',
    'handle_errors {',
    ...block('*', common).map((line) => `\t${line}`),
    ...folders.flatMap((folder) => [
      `\thandle ${quoted(`${folder}*`)} {`,
      `\t\trewrite * ${quoted(`${folder}404.html`)}`,
      '\t\tfile_server',
      '\t}',
    ]),
    '}',
    '',
  ].join('\n');
}
