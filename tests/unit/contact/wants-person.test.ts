import { expect, test } from 'vitest';
import { wantsPerson } from '../../../src/contact/wants-person.ts';
import { dictionary } from '../../../src/i18n/index.ts';

test.each([
  ['it', 'operatore', true],
  ['it', 'Voglio parlare con qualcuno!', true],
  ['it', 'mi passi una persona?', true],
  ['it', 'una persona ha ritirato il pacco al posto mio e non so chi', false],
  ['it', 'quando arriva il rimborso', false],
  ['it', 'Basta risposte automatiche: voglio una persona, il latte era scaduto', true],
  ['it', 'Il corriere ha detto a una persona del palazzo di lasciare la spesa in portineria', false],
  ['it', 'Manca il latte nella spesa di oggi, come chiedo il rimborso?', false],
  ['it', 'ma fate schifo', true],
  ['it', 'il pesce fa schifo', false],
  ['it', 'Siete dei ladri! Da due settimane aspetto il rimborso', true],
  ['it', 'sono tre settimane che aspetto il rimborso, è una vergogna', true],
  ['it', 'mi avete rotto una bottiglia', false],
  ['it', 'siete dei rivenditori ufficiali?', false],
  ['en', 'this is rubbish', true],
  ['en', 'agent', true],
  ['en', 'I want to talk to a human being about my order please', true],
  ['en', 'the person at the door took my parcel away', false],
  ['en', 'You suck. My groceries never came and nobody answers', true],
  ['en', 'three weeks without my refund, you are a bunch of thieves', true],
  ['en', 'The courier left my shopping with some other person, please help', false],
])('%s: "%s" → %s', (locale, message, wants) => {
  const { personAlone: alone, personAnywhere: anywhere } = dictionary(locale).conversation;
  expect(wantsPerson(message, { alone, anywhere })).toBe(wants);
});
