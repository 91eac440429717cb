import { join } from 'node:path';
import type { Plugin } from 'vite';
import { toValidMdx } from './body-tree.ts';
import { normaliseText, splitFrontmatter } from './frontmatter.ts';
import { readRegularFile } from './regular-file.ts';
import { posixPath } from './posix-path.ts';

const name = 'virtual:article-bodies';
const resolved = `\0${name}`;

/** Provides bodies that need the MDX compiler as `virtual:article-bodies`, file → module. In: files with `/`. */
export function articleBodies(root: string, files: readonly string[]): Plugin {
  const articles = posixPath(join(root, 'articles/'));
  return {
    name: 'prontuario:article-bodies',
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      // Frontmatter is parsed elsewhere, by one YAML parser: a second one would report other errors.
      if (id.startsWith(articles) && id.endsWith('.mdx')) {
        const { body, bodyLine } = splitFrontmatter(normaliseText(readRegularFile(id)));
        return '\n'.repeat(bodyLine - 1) + toValidMdx(body);
      }
      if (id !== resolved) return;
      const lines = files.map(
        (file) => `  ${JSON.stringify(file)}: () => import(${JSON.stringify(posixPath(join(root, file)))}),`,
      );
      return `export default {\n${lines.join('\n')}\n};\n`;
    },
  };
}
