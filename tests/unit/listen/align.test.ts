import fc from '../../properties.ts';
import { expect, it } from 'vitest';
import { alignSpoken } from '../../../src/listen/browser/align.ts';
import { spokenText } from '../../../src/spoken/spoken-text.ts';

/** What is marked for each spoken word. */
const marked = (written: string, said: string) =>
  alignSpoken(written, said).map(({ at, part }) => [/^\S+/.exec(said.slice(at))?.[0], written.slice(...part)]);

it('a word that is said as it is written marks itself, whatever stands around it', () => {
  expect(marked('Sì, «subito».', 'Sì, subito.')).toEqual([
    ['Sì,', 'Sì,'],
    ['subito.', '«subito».'],
  ]);
});

it('all words of an amount mark the amount', () => {
  const written = 'La consegna costa 4,90 € fino a 40 €.';
  const parts = marked(written, spokenText(written, 'it'));
  expect(parts.map(([said]) => said).join(' ')).toBe('La consegna costa quattro euro e novanta fino a quaranta euro.');
  expect(parts.map(([, part]) => part)).toEqual([
    ...['La', 'consegna', 'costa', '4,90 €', '4,90 €', '4,90 €', '4,90 €', 'fino', 'a', '40 €.', '40 €.'],
  ]);
});

it('what is said beside the text marks what came before, at the beginning what comes next', () => {
  expect(marked('Apri il menu', 'uno. Apri il menu')).toEqual([
    ['uno.', 'Apri'],
    ['Apri', 'Apri'],
    ['il', 'il'],
    ['menu', 'menu'],
  ]);
  expect(marked('fino a sei', 'fino a sei davvero').at(-1)).toEqual(['davvero', 'sei']);
});

it('marks always lie inside the text and never go back', () => {
  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', '4 €', '—', 'quattro'), { maxLength: 12 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, words, (written, said) => {
      let before = 0;
      for (const { part } of alignSpoken(written, said)) {
        expect(part[0]).toBeGreaterThanOrEqual(before);
        expect(part[1]).toBeLessThanOrEqual(written.length);
        expect(part[1]).toBeGreaterThanOrEqual(part[0]);
        before = part[0];
      }
    }),
  );
});
