import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Choices } from './choices.ts';
import { programRoot } from './program.ts';

const englishHeading = '# Writing answers';

/** `content/README.md` of a new repository: in its first language, then in English, which has the full reference. Out: `undefined` when the file is missing. */
export function handbook({ languages: [first = ''] }: Choices): string | undefined {
  const file = join(programRoot, 'content', 'README.md');
  if (!existsSync(file)) return undefined;
  // Links to the program lead into `node_modules`.
  const both = readFileSync(file, 'utf8').replaceAll('](../src/', '](../node_modules/prontuario/src/');
  const language = first.slice(0, 2);
  const start = both.indexOf(`${englishHeading}\n`);
  if (language === 'it' || start === -1) return both;
  const english = both.slice(start).replace(' · [Italiano sopra](#scrivere-le-risposte)', '');
  const own = join(import.meta.dirname, 'handbook', `${language}.md`);
  return existsSync(own) ? `${readFileSync(own, 'utf8')}\n${english}` : english;
}
