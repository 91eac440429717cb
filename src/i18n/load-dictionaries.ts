import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The languages of a folder, a file each, for Node, which has no `import.meta.glob`. Their words are read when they are first asked for: most
 * a site has few of them. Nothing is done before somebody asks: bundlers may put this file beside others that run elsewhere.
 * Languages import types alone: what Playwright reads in this way can import nothing that runs.
 */
export function openFolder(folder = new URL('./languages/', import.meta.url)): {
  names: readonly string[];
  load(name: string): unknown;
} {
  const files = new Map(readdirSync(folder).map((file) => [file.replace(/\.[jt]s$/, ''), file]));
  const require = createRequire(folder);
  return {
    names: [...files.keys()],
    load: (name) => (require(`./${files.get(name)}`) as { default: unknown }).default,
  };
}
