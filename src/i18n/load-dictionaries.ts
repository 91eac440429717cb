import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A folder's languages for Node, which lacks `import.meta.glob`; loaded lazily. Language files import types only, since Playwright cannot load more in this way. */
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
