import fc from '../../properties.ts';
import { describe, expect, test } from 'vitest';
import { sharedWords } from '../../../src/insights/searches/anonymous.ts';
import { groupPhrases } from '../../../src/insights/searches/group-queries.ts';
import { addSpread, emptySpread, spreadOf } from '../../../src/insights/aggregate/readers.ts';
import { analyserFor } from '../../../src/text/analysers.ts';
import { shuffled } from './events.ts';

const it = analyserFor('it');
/** Stems of a help centre of sixty answers, with how many use each. */
const stems = (uses: Record<string, number>) =>
  new Map(Object.entries({ ...uses, spes: 60 }).map(([word, n]) => [it.key(word), n]));
const known = stems({ consegna: 25, rimborso: 15, buono: 10, pagare: 12, ordine: 40, ritardo: 4 });
const groups = (texts: string[]) =>
  groupPhrases(
    texts.map((text, index) => ({ text, weight: texts.length - index })),
    it,
    known,
  ).map(({ members }) => members.map(({ text }) => text));

describe('searches that ask the same come together', () => {
  test.each([
    ['spelling', ['klarna', 'klarma', 'clarna']],
    ['stem, order and function words', ['consegna in ritardo', 'ritardo della consegna', 'consegne ritardi']],
    ['a telling word', ['klarna', 'pagare con klarna', 'accettate klarna?', 'posso pagare con Klarna?']],
    ['the likeness of the whole', ['buonipasto', 'buoni pasto']],
    ['the likeness to any spelling of the group', ['pagare con satispay', 'sattispai', 'sattispay']],
  ])('by %s', (_, texts) => {
    expect(groups(texts)).toEqual([texts]);
  });

  test.each([
    ['words of the content that look alike', ['consegna', 'consegnare la spesa buono']],
    ['common words only', ['rimborso ordine', 'rimborso buono']],
    ['codes', ['errore 1042', 'errore 1043']],
    ['short words', ['sim', 'sip']],
  ])('but not by %s', (_, texts) => {
    expect(groups(texts)).toHaveLength(2);
  });

  test('whatever the order in which they come, nothing lost, nothing twice', () => {
    const word = fc.constantFrom(
      'klarna',
      'klarma',
      'consegna',
      'consegne',
      'ritardo',
      'buono',
      'rimborso',
      'pos',
      '42',
    );
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const phrases = fc.uniqueArray(fc.record({ text: phrase, weight: fc.integer({ min: 1, max: 9 }) }), {
      selector: ({ text }) => text,
      maxLength: 25,
      minLength: 1,
    });
    fc.assert(
      fc.property(phrases, fc.array(fc.nat(), { minLength: 1, maxLength: 25 }), (list, keys) => {
        const grouped = groupPhrases(list, it, known);
        expect(groupPhrases(shuffled(list, keys), it, known)).toEqual(grouped);
        const texts = grouped.flatMap(({ members }) => members.map(({ text }) => text));
        expect(texts.toSorted()).toEqual(list.map(({ text }) => text).toSorted());
      }),
    );
  });
});

describe('words that few readers typed', () => {
  /** Each reader is of a network and a day of their own. */
  const query = (text: string, ...readers: number[]) => {
    const searched = emptySpread();
    for (const n of readers) addSpread(searched, spreadOf({ readers: 1, receivedAt: n * 86_400_000, networkGroup: n }));
    return { text, searched };
  };
  const show = (members: ReturnType<typeof query>[]) =>
    members.map(({ text }) => sharedWords(text, members, { analyser: it, known }));

  test('are cut out: nobody else asked about Mario', () => {
    const members = [query('rimborso ordine mario bianchi', 1), query('rimborso ordine', 2, 3, 4)];
    expect(show(members)).toEqual(['rimborso ordine', 'rimborso ordine']);
  });

  test('stay when enough readers typed them, each in their own way', () => {
    const members = [query('klarna', 1), query('klarma', 2), query('Klarrna', 3)];
    expect(show(members)[0]).toBe('klarna');
  });

  test('leave nothing behind when there is nothing else', () => {
    expect(show([query('mario bianchi', 1)])).toEqual(['']);
  });
});
