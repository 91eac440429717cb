import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Speller, createSpeller } from './hunspell.ts';
import { memoize } from '../../memoize.ts';

/** The npm packages of the dictionaries, optional and never shipped with the site: `dictionary-it` is under the GPL 3. */
const packages: Record<string, string[]> = { it: ['dictionary-it'], en: ['dictionary-en-gb', 'dictionary-en'] };

/** Combines the installed dictionaries: a word is correct when any of them has it. */
const load = memoize((language: string): Speller | undefined => {
  const all = (packages[language] ?? []).flatMap((name) => read(name) ?? []);
  const [first] = all;
  if (!first || all.length === 1) return first;
  return { ...first, isCorrect: (word) => all.some((one) => one.isCorrect(word)) };
});

/** The speller of a language. `undefined` when no dictionary is installed. */
export const spellerOf = (locale: string): Speller | undefined => load(locale.slice(0, 2));

function read(name: string): Speller | undefined {
  try {
    const entry = fileURLToPath(import.meta.resolve(name));
    const file = (end: string) => readFileSync(entry.replace(/index\.js$/, `index.${end}`), 'utf8');
    return createSpeller(file('aff'), file('dic'));
  } catch {
    return undefined;
  }
}

/** Names and dates of the installed dictionaries, for the cache key. */
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
