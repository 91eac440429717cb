import { readdirSync } from 'node:fs';

const folder = new URL('./languages/', import.meta.url);

/** The dictionaries of the languages folder, keyed by path, for Node, which has no `import.meta.glob`. */
export async function loadDictionaries(): Promise<Record<string, unknown>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ new URL(file, folder).href) as Promise<{ default: unknown }>),
  );
  return Object.fromEntries(files.map((file, i) => [`./languages/${file}`, modules[i]?.default]));
}
