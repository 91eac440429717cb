import { articleText, type Fixture } from '../../../src/check/fixture.ts';
import type { Range } from '../../../src/check/problems.ts';
import { Lines } from '../../../src/check/readers/lines.ts';
import { rules } from '../../../src/check/rules/index.ts';
import { enCost, enOrder, itCost, itOrder, sound } from './sample.ts';

/** One mistake an editor can make: the damage, and what must be reported where. */
export interface Mistake {
  name: string;
  /** What differs from the sample. */
  files: Record<string, string | Uint8Array | null>;
  code: string;
  file: string;
  at: Range;
  fix: string | undefined;
  /** Every code that is reported, sorted. */
  codes: readonly string[];
}

const short: Record<string, string> = { enCost, enOrder, itCost, itOrder };
const pathOf = (name: string) => short[name] ?? name;

function swapped(name: string, pairs: readonly string[]): string {
  let text = sound[pathOf(name)] ?? '';
  for (let at = 0; at < pairs.length; at += 2) {
    const [from = '', to = ''] = pairs.slice(at, at + 2);
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    text = text.replace(from, () => to);
  }
  return text;
}

const markdownFile = 'articles/it/ordini/altro.md';
const markdown = (text: string) =>
  articleText(1003, 'Come faccio altro?').replace('Il testo della risposta.', () => text);

/** What is written instead of what, by file. */
const swapsOf = ({ front, question, site, channel, swap }: Fixture): NonNullable<Fixture['swap']> => ({
  ...(front !== undefined && { itOrder: ['owner: Ordini', `owner: Ordini\n${front}`] }),
  ...(question !== undefined && { itOrder: ['Come faccio un ordine?', question] }),
  ...(site !== undefined && { 'site.yaml': ['timeZone:', `${site}\ntimeZone:`] }),
  ...(channel && { 'channels.yaml': ['kind: phone', `kind: ${channel[0]}`, '"+39 02 5550 1234"', channel[1]] }),
  ...swap,
});

/** The files of a fixture as they are written, marks included. */
function marked(fixture: Fixture): Mistake['files'] {
  const { body, markdown: text, move = {}, files = {} } = fixture;
  return {
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [pathOf(name), content])),
    ...Object.fromEntries(
      Object.entries(move).flatMap(([from, to]) => [
        [pathOf(from), null],
        [to, sound[pathOf(from)] ?? ''],
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(swapsOf(fixture)).map(([name, pairs]) => [pathOf(name), swapped(name, pairs)]),
    ),
    ...(body !== undefined && { [itCost]: swapped(itCost, ['<Note>', `${body}\n\n<Note>`]) }),
    ...(text !== undefined && { [markdownFile]: markdown(text) }),
  };
}

const rangeOf = (at: string): Range => {
  const [line = 0, column = 0, endLine = 0, endColumn = 0] = at.split(/[:-]/).map(Number);
  return { line, column, endLine, endColumn };
};

function mistake(code: string, name: string, fixture: Fixture): Mistake {
  const { at = '1:1-1:1', fix, otherCodes = [] } = fixture;
  const written = Object.entries(marked(fixture));
  const isMarked = ([, text]: (typeof written)[number]) => typeof text === 'string' && text.includes('⟦');
  const [file = '', text] = written.find(isMarked) ?? [];
  const files = Object.fromEntries(
    written.map(([name, content]) => [name, typeof content === 'string' ? content.replace(/[⟦⟧]/g, '') : content]),
  );
  const place = () => {
    if (typeof text !== 'string') return rangeOf(at);
    const start = text.indexOf('⟦');
    return new Lines(text.replace(/[⟦⟧]/g, '')).range(start, text.indexOf('⟧') - 1);
  };
  return {
    name,
    files,
    code,
    file: file || pathOf(fixture.file ?? written[0]?.[0] ?? ''),
    at: place(),
    fix,
    codes: [code, ...otherCodes, ...(fixture.markdown === undefined ? [] : ['P-TRANSLATION-MISSING'])].toSorted(),
  };
}

/** Every fixture of every rule. */
export const mistakes: Mistake[] = rules.flatMap(({ code, fixtures }) =>
  Object.entries(fixtures).map(([name, fixture]) => mistake(code, name, fixture)),
);
