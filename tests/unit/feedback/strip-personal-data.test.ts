import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { stripPersonalData } from '../../../src/feedback/strip-personal-data.ts';
import { typedText } from '../../../src/events/event.ts';
import { innocent, personalData } from '../collector/personal-data.ts';

describe('cleaning in the browser', () => {
  it.each([
    ['scrivi a ada.rossi@posta.example', 'scrivi a [email]'],
    ['chiama +39 347 1234567 dopo le 18', 'chiama [number] dopo le 18'],
    ['IT60 X054 2811 1010 0000 0123 456', '[iban]'],
    ['GB29NWBK60161331926819', '[iban]'],
    ['cf RSSMRA80A01H501U', 'cf [tax-code]'],
    ['carta 4111 1111 1111 1111', 'carta [number]'],
    [
      'la consegna del 10/03/2026 alle 10:30 è costata 3,90 €',
      'la consegna del 10/03/2026 alle 10:30 è costata 3,90 €',
    ],
    ['10/03/2026 10:30 chiamate 3471234567', '10/03/2026 10:30 chiamate [number]'],
    ['dal 10/03/2026 3471234567', 'dal 10/03/2026 [number]'],
    ['02.12.11.20 12', '[number]'],
    ['347*123*4567', '[number]'],
    ['numero verde 800 123 456', 'numero verde 800 123 456'],
  ])('makes of "%s" "%s"', (text, cleaned) => {
    expect(stripPersonalData(text, 1000)).toBe(cleaned);
  });

  it('takes out most personal data before it travels, and nothing that is none', () => {
    const left = personalData.filter(
      ({ kind, text, secret }) => kind !== 'order' && stripPersonalData(text, 1000).includes(secret),
    );
    expect(left.length / personalData.length).toBeLessThan(0.15);
    // Whose mailbox an address is, only the collector has room to know.
    for (const text of innocent) if (!text.includes('@')) expect(stripPersonalData(text, 1000)).toBe(text);
  });

  it('gives only text that the collector takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 300 }), (text, length) => {
        expect(typedText(length).safeParse(stripPersonalData(text, length)).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
