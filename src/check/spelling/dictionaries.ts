import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Speller, makeSpeller } from './hunspell.ts';

/**
 * The npm packages that hold the dictionaries. They are development tools, read where they are installed and never shipped
 * with the site: `dictionary-it` is under the GPL 3. Where one is missing, spelling is not checked.
 */
const packages: Record<string, string[]> = { it: ['dictionary-it'], en: ['dictionary-en-gb', 'dictionary-en'] };
const loaded = new Map<string, Speller | undefined>();

/** The speller of a language, read at most once. `undefined` when there is no dictionary for it here. */
export function spellerOf(locale: string): Speller | undefined {
  const language = locale.slice(0, 2);
  if (!loaded.has(language)) loaded.set(language, load(packages[language]));
  return loaded.get(language);
}

/** One speller out of all that are installed: a word is right when any of them knows it. */
function load(names: readonly string[] = []): Speller | undefined {
  const all = names.flatMap((name) => read(name) ?? []);
  const [first] = all;
  if (!first || all.length === 1) return first;
  return { ...first, correct: (word) => all.some((one) => one.correct(word)) };
}

function read(name: string): Speller | undefined {
  try {
    const entry = fileURLToPath(import.meta.resolve(name));
    const file = (end: string) => readFileSync(entry.replace(/index\.js$/, `index.${end}`), 'utf8');
    return makeSpeller(file('aff'), file('dic'));
  } catch {
    return undefined;
  }
}

/** Which dictionaries are installed, and of what date: what words are right depends on them. */
export function dictionaryVersions(): string {
  const stamps = Object.values(packages)
    .flat()
    .map((name) => {
      try {
        const { size, mtimeMs } = statSync(fileURLToPath(import.meta.resolve(name)).replace(/index\.js$/, 'index.dic'));
        return `${name} ${size} ${mtimeMs}`;
      } catch {
        return name;
      }
    });
  return stamps.join('\n');
}
