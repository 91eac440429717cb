import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { sampleContent } from '../../sample.ts';
import { codiceFiscale, ean13, iban, luhn, partitaIva } from '../../../src/collector/privacy/redaction/check-digits.ts';
import { redact, redactCounting } from '../../../src/collector/privacy/redact.ts';
import { loadContent } from '../../../src/content/load.ts';
import { bodyText } from '../../../src/content/plain-text.ts';
import { costlyPieces, repeated } from '../../fixtures/costly-texts.ts';
import { blind, blindKinds, innocent, isLeft, personalData, suspects, type Sample } from './personal-data.ts';

const content = loadContent(sampleContent);
const options = {
  orderNumber: new RegExp(content.site.orderNumber ?? '', 'giu'),
  ownAddresses: content.channels.channels.flatMap(({ address }) => address ?? []),
};
const isGone = ({ secret, text }: Sample): boolean => {
  const left = redact(text, options).text;
  const core = secret.replace(/\D/g, '');
  return !left.includes(secret) && (core.length < 6 || !left.replace(/\D/g, '').includes(core));
};

describe('redaction', () => {
  it('finds at least 99 % of the personal data with a form, in a corpus of more than 300 texts', () => {
    expect(personalData.length).toBeGreaterThanOrEqual(300);
    const missed = personalData.filter((sample) => !isGone(sample));
    console.log(`redaction: ${personalData.length - missed.length} of ${personalData.length} found`);
    expect(missed.map(({ text }) => text).slice(0, 40)).toEqual([]);
    expect(1 - missed.length / personalData.length).toBeGreaterThanOrEqual(0.99);
  });

  it('finds as much in sentences that were written without knowing the patterns', () => {
    const personal = blind.filter(({ kind }) => kind !== 'harmless');
    expect(personal.length).toBeGreaterThanOrEqual(680);
    const missed = personal.filter((sample) => isLeft(sample, redact(sample.text, options).text));
    expect(missed.map(({ text }) => text).slice(0, 40)).toEqual([]);

    const harmless = blind.filter(({ kind }) => kind === 'harmless');
    const touched = harmless.filter(({ text }) => redact(text, options).text !== text);
    expect(touched.map(({ text }) => text)).toEqual([]);
    const doubted = harmless.filter(({ text }) => redact(text, options).needsReview);
    expect(doubted.length / harmless.length).toBeLessThanOrEqual(0.02);
  });

  it('removes or doubts more kinds, in sentences that were written without knowing the patterns', () => {
    const personal = blindKinds.filter(({ kind }) => kind !== 'harmless');
    const shown = personal.filter((sample) => {
      const { text, needsReview } = redact(sample.text, options);
      return !needsReview && isLeft(sample, text);
    });
    expect(shown.map(({ text }) => text)).toEqual([]);
    const harmless = blindKinds.filter(({ kind }) => kind === 'harmless');
    const touched = harmless.filter(
      ({ text }) => redact(text, options).found.length || redact(text, options).needsReview,
    );
    expect(touched.map(({ text }) => text)).toEqual([]);
    console.log(`redaction: ${personal.length} of more kinds, ${harmless.length} harmless`);
  });

  it.each([
    ['carta [card] scad 12/27 cvv 123', 'carta [card] scad [expiry] cvv [secret]'],
    ['carta [number] scad 12/27', 'carta [number] scad [expiry]'],
    ['cvv 123', 'cvv [secret]'],
    ['il mio pin 4821 non va', 'il mio pin [secret] non va'],
    ['347*123*4567', '[phone]'],
    ['347,123,4567', '[phone]'],
    ['347    123    4567', '[phone]'],
    ['34\u202E71234\u202C567', '[phone]'],
    ['٣٤٧١٢٣٤٥٦٧', '[phone]'],
    ['𝟛𝟜𝟟𝟙𝟚𝟛𝟜𝟝𝟞𝟟', '[phone]'],
    ['mario%40posta.it', '[email]'],
    ['mario%2540posta.it', '[email]'],
    ['mario﹫posta.it', '[email]'],
    ['numero cliente 55871234 e poi', 'numero cliente [customer] e poi'],
    ['nato il 12/03/1978', 'nato il [birth]'],
    ['DOB 1978-03-12', 'DOB [birth]'],
    ['targa AB 123 CD', 'targa [plate]'],
    ['ip 93.44.128.17', 'ip [ip]'],
    ['qui: 45.4642, 9.1900', 'qui: [place]'],
    ['tracking 1Z999AA10123456784', 'tracking [parcel]'],
    ['www.facebook.com/mario.rossi', '[profile]'],
  ])('makes of "%s" "%s"', (text, redacted) => {
    expect(redact(text, options).text).toBe(redacted);
  });

  it.each([
    'sono Mario Rossi',
    'sono giovanni esposito',
    "I'm John Smith",
    'intestato a Paola De Luca',
    'il sig Rossi non c’era',
    'Grazie, Elena Marchetti',
    'P.zza Duomo n. 3',
    'v.le Monza 48',
    'C.so Italia 12',
    'via 4 Novembre 12',
    'abito al 12 di corso Buenos Aires',
    'suonare al civico 7 di piazza Duomo',
    'piazzale Loreto 9',
    'lungotevere Mellini 44',
    'contrada Torre 7',
    '221B Baker Street',
    'ho il diabete',
    'my son is autistic',
    '@giulia_bianchi92',
  ])('lets a person look at "%s" too', (text) => {
    expect(redact(text, options).needsReview).toBe(true);
  });

  it.each([
    'sono stato addebitato due volte',
    'sono in ritardo',
    "I'm locked out",
    'my name is wrong on the invoice',
    'Corso di formazione 2024',
    'rimborso via bonifico 14 giorni',
    'prodotti senza glutine per celiaci',
    'numero verde 800 90 00 90',
    '899 123 456',
    'Chrome 120.0.6099.129',
    'isbn 9788807900457',
    'info@poste.it',
    'consegnate a 20131?',
    'cvv non accettato 3 volte',
    'password must be 12 characters',
    'il totale è 134,56 € ma ho speso 120',
    '0.90 10.90',
    'il mio pagamento è fallito due volte',
    'il mio pacco è scomparso',
    'ho una mancata consegna',
    'ho ordinato 104 pezzi',
    'ho ricevuto la fattura separata',
    'la mia app si è arrestata',
    'ho votato no perché manca il prezzo',
    'my phone died',
    'ho una carta di debito di mia moglie',
    'dopo un certo periodo non va più',
    'how do I earn 500 points',
  ])('leaves "%s" to the report', (text) => {
    expect(redact(text, options)).toEqual({ text, found: [], needsReview: false });
  });

  it('takes month and year for no number, and finds two accounts that stand side by side', () => {
    const harmless = 'best before 08/2026, EAN 8076809513753, ordered 2025-05-11 14:32';
    expect(redact(harmless, options)).toEqual({ text: harmless, found: [], needsReview: false });
    const both = 'IT60X0542811101000000123456 e LU28 0019 4006 4475 0000';
    expect(redact(both, options).text).toBe('[iban] e [iban]');
    expect(redact('RSSM RA80 A01H 501U e DSP – 123456', options).text).toBe('[tax-code] e [order]');
  });

  it('takes a number behind "order" for one by what announces it, and years, hours and amounts for none', () => {
    for (const text of ['ordine n. 482', 'order #77B1', 'ordini 10455, 10456 e 10457'])
      expect([text, redact(text, options).found.length]).toEqual([text, text.includes(',') ? 3 : 1]);
    for (const text of ['l’ordine 10-12', 'ordine 2026', 'order 12/03/2026', 'ordine da 100 euro', 'order 2 packs'])
      expect(redact(text, options)).toEqual({ text, found: [], needsReview: false });
  });

  it('names the kind it removed', () => {
    expect(redact('ada@posta.example o 347 1234567', options)).toEqual({
      text: '[email] o [phone]',
      found: ['email', 'phone'],
      needsReview: false,
    });
    expect(redact('IBAN IT60 X054 2811 1010 0000 0123 456 grazie').text).toBe('IBAN [iban] grazie');
    expect(redact('carta 4111 1111 1111 1111, scade 12/27').text).toBe('carta [card], scade [expiry]');
    expect(redact('cf RSSMRA80A01H501U!').text).toBe('cf [tax-code]!');
    expect(redact('DSP-123456', options).text).toBe('[order]');
  });

  it('reads a text that holds the control signs which stand for what was taken', () => {
    expect(redact('mail \u0080\u0082mario.bianchi@posta.it\u0081 IBAN IT60 X054 2811 1010 0000 0123 456').text).toBe(
      'mail \u0080\u0082[email]\u0081 IBAN [iban]',
    );
    expect(redact('carta 4111\u00811111\u00811111\u00811111').text).not.toContain('1111');
  });

  it('takes several things apart that stand side by side', () => {
    expect(redact('347 1234567 4111 1111 1111 1111').text).toBe('[phone] [card]');
    expect(redact('2 3471234567').text).toBe('2 [phone]');
    expect(redact('a@b.it c@d.it').text).toBe('[email] [email]');
    expect(redact('01/03/2026 3471234567').text).toBe('01/03/2026 [phone]');
    expect(redact('3471234567 01/03/2026 10:30').text).toBe('[phone] 01/03/2026 10:30');
    expect(redact('10/03/2026 02.55 12 34 56').text).toBe('10/03/2026 [phone]');
    expect(redact('10/03/2026 02-99 55 12 34').text).toBe('10/03/2026 [phone]');
    expect(redact('chiamate 06.12.11 26 30').text).toBe('chiamate [phone]');
  });

  it('changes at most 2 % of the sentences of the site itself', () => {
    const sentences = content.articles
      .flatMap((article) => [article.question, article.answer, ...article.aliases, bodyText(article, content)])
      .flatMap((text) => text.split(/\n|(?<=[.!?])\s+/))
      .filter((sentence) => sentence.trim().length > 0);
    const touched = sentences.filter((sentence) => {
      const { found, needsReview } = redact(sentence, options);
      return found.length > 0 || needsReview;
    });
    console.log(`redaction: ${touched.length} of ${sentences.length} of the site's own sentences touched`);
    expect(touched.length / sentences.length, touched.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it.each(innocent)('leaves "%s" alone', (text) => {
    expect(redact(text, options)).toEqual({ text, found: [], needsReview: false });
  });

  it.each(suspects)('lets a person look at "%s"', (text) => {
    expect(redact(text, options).needsReview).toBe(true);
  });

  it('keeps the company’s own number and address', () => {
    const own = ['+39 02 5550 1234', 'aiuto@dispensa.example'];
    for (const text of own)
      expect(redact(`Ho chiamato ${text}`, options)).toMatchObject({ found: [], needsReview: false });
    expect(redact('Ho chiamato 02 55501234', options).found).toEqual([]);
  });

  it('never throws, never takes long, and finds nothing more the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1000 }), (text) => {
        const once = redact(text, options);
        expect(redact(once.text, options).found).toEqual([]);
      }),
      { numRuns: 500 },
    );
    const hostile = [
      ' '.repeat(1000),
      `ordine${' '.repeat(990)}`,
      `via ${'a '.repeat(480)}`,
      'ordine '.repeat(140),
      '1 '.repeat(500),
      'a@'.repeat(500),
      'IT60'.repeat(250),
      '+'.repeat(1000),
      'a.'.repeat(500),
      '(('.repeat(500),
      'A1'.repeat(500),
      `${'a'.repeat(999)}@`,
      '1/1/2026-'.repeat(110),
      '10/03/2026 10:30 '.repeat(60),
    ];
    for (const text of hostile) expect(redact(redact(text, options).text, options).found).toEqual([]);
  });
});

describe('the work of redaction', () => {
  it.each(['sono ', 'Rossi ', 'sig. '])('ends early, for a person to look, in a flood of "%s"', (piece) => {
    expect(redact(piece.repeat(200)).needsReview).toBe(true);
    expect(redact(piece.repeat(4)).needsReview).toBe(false);
  });

  it('is at most one try for two characters, and twice as much for twice the text, whatever the text', () => {
    for (const piece of costlyPieces) {
      const [half, whole] = [500, 1000].map((length) => redactCounting(repeated(piece, length), options).tried);
      expect(whole, piece).toBeLessThanOrEqual(500);
      expect(whole, piece).toBeLessThanOrEqual(2 * (half ?? 0) + 20);
    }
  });
});

describe('check digits', () => {
  it('accept the published examples and refuse any single wrong digit', () => {
    expect(luhn('4111111111111111')).toBe(true);
    expect(iban('IT60X0542811101000000123456')).toBe(true);
    expect(codiceFiscale('RSSMRA80A01H501U')).toBe(true);
    expect(partitaIva('00743110157')).toBe(true);
    expect(ean13('8076809513753')).toBe(true);
    expect(ean13('8076809513754')).toBe(false);
    for (let place = 0; place < 16; place++) {
      const wrong = [...'4111111111111111'].with(place, '7').join('');
      expect(luhn(wrong)).toBe(false);
    }
    expect(iban('IT60X0542811101000000123457')).toBe(false);
    expect(codiceFiscale('RSSMRA80A01H501X')).toBe(false);
  });
});
