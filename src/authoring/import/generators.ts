import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parse, parseDocument } from 'yaml';
import { normaliseText } from '../../content/frontmatter.ts';
import { posixPath } from '../../content/posix-path.ts';
import type { SourceKind } from './item.ts';
import { listOfContents, navigation, type Contents } from './list-of-contents.ts';
import type { LiquidSite } from './liquid-tags.ts';

/** A folder of texts of one site, in the folder of the source. */
export interface TextRoot {
  base: string;
  locale?: string | undefined;
  contents?: Contents | undefined;
  /** The address of a text, from its path without extension, slashes around it; `undefined` when unknown. */
  address?: ((path: string) => string) | undefined;
  /** Old path → file that replaced it. */
  moved?: ReadonlyMap<string, string>;
}
export interface Layout {
  roots: TextRoot[];
  /** Folders that picture paths are relative to. */
  pictures: string[];
  site?: string | undefined;
  jekyll?: LiquidSite | undefined;
  /** Category names by the ids that texts use. */
  categories?: ReadonlyMap<string, string> | undefined;
}

type Settings = Record<string, unknown>;
const readText = (path: string) => normaliseText(readFileSync(path, 'utf8'));
/** Reads YAML settings, ignoring Python tags. */
function settingsIn(path: string): Settings {
  if (!existsSync(path)) return {};
  const value: unknown = parseDocument(readText(path), { logLevel: 'silent' }).toJS();
  return typeof value === 'object' && value !== null ? (value as Settings) : {};
}
const textIn = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
const settingsOf = (value: unknown): Settings =>
  typeof value === 'object' && value !== null ? (value as Settings) : {};
const webAddress = (value: unknown): string | undefined => {
  const text = textIn(value);
  return text !== undefined && /^https?:\/\//.test(text) && URL.canParse(text) ? text : undefined;
};

/** The site's address in a generator's settings. */
function siteOf(root: string): string | undefined {
  const [file] = globSync(
    '{docusaurus.config.*,astro.config.*,hugo.*,config.{toml,yaml,yml,json},config/_default/hugo.*,_config.yml}',
    { cwd: root },
  ).sort();
  if (file === undefined) return undefined;
  const text = readFileSync(join(root, file), 'utf8');
  const setting = (names: string) =>
    new RegExp(`^\\s*["']?(?:${names})["']?\\s*[:=]\\s*["']?([^\\s"',]+)`, 'im').exec(text)?.[1];
  const address = webAddress(setting('url|site|baseURL'));
  return address && URL.parse(setting('baseUrl|base') ?? '', address)?.href;
}

const plainLayouts: Partial<Record<SourceKind, { texts: string[]; pictures: string[] }>> = {
  docusaurus: { texts: ['docs', ''], pictures: ['static'] },
  starlight: { texts: ['src/content/docs', ''], pictures: ['public', 'src'] },
  hugo: { texts: ['content', ''], pictures: ['static', 'assets'] },
};

const mkdocsFiles = '{,*/,config/*/}mkdocs.{yml,yaml}';
const vitepressFolders = '{,*/}.{vitepress,vuepress}';
const summaries = '{,src/,docs/}SUMMARY.md';
const isThere = (root: string, pattern: string) => globSync(pattern, { cwd: root }).length > 0;

export function markdownKind(root: string): SourceKind {
  if (isThere(root, 'docusaurus.config.*')) return 'docusaurus';
  if (existsSync(join(root, 'src/content/docs'))) return 'starlight';
  if (isThere(root, mkdocsFiles)) return 'mkdocs';
  if (isThere(root, vitepressFolders)) return 'vitepress';
  if (existsSync(join(root, '_config.yml')) && isThere(root, '{Gemfile,_layouts,_includes,_posts,_docs}'))
    return 'jekyll';
  if (isThere(root, '{hugo,config}.{toml,yaml,yml,json}') && existsSync(join(root, 'content'))) return 'hugo';
  if (existsSync(join(root, '.gitbook.yaml')) || isThere(root, summaries)) return 'gitbook';
  return 'markdown';
}

function mkdocsLayout(root: string): Layout {
  const files = globSync(mkdocsFiles, { cwd: root })
    .map((file) => posixPath(file))
    .sort();
  const read = files.map((file) => {
    const settings = settingsIn(join(root, file));
    const theme = settingsOf(settings['theme']);
    const base = posix.join(posix.dirname(file), textIn(settings['docs_dir']) ?? 'docs');
    const site = webAddress(settings['site_url']);
    const path = (site ? new URL(site).pathname : '/').replace(/\/?$/, '/');
    const plugins = Array.isArray(settings['plugins']) ? settings['plugins'].map(settingsOf) : [];
    const maps = plugins.map((one) => settingsOf(settingsOf(one['redirects'])['redirect_maps']));
    const custom = textIn(theme['custom_dir']);
    const address = (one: string) => `${path}${one.slice(1)}`.replace(/\/index\/$/, '/');
    const moved = maps.flatMap((map) =>
      Object.entries(map).map(
        ([from, to]) => [address(`/${from.replace(/\.md$/, '')}/`), String(to).replace(/#.*$/, '')] as const,
      ),
    );
    return {
      site,
      root: {
        base: existsSync(join(root, base)) ? base : '',
        locale: files.length > 1 ? textIn(theme['language']) : undefined,
        contents: navigation(settings['nav']),
        address,
        moved: new Map(moved),
      },
      pictures: [base, ...(custom === undefined ? [] : [posix.join(posix.dirname(file), custom)])],
    };
  });
  return {
    roots: read.map((one) => one.root),
    pictures: read.flatMap(({ pictures }) => pictures),
    site: read[0]?.site && new URL('/', read[0].site).href,
  };
}

function jekyllLayout(root: string): Layout {
  const settings = settingsIn(join(root, '_config.yml'));
  const collections = Array.isArray(settings['collections'])
    ? Object.fromEntries(settings['collections'].map((name) => [String(name), {}]))
    : settingsOf(settings['collections']);
  const path = textIn(settings['baseurl']) ?? '';
  const roots = Object.entries(collections).flatMap(([name, about]): TextRoot[] => {
    const permalink = textIn(settingsOf(about)['permalink']);
    return isThere(root, `_${name}/**/*.{md,markdown,html}`)
      ? [
          {
            base: `_${name}`,
            address: (one) =>
              path +
              (permalink ?? `/${name}/:path/`)
                .replaceAll(':path', one.slice(1, -1))
                .replaceAll(/:(name|title|slug)/g, one.split('/').at(-2) ?? ''),
          },
        ]
      : [];
  });
  const categories = globSync('{_categories,_topics,_sections}/*.{md,html}', { cwd: root }).flatMap((file) => {
    const title = /^title:\s*["']?(.*?)["']?\s*$/m.exec(readText(join(root, file)))?.[1];
    return title ? [[posixPath(file).replace(/^.*\/|\.\w+$/g, ''), title] as const] : [];
  });
  return {
    roots: roots.length > 0 ? roots : [{ base: existsSync(join(root, 'docs')) ? 'docs' : '' }],
    pictures: [''],
    site: siteOf(root),
    categories: new Map(categories),
    jekyll: {
      settings,
      include: (name) => {
        const file = join(root, '_includes', name);
        return existsSync(file) && /\.(md|markdown|html|txt)$/.test(name) ? readText(file) : undefined;
      },
    },
  };
}

function gitbookLayout(root: string): Layout {
  const settings = settingsIn(join(root, '.gitbook.yaml'));
  const [found] = globSync(summaries, { cwd: root }).map((file) => posixPath(file));
  const base = posix.normalize(textIn(settings['root']) ?? (found ? dirname(found) : '.')).replace(/^\.\/?$|\/$/g, '');
  const summary = join(root, base, textIn(settingsOf(settings['structure'])['summary']) ?? 'SUMMARY.md');
  return {
    roots: [
      { base, contents: existsSync(summary) ? listOfContents(readText(summary)) : undefined, address: (path) => path },
    ],
    pictures: [base, ''],
  };
}

export function layoutOf(root: string, kind: SourceKind): Layout {
  if (kind === 'mkdocs') return mkdocsLayout(root);
  if (kind === 'jekyll') return jekyllLayout(root);
  if (kind === 'gitbook') return gitbookLayout(root);
  if (kind === 'vitepress') {
    const [found = '.'] = globSync(vitepressFolders, { cwd: root }).map((file) => posixPath(file));
    const base = posix.dirname(found).replace(/^\.$/, '');
    return { roots: [{ base }], pictures: [posix.join(base, 'public'), base], site: siteOf(root) };
  }
  const plain = plainLayouts[kind];
  const base = plain?.texts.find((one) => existsSync(join(root, one))) ?? '';
  return { roots: [{ base }], pictures: plain?.pictures ?? ['', 'static', 'public'], site: siteOf(root) };
}

/** Name that a file of Docusaurus gives its folder. */
export const labelIn = (text: string): string | undefined => textIn(settingsOf(parse(text))['label']);
