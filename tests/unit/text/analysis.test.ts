import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { analyserFor } from '../../../src/text/analysers.ts';
import { stripAccents, tokenise } from '../../../src/text/tokens.ts';

const words = (text: string, join = false) => tokenise(text, join).map(({ word }) => word);

describe('words', () => {
  it.each([
    ["l'ordine dov’è?", ['l', 'ordine', 'dov', 'è']],
    ['E-mail e check-in', ['email', 'e', 'check', 'in']],
    ['codice DSP-123456, 3,90 €', ['codice', 'dsp123456', '3', '90']],
    ['<b>pane</b> 🍞 àncora', ['b', 'pane', 'b', 'àncora']],
  ])('of "%s"', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['i.v.a. e c.a.p.', ['iva', 'e', 'cap']],
    ['A4/A3', ['a4a3', 'a4', 'a3']],
    ['USB-C/jack3.5', ['usbcjack35', 'usb', 'c', 'jack35', 'jack', '35']],
    ['18app', ['18app', '18', 'app']],
    ['DSP-123', ['dsp123', 'dsp', '123']],
  ])('of "%s" can be looked for whole and in parts', (text, expected) => {
    expect(
      analyserFor('it')
        .keys(text)
        .map(({ word }) => word),
    ).toEqual(expected);
  });

  it('of chat stand for the words they shorten', () => {
    const { key } = analyserFor('it');
    for (const [short, long] of [
      ['nn', 'non'],
      ['ke', 'che'],
      ['xke', 'perché'],
      ['cmq', 'comunque'],
    ] as const)
      expect(key(short)).toBe(key(long));
    expect(analyserFor('en').key('u')).toBe(analyserFor('en').key('you'));
  });

  it('that no ending tells have the key of their verb', () => {
    const { key } = analyserFor('en');
    for (const [form, verb] of [
      ['paid', 'pay'],
      ['sent', 'sending'],
      ['stolen', 'stole'],
    ] as const)
      expect(key(form), form).toBe(key(verb));
  });

  it('that no space parts are pairs of letters, other words beside them whole', () => {
    const { terms } = analyserFor('ja');
    expect(terms('注文をキャンセル').map(({ word }) => word)).toEqual([
      '注文',
      '文を',
      'をキ',
      'キャ',
      'ャン',
      'ンセ',
      'セル',
    ]);
    expect(terms('IDで開く、水').map(({ word, start, end }) => [word, start, end])).toEqual([
      ['id', 0, 2],
      ['で開', 2, 4],
      ['開く', 3, 5],
      ['水', 6, 7],
    ]);
    expect(analyserFor('ar').terms('إلغاء الطلب')).toHaveLength(2);
  });

  it('keep English contractions together and drop the possessive', () => {
    expect(words("I don't know my bank's number", true)).toEqual(['i', 'dont', 'know', 'my', 'bank', 'number']);
  });

  it('stand where their offsets say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let before = 0;
        for (const { start, end, word } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word.length).toBeGreaterThan(0);
          before = end;
        }
      }),
    );
  });

  it('lose their accents, ligatures too', () => {
    expect(['perché', 'Straße', 'œuf'].map(stripAccents)).toEqual(['perche', 'Strasse', 'oeuf']);
  });
});

describe('keys', () => {
  it.each([
    ['it', 'consegne', 'consegna'],
    ['it', 'cancellatemi', 'cancellare'],
    ['it', 'mandatemela', 'mandate'],
    ['it', 'novità', 'novita'],
    ['en', 'deliveries', 'delivery'],
    ['fr', 'remboursés', 'rembourse'],
    ['es', 'pedidos', 'pedido'],
    ['de', 'lieferungen', 'lieferung'],
    ['pt', 'entregas', 'entrega'],
  ])('in %s are the same for %s and %s', (locale, one, other) => {
    const analyser = analyserFor(locale);
    expect(analyser.key(one)).toBe(analyser.key(other));
  });

  it('leave codes and figures whole', () => {
    expect(analyserFor('it').terms('ordine DSP-1234567').at(-1)).toMatchObject({
      term: 'dsp1234567',
      isStopWord: false,
    });
  });

  it('of words that say little are the words themselves', () => {
    expect(analyserFor('it').terms('perché').at(0)).toMatchObject({ term: 'perche', isStopWord: true });
  });

  it('of an unknown language are the words without accents', () => {
    expect(analyserFor('eo').terms('ĉevalo').at(0)).toMatchObject({ term: 'cevalo', isStopWord: false });
  });
});
