import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleContent } from '../sample.ts';
import { e2eFolder } from './site.ts';

/** A simple answer in Italian, as an editor writes it; `more` are further lines of its data. */
export const simpleAnswer = (id: number, question: string, more = '') =>
  `---\nid: ${id}\nquestion: ${question}\nanswer: Una risposta breve e semplice, alla quale le altre possono rimandare.\nupdated: 2026-10-01\nreviewBy: 2027-05-01\nowner: Prove\n${more}---\n\nUn testo.\n`;

/** The settings of the sample, but those that name its answers, with two answers of its own, in a folder of its own; `write` puts a file into it. */
export function smallContent(name: string) {
  const folder = e2eFolder(name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(sampleContent, folder, {
    recursive: true,
    filter: (from) => !/(articles|(best-bets|contexts|triage)\.yaml)$/.test(from),
  });
  // Pages of the sample refer to its answers.
  for (const page of globSync('pages/*/*.mdx', { cwd: folder })) {
    const text = readFileSync(join(folder, page), 'utf8');
    writeFileSync(
      join(folder, page),
      text.replace(/(id="|\(\/)\d{4}/g, (_, before) => `${before}1001`),
    );
  }
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write('site.yaml', readFileSync(join(folder, 'site.yaml'), 'utf8').replace(/^featured: .*\n/m, ''));
  write('articles/it/ordini/uno.mdx', simpleAnswer(1001, 'Come faccio un ordine?'));
  write('articles/it/ordini/due.mdx', simpleAnswer(1002, 'Come cambio un ordine?'));
  return { folder, write };
}
