import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const folder = new URL('./languages/', import.meta.url);
const files = new Map(readdirSync(folder).map((file) => [file.replace(/\.[jt]s$/, ''), file]));
const require = createRequire(folder);

/** The languages of the folder, for Node, which has no `import.meta.glob`. */
export const names = [...files.keys()];

/** The words of one of them, read when they are first asked for: most sites speak few of the languages there are. */
export const load = (name: string): unknown => (require(`./${files.get(name)}`) as { default: unknown }).default;
