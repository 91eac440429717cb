import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dictionary } from '../../src/i18n/index.ts';
import { e2eFolder, project } from './site.ts';

/** What a site is built from: a copy can be changed at will, and finds the project's packages above itself. */
const parts = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project, in a folder of its own; `write` puts a file into it, `edit` changes one. */
export function copyProject(name: string) {
  const folder = e2eFolder(name);
  rmSync(folder, { recursive: true, force: true });
  for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  return {
    folder,
    write,
    edit: (file: string, change: (text: string) => string) =>
      write(file, change(readFileSync(join(folder, file), 'utf8'))),
  };
}

const arabic = [...'ابجدهوزحطيكلمنسعفصقرشتثخذض'];

/** Arabic letters for Latin ones, one for one; `{places}`, digits and signs stay. Reads as nothing, flows as Arabic. */
export function pseudo(text: string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part, i) =>
      i % 2
        ? part
        : part
            .toLowerCase()
            .replace(/[a-z]/g, (letter) => arabic[letter.charCodeAt(0) - 97] ?? letter)
            .replaceAll('?', '؟'),
    )
    .join('');
}

const pseudoAll = (node: object): object =>
  Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, string | object]) => [
      key,
      typeof value === 'string' ? pseudo(value) : pseudoAll(value),
    ]),
  );

/** The file of a dictionary that reads from right to left: the English one in Arabic letters. */
export function pseudoDictionary(): string {
  const en = dictionary('en');
  const words = {
    ...pseudoAll(en),
    name: 'عربي',
    dir: 'rtl',
    paths: { search: 'bahth', all: 'kull', contact: 'ittisal', thanks: 'shukran' },
  };
  return `import type { Dictionary } from '../dictionary.ts';\n\nconst ar: Dictionary = ${JSON.stringify(words, null, 2)};\n\nexport default ar;\n`;
}

/** An answer as an editor writes it, with every component, in Arabic letters. */
export function pseudoArticle(id: number, question: string, answer: string): string {
  const line = pseudo(`${answer} ${question}`);
  return `---
id: ${id}
question: ${JSON.stringify(pseudo(question))}
answer: ${JSON.stringify(pseudo(answer))}
updated: 2026-11-12
reviewBy: 2027-11-12
owner: ${pseudo('team')}
status: published
---

${line}

<Steps>

1. ${line}
2. ${line}

</Steps>

## ${pseudo('first part')}

- ${line}
- <Fact name="delivery.fee" />

<Note>

${line}

</Note>

## ${pseudo('second part')}

| ${pseudo('your order')} | ${pseudo('price')} |
| --- | --- |
| ${pseudo('small')} | <Fact name="delivery.fee" /> |

<Warning>

${line}

</Warning>
`;
}
