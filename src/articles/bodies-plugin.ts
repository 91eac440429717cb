import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { normaliseText, splitFrontmatter } from '../content/frontmatter.ts';
import { readRegularFile } from '../content/regular-file.ts';
import { slashed } from '../content/slashed.ts';

const name = 'virtual:article-bodies';
const resolved = `\0${name}`;

/**
 * Hands the pages the compiled body of every article: `import bodies from 'virtual:article-bodies'`, file → module.
 * Astro's own collections keep one list of modules per project, which two builds at once, or of two content
 * folders, overwrite under each other; here each build reads its own folder.
 * In: the content folder, absolute. In `npm run dev` a saved file of any kind reloads the page.
 */
export function articleBodies(root: string): Plugin {
  const articles = slashed(join(root, 'articles/'));
  function reload(server: ViteDevServer) {
    const list = server.environments['ssr']?.moduleGraph.getModuleById(resolved);
    if (list) server.environments['ssr']?.moduleGraph.invalidateModule(list);
    server.ws.send({ type: 'full-reload' });
  }
  return {
    name: 'prontuario:article-bodies',
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      // The data above a body is read elsewhere, by one parser of YAML: a second one would see other mistakes in it.
      if (id.startsWith(articles) && id.endsWith('.mdx')) {
        const { body, bodyLine } = splitFrontmatter(normaliseText(readRegularFile(id)));
        return '\n'.repeat(bodyLine - 1) + body;
      }
      if (id !== resolved) return;
      const files = globSync('articles/*/*/*.mdx', { cwd: root }).sort();
      const lines = files.map(
        (file) => `  ${JSON.stringify(slashed(file))}: () => import(${JSON.stringify(slashed(join(root, file)))}),`,
      );
      return `export default {\n${lines.join('\n')}\n};\n`;
    },
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(root)) reload(server);
      });
    },
  };
}
