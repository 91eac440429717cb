import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { serviceWorkerFile } from '../offline/settings.ts';
import { widgetFile } from '../widget/settings.ts';

/** Endings of the files that are no pages: Astro wants a slash at the end of every other address. */
const fileExtensions = ['gif', 'ico', 'json', 'md', 'png', 'svg', 'txt', 'webmanifest', 'webp', 'xml'];

/** Scripts that are files of their own under a name that never changes: companies write it into their pages, browsers remember it. */
const namedScripts = (entries: Record<string, URL>): Plugin => ({
  name: 'prontuario:named-scripts',
  apply: 'build',
  buildStart() {
    if (this.environment.name !== 'client') return;
    for (const [fileName, entry] of Object.entries(entries))
      this.emitFile({ type: 'chunk', id: fileURLToPath(entry), fileName });
  },
});

/**
 * Makes Astro compile the pages into a program that renders them (`pages/_renderer.ts`), instead of rendering them itself: a
 * build then renders only the pages whose content has changed, and compiles only when the program has changed. `npm run dev`
 * serves pages as Astro does, and by `pages/_dev-files.ts` every other file of the site.
 */
export function pageRenderer(): AstroIntegration {
  const src = (path: string) => new URL(`../${path}`, import.meta.url);
  return {
    name: 'prontuario:page-renderer',
    hooks: {
      'astro:config:setup'({ command, injectRoute, updateConfig }) {
        const scripts = {
          [widgetFile]: src('widget/element.ts'),
          [serviceWorkerFile]: src('offline/browser/service-worker.ts'),
        };
        updateConfig({ vite: { plugins: [namedScripts(scripts)] } });
        if (command !== 'dev') return;
        for (const extension of fileExtensions)
          injectRoute({
            pattern: `/[...folder]/[name].${extension}`,
            entrypoint: src('pages/_dev-files.ts'),
            prerender: false,
          });
      },
      'astro:config:done'({ setAdapter }) {
        setAdapter({
          name: 'prontuario:page-renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: src('pages/_renderer.ts'),
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}
