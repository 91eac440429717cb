import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { sampleContent } from '../sample.ts';
import { dictionary } from '../../src/i18n/index.ts';
import { e2eFolder } from './site.ts';

/** A copy of a content folder, by default of the sample; `write` puts a file into it, `edit` changes one. */
export function copyContent(name: string, from = sampleContent) {
  const folder = e2eFolder(name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(from, folder, { recursive: true });
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

/** A words file of a language that the box has not: the English words in Arabic letters. */
export function pseudoWords(): string {
  const { dir: _, ...phrases } = dictionary('en');
  return stringify({
    ...pseudoAll(phrases),
    name: 'عربي',
    paths: { search: 'bahth', all: 'kull', contact: 'ittisal', thanks: 'shukran', desk: 'mustasharun' },
  });
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
