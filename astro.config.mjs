import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { articleBodies } from './src/content/bodies-plugin.ts';
import { markdownOptions } from './src/content/markdown-options.ts';
import { contentRoot, outputRoot, publicRoot } from './src/content/root.ts';
import { assetsOrigin } from './src/hosting/assets.ts';
import { getCompileSettings } from './src/hosting/compile-settings.ts';
import { isInstalled, programRoot } from './src/hosting/program-root.ts';
import { pageRenderer } from './src/hosting/page-renderer.ts';
import { addressesOf } from './src/i18n/paths.ts';

const packagesFolder = fileURLToPath(new URL('../../', import.meta.resolve('astro/package.json')));
const { site, compiled } = await getCompileSettings();
const assets = assetsOrigin();

const expected = new Set([
  // Astro marks each article with a directive of its own that means nothing to the bundler.
  'MODULE_LEVEL_DIRECTIVE',
  // The build analyses every language, so it has them all at hand; the browser loads only its own.
  'INEFFECTIVE_DYNAMIC_IMPORT',
]);

/**
 * Puts a plain call in the place of the bundler's preload helper, which weighs more than all that a page itself runs
 * before the reader does anything: what is loaded later is few modules, nearly all of one level, and no styles.
 */
const withoutPreload = {
  name: 'without-preload',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};
/** Takes away the lists of files that the helper would have fetched ahead. */
const withoutPreloadLists = {
  name: 'without-preload-lists',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.code.includes('__vite__mapDeps'))
          chunk.code = chunk.code
            .replace(/^const __vite__mapDeps=.*\n/, '')
            .replace(/,\s*__vite__mapDeps\(\[[\d,\s]*\]\)/g, '');
    },
  },
};

const languages = new Set(site.locales.map((locale) => locale.split('-')[0]));
const noScript = '\0no-script';
/** Bundles no script that searches a language which the site does not have: each script that names them all would bundle them anew. */
const withoutOtherLanguages = {
  name: 'without-other-languages',
  apply: 'build',
  enforce: 'pre',
  resolveId(id, importer = '') {
    const [, language] = /^\.\/(\w{2,3})\.ts\?worker&url$/.exec(id) ?? [];
    return language && importer.endsWith('/worker-urls.ts') && !languages.has(language) ? noScript : undefined;
  },
  load: (id) => (id === noScript ? 'export default undefined;' : undefined),
};
/** Bundles nothing for pages rendered by Astro's own build: there are none. */
const withoutPrerendering = {
  name: 'without-prerendering',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === 'astro/entrypoints/prerender' ? noScript : undefined),
};

export default defineConfig({
  site: new URL(site.url).origin,
  base: addressesOf(site).base,
  outDir: outputRoot(),
  srcDir: fileURLToPath(new URL('src', import.meta.url)),
  publicDir: publicRoot(),
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 4, ...(assets && { assetsPrefix: assets }) },
  devToolbar: { enabled: false },
  // Coloured code would need style attributes, which the policy of the host forbids.
  markdown: { syntaxHighlight: false, processor: satteri(markdownOptions(contentRoot())) },
  output: 'server',
  adapter: pageRenderer(),
  integrations: [mdx()],
  vite: {
    // An installed program stands elsewhere than its content, and so may the packages that its pages import.
    ...(isInstalled && { server: { fs: { allow: [process.cwd(), contentRoot(), programRoot, packagesFolder] } } }),
    plugins: [
      withoutPreload,
      withoutPreloadLists,
      withoutOtherLanguages,
      withoutPrerendering,
      articleBodies(contentRoot(), compiled),
    ],
    worker: {
      format: 'es',
      plugins: () => [withoutOtherLanguages],
      rollupOptions: {
        output: { entryFileNames: '_astro/[name].[hash].js', chunkFileNames: '_astro/[name].[hash].js' },
      },
    },
    // Every script is a file of its own: the policy of the host allows none inside the page.
    build: {
      assetsInlineLimit: 0,
      modulePreload: { resolveDependencies: () => [] },
      rollupOptions: { onwarn: (warning, warn) => expected.has(warning.code) || warn(warning) },
    },
    // Articles may live outside the project (PRONTUARIO_CONTENT); what they compile to is found here all the same.
    resolve: { alias: { 'astro/jsx-runtime': fileURLToPath(import.meta.resolve('astro/jsx-runtime')) } },
  },
});
