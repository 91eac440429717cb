import { expect, test } from 'vitest';
import { addressWords } from '../../../src/components/browser/address-words.ts';

const locales = ['it', 'en'];

test.each([
  ['/consegne/costo-consegna/', '/', 'consegne costo consegna'],
  ['/en/Delivery_cost.html', '/', 'delivery cost'],
  ['/aiuto/en/index.php', '/aiuto/', ''],
  ['/resi-e-rimborsi/resi-e-rimborsi', '/', 'resi e rimborsi'],
  ['/perch%C3%A9-non-arriva', '/', 'perché non arriva'],
  ['/100%-gratis', '/', '100 gratis'],
  ['/%3Cscript%3Ealert(1)%3C/script%3E', '/', 'script alert 1'],
  ['/', '/', ''],
  ['/english-breakfast', '/', 'english breakfast'],
])('%s below %s means "%s"', (path, base, words) => {
  expect(addressWords(path, base, locales)).toBe(words);
});

test('a very long address gives eight words', () => {
  expect(
    addressWords(`/${Array.from({ length: 40 }, (_, i) => `w${i}`).join('-')}`, '/', locales).split(' '),
  ).toHaveLength(8);
});
