import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { sampleContent } from '../../sample.ts';
import type { MadeArticle, MadeCategory } from './articles.ts';

/** Builds the same articles with one builder. In: its installed project. Out: the built folder. */
type Builder = (project: string, categories: readonly MadeCategory[]) => string;

const put = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const run = (cwd: string, script: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  execFileSync(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** What may mean something to Markdown or MDX is left out: every builder gets plain text. */
const plain = (text: string) => text.replace(/[<>{}[\]*_`|\\]/g, ' ');
const page = (front: object, body: string) => `---\n${stringify(front)}---\n\n${body}\n`;
const bodyOf = ({ body }: MadeArticle) => body.map(plain).join('\n\n');

/**
 * Writes a content folder with the project's settings and other articles; those in English have the numbers and slugs of the
 * Italian ones. Out: the folder.
 */
export function writeOurs(
  folder: string,
  categories: readonly MadeCategory[],
  english?: readonly MadeCategory[],
): string {
  const content = join(folder, 'content');
  rmSync(content, { recursive: true, force: true });
  cpSync(sampleContent, content, {
    recursive: true,
    filter: (path) => !/\/(articles\/|categories\.yaml$|best-bets\.yaml$|triage\.yaml$)/.test(path),
  });
  const list = categories.map(({ slug, title }, i) => ({
    id: `topic-${i + 1}`,
    text: {
      it: { slug, title, description: `Le risposte su ${title}.` },
      ...(english && { en: { slug, title: english[i]!.title, description: `Answers about ${english[i]!.title}.` } }),
    },
  }));
  put(join(content, 'categories.yaml'), stringify(list));
  const written = [...categories.map((one) => ({ ...one, locale: 'it' }))];
  for (const one of english ?? []) written.push({ ...one, locale: 'en' });
  for (const { slug: category, articles, locale } of written)
    for (const article of articles) {
      const { id, slug, question, answer, aliases } = article;
      const front = {
        id,
        question,
        answer,
        aliases,
        updated: '2026-10-01',
        reviewBy: '2099-10-01',
        owner: 'Redazione',
      };
      put(join(content, 'articles', locale, category, `${slug}.mdx`), page(front, bodyOf(article)));
    }
  return content;
}

/** Builds our own site with the project's settings and other articles. */
export function buildOurs(folder: string, categories: readonly MadeCategory[]): string {
  const dist = join(folder, 'dist');
  run('.', 'src/hosting/cli.ts', ['build'], {
    PRONTUARIO_CONTENT: writeOurs(folder, categories),
    PRONTUARIO_OUT: dist,
  });
  return dist;
}

/** One Markdown page for each article and category, and a home page; `heading` repeats the title in the text. */
function writeMarkdown(
  folder: string,
  categories: readonly MadeCategory[],
  { home = {}, heading = false }: { home?: object; heading?: boolean } = {},
): void {
  rmSync(folder, { recursive: true, force: true });
  const links = (all: { slug: string; name: string }[], at: string) =>
    all.map(({ slug, name }) => `- [${plain(name)}](${at}${slug}/)`).join('\n');
  put(
    join(folder, 'index.md'),
    page(
      { title: 'Aiuto', ...home },
      links(
        categories.map(({ slug, title }) => ({ slug, name: title })),
        '/',
      ),
    ),
  );
  for (const { slug: category, title, articles } of categories) {
    const all = articles.map(({ slug, question }) => ({ slug, name: question }));
    put(join(folder, category, 'index.md'), page({ title }, links(all, `/${category}/`)));
    for (const article of articles)
      put(
        join(folder, category, `${article.slug}.md`),
        page(
          { title: article.question, description: article.answer },
          `${heading ? `# ${plain(article.question)}\n\n` : ''}${plain(article.answer)}\n\n${bodyOf(article)}`,
        ),
      );
  }
}

/** Writes a Starlight project's pages and settings, as its own documentation sets it up; with English pages, two languages. */
export function writeStarlight(
  project: string,
  categories: readonly MadeCategory[],
  english?: readonly MadeCategory[],
): void {
  writeMarkdown(join(project, 'src/content/docs'), categories);
  if (english) writeMarkdown(join(project, 'src/content/docs/en'), english);
  put(
    join(project, 'src/content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  put(
    join(project, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://aiuto.example',
  integrations: [starlight({ title: 'Aiuto', locales: { root: { label: 'Italiano', lang: 'it' }${english ? ", en: { label: 'English', lang: 'en' }" : ''} } })],
});
`,
  );
}

/** Writes an Eleventy project's pages, with the least layout that Pagefind can index. */
export function writeEleventy(
  project: string,
  categories: readonly MadeCategory[],
  english?: readonly MadeCategory[],
): void {
  writeMarkdown(join(project, 'pages'), categories);
  if (english) writeMarkdown(join(project, 'pages/en'), english);
  const languages = english ? [['pages', 'it'] as const, ['pages/en', 'en'] as const] : [['pages', 'it'] as const];
  for (const [folder, lang] of languages)
    put(join(project, folder, `${folder.split('/').at(-1)}.json`), JSON.stringify({ layout: 'page.html', lang }));
  put(
    join(project, 'pages/_includes/page.html'),
    '<!doctype html><html lang="{{ lang }}"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main data-pagefind-body><h1>{{ title }}</h1>{{ content }}</main></body></html>\n',
  );
}

/** Writes a Hugo project's pages, with the least layouts that Pagefind can index. */
export function writeHugo(
  project: string,
  categories: readonly MadeCategory[],
  english?: readonly MadeCategory[],
): void {
  const languages = english ? [['it', categories] as const, ['en', english] as const] : [['it', categories] as const];
  for (const [lang, own] of languages) {
    const folder = join(project, 'content', lang);
    writeMarkdown(folder, own);
    // Its name for the page of a folder that holds others.
    for (const file of globSync('**/index.md', { cwd: folder }))
      renameSync(join(folder, file), join(folder, dirname(file), '_index.md'));
  }
  const settings = languages.map(([lang]) => `[languages.${lang}]\ncontentDir = 'content/${lang}'`).join('\n');
  put(
    join(project, 'config.toml'),
    `baseURL = 'https://aiuto.example/'\ntitle = 'Aiuto'\ndefaultContentLanguage = 'it'\n${settings}\n`,
  );
  const html =
    '<!doctype html><html lang="{{ .Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>\n';
  for (const kind of ['single', 'list']) put(join(project, `layouts/_default/${kind}.html`), html);
}

/** Each as its own documentation sets it up, with its usual search in the browser, in Italian. */
const builders: Record<string, Builder> = {
  starlight(project, categories) {
    writeStarlight(project, categories);
    run(project, 'node_modules/astro/bin/astro.mjs', ['build']);
    return join(project, 'dist');
  },
  vitepress(project, categories) {
    // It shows no title of its own, and searches by headings.
    writeMarkdown(join(project, 'docs'), categories, { heading: true });
    const sidebar = categories.map(({ slug, title, articles }) => ({
      text: title,
      collapsed: true,
      items: articles.map(({ slug: name, question }) => ({ text: question, link: `/${slug}/${name}` })),
    }));
    put(
      join(project, 'docs/.vitepress/config.mjs'),
      `export default ${JSON.stringify({
        lang: 'it',
        title: 'Aiuto',
        ignoreDeadLinks: true,
        themeConfig: { search: { provider: 'local' }, sidebar },
      })};\n`,
    );
    run(project, 'node_modules/vitepress/bin/vitepress.js', ['build', 'docs']);
    return join(project, 'docs/.vitepress/dist');
  },
  docusaurus(project, categories) {
    writeMarkdown(join(project, 'docs'), categories, { home: { slug: '/' } });
    put(
      join(project, 'docusaurus.config.mjs'),
      `export default {
  title: 'Aiuto',
  url: 'https://aiuto.example',
  baseUrl: '/',
  trailingSlash: true,
  onBrokenLinks: 'ignore',
  i18n: { defaultLocale: 'it', locales: ['it'] },
  markdown: { format: 'md' },
  themes: [
    '@docusaurus/theme-classic',
    ['@easyops-cn/docusaurus-search-local', { hashed: true, language: ['it'], docsRouteBasePath: '/', indexBlog: false }],
  ],
  plugins: [['@docusaurus/plugin-content-docs', { routeBasePath: '/', sidebarPath: './sidebars.mjs' }]],
};
`,
    );
    put(join(project, 'sidebars.mjs'), `export default { all: [{ type: 'autogenerated', dirName: '.' }] };\n`);
    run(project, 'node_modules/@docusaurus/core/bin/docusaurus.mjs', ['build']);
    return join(project, 'build');
  },
};

/**
 * Builds the articles with every builder that is installed in a folder of its name (`starlight`, `vitepress`,
 * `docusaurus`). Out: the built folders.
 */
export function buildPeers(folder: string, categories: readonly MadeCategory[]): string[] {
  return Object.entries(builders).flatMap(([name, build]) => {
    const project = resolve(folder, name);
    if (!existsSync(join(project, 'node_modules'))) return [];
    console.log(`Building ${name} …`);
    return [build(project, categories)];
  });
}
