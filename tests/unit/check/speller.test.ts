import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { spellerOf } from '../../../src/check/spelling/dictionaries.ts';
import { createSpeller } from '../../../src/check/spelling/hunspell.ts';
import { suggest } from '../../../src/check/spelling/suggest.ts';
import { readWordList } from '../../../src/check/spelling/word-list.ts';

describe('a Hunspell dictionary', () => {
  it.each(['\n', '\r\n'])(
    'has the flags of all lines of a word, and no word that is only part of a line',
    (newline) => {
      const { flagsOf, longest } = readWordList(
        ['5', 'casa/P', 'casale', 'casa/LN po:noun', '/', 'Roma\tst:Roma'].join(newline),
      );
      const words = ['casa', 'casale', '/', 'Roma', 'cas', 'casal', 'Rom', 'roma', '5', ''];
      expect(words.map(flagsOf)).toEqual(['PLN', '', '', '', ...Array<undefined>(6)]);
      expect(longest).toBe(6);
    },
  );
  const speller = createSpeller(
    "SET UTF-8\nTRY aeio\nPFX L Y 1\nPFX L 0 l' [aeiou]\nSFX P Y 2\nSFX P o i o\nSFX P a e [^c]a\nSFX N N 1\nSFX N 0 ccio .",
    '4\nordino/PL\ncasa/P\nbarca/PN\nRoma',
  );
  it.each([
    ['ordino', true],
    ['ordini', true],
    ["l'ordini", true],
    ["l'case", false],
    ['case', true],
    ['barce', false],
    ['barcaccio', true],
    ['Case', true],
    ['CASE', true],
    ['roma', false],
    ['Roma', true],
    ['cAse', false],
  ])('knows that %s is %s', (word, right) => {
    expect(speller.isCorrect(word)).toBe(right);
  });
  it('suggests what is one slip away, in the same case', () => {
    expect(suggest('csae', speller)).toEqual(['case']);
    expect(suggest('Ordinni', speller)).toEqual(['Ordini']);
  });
  it('ends on any word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (word) => typeof speller.isCorrect(word) === 'boolean'),
    );
  });
});

describe('the installed dictionaries', () => {
  it.each([
    [
      'it',
      ['consegna', 'perché', 'rimborsiamo', "dell'ordine", 'restituirlo', 'scrivici', 'È'],
      ['perchè', 'consgna', 'rimborziamo'],
    ],
    ['en', ['delivery', "don't", 'recognise', 'recognize', 'cancelled', 'Italy'], ['delivry', 'recieve', 'italy']],
  ])('know the words of "%s" and their mistakes', (locale, right, wrong) => {
    const speller = spellerOf(locale);
    expect(right.filter((word) => !speller?.isCorrect(word))).toEqual([]);
    expect(wrong.filter((word) => speller?.isCorrect(word))).toEqual([]);
  });
  it('do without a language that has none', () => {
    expect(spellerOf('fi')).toBeUndefined();
  });
});
