import fc from '../../properties.ts';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { countSpokenWords, maxSpokenWords, spokenText } from '../../../src/spoken/spoken-text.ts';
import { ssml } from '../../../src/spoken/ssml.ts';
import { content } from '../pages/content.ts';

interface SsmlCheck {
  check(text: string, options: { platform: string }): Promise<{ errors?: object[] } | undefined>;
}
const { check } = createRequire(import.meta.url)('ssml-check') as SsmlCheck;

describe('a text in Italian', () => {
  test.each([
    ['L’energia costa 0,1234 € l’ora.', 'L’energia costa zero virgola milleduecentotrentaquattro euro l’ora.'],
    ['Il 100º cliente, non il 0º', 'Il cento cliente, non il zero º'],
    ['Il 99/12/2026', 'Il novantanove, dodici, duemilaventisei'],
    ['La consegna costa 3,90 €.', 'La consegna costa tre euro e novanta.'],
    ['I sacchetti costano 0,20 €, la cauzione 1 €.', 'I sacchetti costano venti centesimi, la cauzione un euro.'],
    ['Il totale è 1.234,50 €.', 'Il totale è milleduecentotrentaquattro euro e cinquanta.'],
    ['Un margine (10%) per il peso', 'Un margine, dieci per cento, per il peso'],
    ['Dalle 07:00 alle 22:30.', 'Dalle sette alle ventidue e trenta.'],
    ['Siamo aperti 08:00–21:00', 'Siamo aperti dalle otto alle ventuno'],
    ['Alle 01:00 o alle 00:00', 'All’una o a mezzanotte'],
    [
      'Entro il 1 dicembre 2026 o il 2026-12-08',
      'Entro il primo dicembre duemilaventisei o il otto dicembre duemilaventisei',
    ],
    ['Entro 1 ora, 1 giorno o 1 settimana', 'Entro un’ora, un giorno o una settimana'],
    ['In 2–3 giorni', 'In due o tre giorni'],
    ['I surgelati a −18 °C, 1,5 kg', 'I surgelati a meno diciotto gradi, uno virgola cinque chili'],
    ['Apri Account > I miei ordini > Dettagli', 'Apri Account, poi I miei ordini, poi Dettagli'],
    ['Scrivi a aiuto@dispensa.example.', 'Scrivi a aiuto chiocciola dispensa punto example.'],
    ['Vedi https://www.dispensa.example/1010 ora', 'Vedi www punto dispensa punto example barra uno zero uno zero ora'],
    ['Chiama +39 02 5550 1234.', 'Chiama più tre nove, zero due, cinque cinque cinque zero, uno due tre quattro.'],
    [
      'Pane, pesce ecc. Anche p. es. al 2º piano, art. 52',
      'Pane, pesce eccetera. Anche per esempio al secondo piano, articolo cinquantadue',
    ],
    ['Premi «Paga & ordina»', 'Premi Paga e ordina'],
    ['L’ordine 0012345', 'L’ordine zero zero uno due tre quattro cinque'],
  ])('"%s" is said as "%s"', (written, said) => expect(spokenText(written, 'it')).toBe(said));
});

describe('a text in English', () => {
  test.each([
    ['From 12/25/2026', 'From the twenty-fifth of December twenty twenty-six'],
    ['Not 13/13/2026, nor 00 march', 'Not thirteen, thirteen, twenty twenty-six, nor zero zero march'],
    ['The 0th and the 121st', 'The zero th and the one hundred twenty-first'],
    ['Delivery costs €3.90.', 'Delivery costs three euros and ninety cents.'],
    ['Bags cost €0.20, crates €1.', 'Bags cost twenty cents, crates one euro.'],
    ['From 07:00 to 22:30', 'From seven a.m. to ten thirty p.m.'],
    ['Open 08:00–21:00', 'Open from eight a.m. to nine p.m.'],
    ['By 7 December 2026', 'By the seventh of December twenty twenty-six'],
    ['On 1 May', 'On the first of May'],
    ['In 2–3 days, at −18 °C', 'In two to three days, at minus eighteen degrees Celsius'],
    ['1,234.5 kg, 10% off', 'one thousand two hundred and thirty-four point five kilos, ten per cent off'],
    ['Go to Account > My orders', 'Go to Account, then My orders'],
    ['Write to aiuto@dispensa.example', 'Write to aiuto at dispensa dot example'],
    ['Fruit, e.g. apples & pears, on the 2nd floor', 'Fruit, for example apples and pears, on the second floor'],
    [
      'Change it now (Sign in > Forgot password?): this helps. Press Sign in > Forgot password? and wait. Well?',
      'Change it now, Sign in, then Forgot password: this helps. Press Sign in, then Forgot password and wait. Well?',
    ],
  ])('"%s" is said as "%s"', (written, said) => expect(spokenText(written, 'en')).toBe(said));
});

test('what a voice says holds no figure and no sign, whatever was written', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('it', 'en'),
      fc.array(
        fc.oneof(
          fc.constantFrom(
            '€',
            '%',
            '°C',
            ':',
            '.',
            ',',
            ' ',
            '–',
            '-',
            '/',
            '@',
            '+39 ',
            'kg',
            'ore',
            'º',
            '(',
            ')',
            '>',
            'ecc.',
            '0',
            '2026',
            ' march',
            'st',
          ),
          fc.bigInt({ min: 0n, max: 10n ** 80n }).map(String),
          fc.nat(99_999).map(String),
          fc.string({ unit: 'grapheme', maxLength: 4 }),
        ),
        { maxLength: 12 },
      ),
      (locale, parts) => {
        const said = spokenText(parts.join(''), locale);
        expect(said).not.toMatch(/\d|[\uE000-\uF8FF]|undefined|NaN/);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a language without rules keeps its figures', () => {
  expect(spokenText('3,90 € «ja»', 'de')).toBe('3,90 € ja');
});

const answers = content.articles.map((article) => ({
  ...article,
  said: spokenText(article.spoken ?? article.answer, article.locale),
}));

test('every sample answer is said in words, and short enough to be kept in mind', () => {
  expect(answers.length).toBeGreaterThan(100);
  const bad = answers.filter(({ said }) => /[\d€%@<>→°]/.test(said) || countSpokenWords(said) > maxSpokenWords);
  expect(bad.map(({ file, said }) => `${file}: ${said}`)).toEqual([]);
});

test('the SSML of every sample answer is sound, and so is that of awkward signs', async () => {
  const awkward = '<b> & "x" \u0007 \uD800 ]]>';
  for (const { said, locale } of [...answers, { said: awkward, locale: 'it' }]) {
    const found = await check(ssml(said, locale), { platform: 'all' });
    expect(found?.errors, said).toBeUndefined();
  }
});
