import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { serviceWorkerFile } from '../offline/settings.ts';
import { widgetFile } from '../widget/settings.ts';

/** Extensions of files that are not pages: Astro expects a trailing slash on every other address. */
const fileExtensions = ['gif', 'ico', 'json', 'md', 'png', 'svg', 'txt', 'webmanifest', 'webp', 'xml'];

/** Entry scripts with a permanent name, since companies embed it in their pages and browsers cache it. */
const namedScripts = (entries: Record<string, URL>): Plugin => ({
  name: 'prontuario:named-scripts',
  apply: 'build',
  buildStart() {
    if (this.environment.name !== 'client') return;
    for (const [fileName, entry] of Object.entries(entries))
      this.emitFile({ type: 'chunk', id: fileURLToPath(entry), fileName });
  },
});

/** Makes Astro compile the pages into a renderer (`pages/_renderer.ts`), which renders changed pages only; `npm run dev` uses Astro's own. */
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
