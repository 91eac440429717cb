import { expect, test } from 'vitest';
import { wantsPerson } from '../../../src/contact/wants-person.ts';
import { dictionary } from '../../../src/i18n/index.ts';

const phrases = (locale: string) => {
  const { personAlone, personAnywhere } = dictionary(locale).conversation;
  return `${personAlone}|${personAnywhere}`;
};

test.each([
  ['it', 'Siete dei ladri! Da due settimane aspetto il rimborso', true],
  ['it', 'Basta risposte automatiche: voglio una persona, il latte era scaduto', true],
  ['it', 'Il corriere ha detto a una persona del palazzo di lasciare la spesa in portineria', false],
  ['it', 'Manca il latte nella spesa di oggi, come chiedo il rimborso?', false],
  ['en', 'You suck. My groceries never came and nobody answers', true],
  ['en', 'The courier left my shopping with some other person, please help', false],
])('%s: %s → %s', (locale, message, wants) => {
  expect(wantsPerson(message, phrases(locale))).toBe(wants);
});
