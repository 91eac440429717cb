import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { parse } from 'yaml';
import { bodyPattern } from '../../content/body-files.ts';
import { normaliseText, splitFrontmatter } from '../../content/frontmatter.ts';
import { posixPath } from '../../content/posix-path.ts';
import { labelIn, layoutOf, type Layout, type TextRoot } from './generators.ts';
import type { Item, Remark, Source, SourceKind } from './item.ts';
import { languageName } from './language-name.ts';
import { convertGeneratorSyntax } from './markdown-syntax.ts';
import { markdownToHast } from './to-hast.ts';

/** Top-level folders that are languages: all of them, at least two. */
function languageFolders(files: readonly string[]): string[] {
  const tops = [...new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''))];
  const isLanguage = (name: string) => /^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(name) && languageName(name) !== undefined;
  return tops.length > 1 && tops.every(isLanguage) ? tops : [];
}

/** Frontmatter in YAML, or simple TOML. */
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

const titleFromName = (name: string) => {
  const words = name
    .replace(/^\d+[-_. ]+/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
export const dayOf = (value: unknown): string | undefined => {
  // Spreadsheet dates count days from 30 December 1899.
  if (typeof value === 'string' && /^[2-6]\d{4}(\.\d+)?$/.test(value))
    return new Date((Math.floor(Number(value)) - 25_569) * 86_400_000).toISOString().slice(0, 10);
  // Unix time in seconds (Intercom).
  if (typeof value === 'number' && value >= 1e8 && value < 1e11) return dayOf(value * 1000);
  const date =
    value instanceof Date ? value : new Date(typeof value === 'string' || typeof value === 'number' ? value : NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
};
const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String).filter(Boolean);

const folderNameFiles = ['_category_.json', '_category_.yml', '_index.md', 'index.md', 'index.mdx', 'README.md'];

function folderName(root: string, folder: string, kind: SourceKind): string {
  for (const file of /^(docusaurus|starlight)$/.test(kind) ? folderNameFiles.slice(0, 2) : folderNameFiles) {
    const path = join(root, folder, file);
    if (!existsSync(path)) continue;
    const text = normaliseText(readFileSync(path, 'utf8'));
    try {
      const name = file.startsWith('_category_') ? labelIn(text) : dataOf(text).data['title'];
      if (typeof name === 'string' && name) return name;
    } catch {
      // No usable title.
    }
  }
  return titleFromName(basename(folder));
}

const isForeignFolder = (name: string) => /(^|[/\\])(node_modules|vendor|\.[^/\\.][^/\\]*)$/.test(name);
const isAboutProject =
  /^(LICENSE\w*|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY|SUMMARY|AGENTS|CLAUDE|404|_index)\.\w+/i;
/** Folder names without meaning for categories. */
const genericFolderName = /^(articles|docs?|documentation|content|pages|posts|markdown|md|src|help|kb)$/i;

/** The common folder of all texts, which is no category. */
function commonFolder(files: readonly string[]): string {
  const [first = '', ...rest] = files.map((file) => file.split('/').slice(0, -1));
  const parts = Array.isArray(first) ? first : [];
  let depth = 0;
  while (
    genericFolderName.test(parts[depth] ?? '') &&
    languageName(parts[depth] ?? '') === undefined &&
    rest.every((one) => one[depth] === parts[depth])
  )
    depth += 1;
  return parts.slice(0, depth).join('/');
}

/** The settings for reading one folder of texts. */
interface Reading {
  root: string;
  kind: SourceKind;
  layout: Layout;
  texts: TextRoot;
  base: string;
  languages: readonly string[];
}

/** Reads a folder of Markdown files. Out: one item per text. */
export function readMarkdownFolder(root: string, kind: SourceKind, locales: readonly string[]): Source {
  const layout = layoutOf(root, kind);
  const seen = new Set<string>();
  const items = layout.roots.flatMap((texts) => {
    const own = globSync(`**/${bodyPattern}`, { cwd: join(root, texts.base), exclude: isForeignFolder })
      .map((file) => posixPath(file))
      .filter(
        (file) =>
          !isAboutProject.test(basename(file)) &&
          !/(^|\/)\./.test(file) &&
          (kind === 'mkdocs' || !/(^|\/)_/.test(file)) &&
          isPage(file, kind),
      );
    const base = posix.join(texts.base, kind === 'markdown' ? commonFolder(own) : '').replace(/^\.$/, '');
    const translated =
      kind === 'docusaurus'
        ? globSync(`i18n/*/docusaurus-plugin-content-docs/current/**/${bodyPattern}`, { cwd: root }).map((file) =>
            posixPath(file),
          )
        : [];
    const inside = own.map((file) => posix.join(texts.base, file)).filter((file) => !seen.has(file) && seen.add(file));
    const tops = inside.map((file) => (base ? file.slice(base.length + 1) : file));
    const reading = { root, kind, layout, texts, base, languages: [...locales, ...languageFolders(tops)] };
    const order = (file: string) => texts.contents?.get(file.slice(base ? base.length + 1 : 0))?.order ?? Infinity;
    const files = [...inside, ...translated].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
    const items = files.flatMap((file) => readFile(reading, file) ?? []);
    addFolderAddresses(files, items);
    return items;
  });
  const pictures = layout.pictures.map((one) => join(root, one));
  return {
    kind,
    items: withoutCommonCategory(items),
    pictureFolders: [...new Set([...pictures, root])],
    site: layout.site,
  };
}

/** A top-level `README` documents the project, unless it is the first page of a book. */
const isPage = (file: string, kind: SourceKind) =>
  !/^README\.\w+$/i.test(file) || kind === 'gitbook' || kind === 'mkdocs';

/** Links to an index page without content lead to the first text of its folder. */
function addFolderAddresses(files: readonly string[], items: readonly Item[]): void {
  const read = new Set(items.map(({ file }) => file));
  for (const file of files) {
    if (read.has(file) || !/(^|\/)(index|readme)\.\w+$/i.test(file)) continue;
    const folder = `${dirname(file)}/`;
    items.find((one) => one.file.startsWith(folder))?.addresses.push(`/${folder}`, `/${file}`);
  }
}

/** Removes a category that contains everything. */
function withoutCommonCategory(items: Item[]): Item[] {
  const [first] = items[0]?.categories ?? [];
  if (
    first === undefined ||
    !genericFolderName.test(first) ||
    !items.every(({ categories }) => categories[0] === first)
  )
    return items;
  return items.map((item) => ({ ...item, categories: item.categories.slice(1) }));
}

/** Language, folders and name of a text file. */
function placeOf({ base, texts, languages }: Reading, file: string) {
  const inside = file
    .replace(/^i18n\/[^/]+\/docusaurus-plugin-content-docs\/current\//, '')
    .slice(file.startsWith('i18n/') || base === '' ? 0 : base.length + 1);
  const parts = inside.split('/');
  const name = parts.pop() ?? '';
  let locale = /^i18n\/([^/]+)\//.exec(file)?.[1] ?? texts.locale;
  let languageFolder: string | undefined;
  if (!locale && languages.includes(parts[0] ?? '')) locale = languageFolder = parts.shift();
  const suffix = /\.([a-z]{2}(?:-[A-Z]{2})?)\.mdx?$/.exec(name)?.[1];
  if (!locale && suffix && languages.includes(suffix)) locale = suffix;
  const plainName = name.replace(/\.mdx?$/, '').replace(suffix && locale === suffix ? `.${suffix}` : '\0', '');
  return { inside, parts, plainName, locale, languageFolder };
}

/** Categories in a text's own data, by their names in the site. */
const ownCategories = (data: Record<string, unknown>, { categories }: Layout): string[] =>
  texts(data['categories'] ?? data['category']).map((one) => categories?.get(one) ?? titleFromName(one));

function readFile(reading: Reading, file: string): Item | undefined {
  const { root, base, layout, texts: folderOfTexts } = reading;
  const { data, body } = dataOf(normaliseText(readFileSync(join(root, file), 'utf8')));
  const remarks: Remark[] = [];
  const { inside, parts, plainName, locale, languageFolder } = placeOf(reading, file);
  const heading = /^#\s+(.+?)\s*#*$/m.exec(body);
  const isIndex = /^(index|readme)$/i.test(plainName);
  const written = heading?.[1]?.replace(/\s*\{:?\s*[#.][^}]*\}$/, '');
  const title = String(data['title'] ?? written ?? titleFromName(isIndex ? (parts.at(-1) ?? '') : plainName));
  const text = heading && (written === title || data['title'] === undefined) ? body.replace(heading[0], '') : body;
  if (!text.trim()) return undefined;
  const folder = parts.join('/');
  const folders = parts.map((_, at) =>
    folderName(root, join(base, ...(languageFolder ? [languageFolder] : []), ...parts.slice(0, at + 1)), reading.kind),
  );
  // Where folders are no categories, the text's own data is used.
  const own = layout.jekyll || folders.length === 0 ? ownCategories(data, layout).slice(0, 1) : [];
  const listed = folderOfTexts.contents?.get(inside)?.categories ?? [];
  const path = `/${[...parts, ...(isIndex ? [] : [plainName])].join('/')}`;
  const slug = data['slug'] ?? data['url'] ?? data['permalink'];
  const address = typeof slug === 'string' ? (slug.startsWith('/') ? slug : `/${[...parts, slug].join('/')}`) : path;
  const served = typeof data['permalink'] === 'string' ? address : folderOfTexts.address?.(path.replace(/\/?$/, '/'));
  const moved = [...(folderOfTexts.moved ?? [])].flatMap(([from, to]) => (to === inside ? [from] : []));
  // File names that begin with an article's number have it in every language.
  const [, counted] = /^(\d{5,15})(?:-|$)/.exec(plainName) ?? [];
  const number = Number(data['id'] ?? counted ?? NaN);
  const tree = markdownToHast(convertGeneratorSyntax(text, remarks, layout.jekyll));
  return {
    key: counted ?? posixPath(join(folderOfTexts.locale ? base : '', folder, plainName)),
    locale: locale ?? (typeof data['lang'] === 'string' ? data['lang'] : undefined),
    title,
    categories: own.length > 0 ? own : listed.length > 0 ? listed : folders,
    body: tree,
    summary: typeof data['description'] === 'string' ? data['description'] : undefined,
    // An alias that is no path is another name, as in Obsidian.
    aliases: [
      ...(layout.jekyll ? texts(data['tags']) : []),
      ...texts(data['aliases']).filter((one) => !one.includes('/')),
    ],
    draft: data['draft'] === true || data['published'] === false,
    updated: dayOf(data['lastmod'] ?? data['updated'] ?? data['last_update'] ?? data['date']),
    created: dayOf(data['date'] ?? data['created']),
    addresses: [
      ...new Set([address, path, `${path}/index`, `/${base}${path}`, `/docs${address}`, ...(served ? [served] : [])]),
    ],
    servedFolder: folderOfTexts.address?.(folder ? `/${folder}/` : '/'),
    oldPaths: [
      ...texts(data['aliases']),
      ...texts(data['redirect_from']),
      ...moved,
      ...(served && served !== '/' ? [served] : []),
    ].filter((one) => one.startsWith('/')),
    number: Number.isSafeInteger(number) && number > 0 ? number : undefined,
    file,
    folder: dirname(join(root, file)),
    remarks,
  };
}
