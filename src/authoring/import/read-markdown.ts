import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { bodyPattern } from '../../content/body-files.ts';
import { normaliseText, splitFrontmatter } from '../../content/frontmatter.ts';
import { posixPath } from '../../content/posix-path.ts';
import type { Item, Remark, Source, SourceKind } from './item.ts';
import { languageName } from './language-name.ts';
import { plainMarkdown } from './markdown-syntax.ts';
import { markdownToHast } from './to-hast.ts';

/** Where each generator keeps its texts, and the files its pictures are named from. */
const layouts: Record<string, { texts: string[]; pictures: string[] }> = {
  docusaurus: { texts: ['docs', ''], pictures: ['static'] },
  starlight: { texts: ['src/content/docs', ''], pictures: ['public', 'src'] },
  hugo: { texts: ['content', ''], pictures: ['static', 'assets'] },
  markdown: { texts: [''], pictures: ['', 'static', 'public'] },
};

/** Which generator a folder is of. */
export function markdownKind(root: string): SourceKind {
  const there = (pattern: string) => globSync(pattern, { cwd: root }).length > 0;
  if (there('docusaurus.config.*')) return 'docusaurus';
  if (existsSync(join(root, 'src/content/docs'))) return 'starlight';
  if (there('{hugo,config}.{toml,yaml,yml,json}') && existsSync(join(root, 'content'))) return 'hugo';
  return 'markdown';
}

/** The address at which a generator serves the site, from its settings. */
function siteOf(root: string): string | undefined {
  const [file] = globSync(
    '{docusaurus.config.*,astro.config.*,hugo.*,config.{toml,yaml,yml,json},config/_default/hugo.*,_config.yml}',
    { cwd: root },
  ).sort();
  if (file === undefined) return undefined;
  const text = readFileSync(join(root, file), 'utf8');
  const setting = (names: string) =>
    new RegExp(`^\\s*["']?(?:${names})["']?\\s*[:=]\\s*["']?([^\\s"',]+)`, 'im').exec(text)?.[1];
  const address = setting('url|site|baseURL');
  return address && /^https?:\/\//.test(address) ? URL.parse(setting('baseUrl|base') ?? '', address)?.href : undefined;
}

/** Folders at the top that are the languages of the source: all there are, two at least, whether the site has them or not. */
function languageFolders(files: readonly string[]): string[] {
  const tops = [...new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''))];
  const isLanguage = (name: string) => /^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(name) && languageName(name) !== undefined;
  return tops.length > 1 && tops.every(isLanguage) ? tops : [];
}

/** Data at the head of a file: YAML, or the plain part of TOML. */
function dataOf(text: string): { data: Record<string, unknown>; body: string } {
  const toml = /^\+\+\+\n([^]*?)\n\+\+\+\n/.exec(text);
  if (toml) {
    const lines = [...(toml[1] ?? '').matchAll(/^\s*(\w+)\s*=\s*(?:"(.*)"|'(.*)'|(.*?))\s*$/gm)];
    const data = Object.fromEntries(lines.map(([, key, a, b, c]) => [key, a ?? b ?? (c === 'true' ? true : c)]));
    return { data, body: text.slice(toml[0].length) };
  }
  const { yaml, body } = splitFrontmatter(text);
  try {
    return { data: (yaml ? (parse(yaml) as Record<string, unknown> | null) : null) ?? {}, body };
  } catch {
    return { data: {}, body };
  }
}

const titled = (name: string) => {
  const words = name
    .replace(/^\d+[-_. ]+/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
export const dayOf = (value: unknown): string | undefined => {
  const date =
    value instanceof Date ? value : new Date(typeof value === 'string' || typeof value === 'number' ? value : NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
};
const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String).filter(Boolean);

/** Name of a folder as the generator shows it. */
function folderName(root: string, folder: string): string {
  for (const file of ['_category_.json', '_category_.yml', '_index.md', 'index.md', 'index.mdx']) {
    const path = join(root, folder, file);
    if (!existsSync(path)) continue;
    const text = normaliseText(readFileSync(path, 'utf8'));
    try {
      const data = file.startsWith('_category_') ? (parse(text) as Record<string, unknown>) : dataOf(text).data;
      const name = data['label'] ?? data['title'];
      if (typeof name === 'string' && name) return name;
    } catch {
      // A file that says nothing names nothing.
    }
  }
  return titled(basename(folder));
}

/** In: a folder of Markdown files and the languages of the site. Out: one item for each file that is a text. */
export function readMarkdownFolder(root: string, kind: SourceKind, locales: readonly string[]): Source {
  const layout = layouts[kind] ?? { texts: [''], pictures: [''] };
  const base = layout.texts.find((one) => existsSync(join(root, one))) ?? '';
  const top = join(root, base);
  const translated =
    kind === 'docusaurus'
      ? globSync(`i18n/*/docusaurus-plugin-content-docs/current/**/${bodyPattern}`, { cwd: root })
      : [];
  const own = globSync(`**/${bodyPattern}`, {
    cwd: top,
    exclude: (name) => /(^|[/\\])(node_modules|\.git\w*)$/.test(name),
  }).map((file) => posixPath(file));
  const languages = [...locales, ...languageFolders(own)];
  const files = [
    ...own.map((file) => posixPath(join(base, file))),
    ...translated.map((path) => posixPath(path)),
  ].sort();
  const items = files.flatMap((file) => {
    const name = basename(file);
    if (
      /^(README|LICENSE\w*|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|_index)\.\w+/i.test(name) ||
      /(^|\/)[_.]/.test(file)
    )
      return [];
    return readFile(root, file, base, languages) ?? [];
  });
  return { kind, items, pictureFolders: layout.pictures.map((one) => join(root, one)), site: siteOf(root) };
}

function readFile(root: string, file: string, base: string, locales: readonly string[]): Item | undefined {
  const { data, body } = dataOf(normaliseText(readFileSync(join(root, file), 'utf8')));
  const remarks: Remark[] = [];
  const inside = file
    .replace(/^i18n\/[^/]+\/docusaurus-plugin-content-docs\/current\//, '')
    .slice(file.startsWith('i18n/') || base === '' ? 0 : base.length + 1);
  const parts = inside.split('/');
  const name = parts.pop() ?? '';
  let locale = /^i18n\/([^/]+)\//.exec(file)?.[1];
  if (!locale && locales.includes(parts[0] ?? '')) locale = parts.shift();
  const suffix = /\.([a-z]{2}(?:-[A-Z]{2})?)\.mdx?$/.exec(name)?.[1];
  if (!locale && suffix && locales.includes(suffix)) locale = suffix;
  const plainName = name.replace(/\.mdx?$/, '').replace(suffix && locale === suffix ? `.${suffix}` : '\0', '');
  const heading = /^#\s+(.+?)\s*#*$/m.exec(body);
  const isIndex = plainName === 'index';
  const title = String(data['title'] ?? heading?.[1] ?? titled(isIndex ? (parts.at(-1) ?? '') : plainName));
  const text = heading && (heading[1] === title || data['title'] === undefined) ? body.replace(heading[0], '') : body;
  if (!text.trim()) return undefined;
  const folder = parts.join('/');
  const categories = parts.map((_, at) =>
    folderName(
      root,
      join(
        base,
        ...(locales.includes(locale ?? '') && !file.startsWith('i18n/') && !suffix ? [locale ?? ''] : []),
        ...parts.slice(0, at + 1),
      ),
    ),
  );
  const path = `/${[...parts, ...(isIndex ? [] : [plainName])].join('/')}`;
  const slug = data['slug'] ?? data['url'];
  const own = typeof slug === 'string' ? (slug.startsWith('/') ? slug : `/${[...parts, slug].join('/')}`) : path;
  const number = Number(data['id'] ?? NaN);
  const tree = markdownToHast(plainMarkdown(text, remarks));
  return {
    key: posixPath(join(folder, plainName)),
    locale,
    title,
    categories: isIndex ? categories.slice(0, -1) : categories,
    body: tree,
    summary: typeof data['description'] === 'string' ? data['description'] : undefined,
    aliases: [],
    draft: data['draft'] === true,
    updated: dayOf(data['lastmod'] ?? data['updated'] ?? data['last_update'] ?? data['date']),
    created: dayOf(data['date'] ?? data['created']),
    addresses: [...new Set([own, path, `${path}/index`, `/${base}${path}`, `/docs${own}`])],
    oldPaths: [...texts(data['aliases']), ...texts(data['redirect_from'])].filter((one) => one.startsWith('/')),
    number: Number.isSafeInteger(number) && number > 0 ? number : undefined,
    file,
    folder: dirname(join(root, file)),
    remarks,
  };
}
