import { expect, it } from 'vitest';
import { telephoneHref } from '../../../src/content/channel-kinds/phone.ts';
import { withPrefill } from '../../../src/contact/prefill.ts';
import { interpolate } from '../../../src/i18n/interpolate.ts';
import { readTelephone } from '../../../src/content/schema/telephone.ts';

it.each([
  ['+39 02 5550 1234', 'tel:+390255501234'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['0044 (0) 20 7946 0000', 'tel:+442079460000'],
  ['+39 (0)2 5550 1234', 'tel:+390255501234'],
  ['(02) 5550-1234', 'tel:0255501234'],
  ['0332/123456', 'tel:0332123456'],
  ['0332/12.34.56', 'tel:0332123456'],
  ['04/12/34/56/78', 'tel:0412345678'],
  ['+39 02/5550.1234', 'tel:+390255501234'],
  ['112', 'tel:112'],
  ['+39 02 5550 1234 int. 5', 'tel:+390255501234;ext=5'],
  ['+39 02 5550 1234 (interno 12)', 'tel:+390255501234;ext=12'],
  ['+44 20 7946 0000 ext 123', 'tel:+442079460000;ext=123'],
  ['+1 212 555 0100 x7', 'tel:+12125550100;ext=7'],
  ['+1 212 555 0100x7', 'tel:+12125550100;ext=7'],
])('"%s" dials %s', (address, href) => {
  expect(telephoneHref(address)).toBe(href);
});

it.each([
  ['02 5550 1234 / 02 5550 1235', { fault: 'several', first: '02 5550 1234' }],
  ['+39 02 5550 1234, +39 333 1234567', { fault: 'several', first: '+39 02 5550 1234' }],
  ['02 5550 1234 oppure 333 1234567', { fault: 'several', first: '02 5550 1234' }],
  ['+39 02 5550 1234-5', { fault: 'ending', first: '+39 02 5550 1234', sign: '-', last: '5' }],
  ['+39 02 5550 1234/35', { fault: 'ending', first: '+39 02 5550 1234', sign: '/', last: '35' }],
  ['02 5550 1234 / 1235', { fault: 'ending', first: '02 5550 1234', sign: '/', last: '1235' }],
  ['02/5550.1234/5', { fault: 'ending', first: '02/5550.1234', sign: '/', last: '5' }],
  ['chiamaci', { fault: 'form' }],
  ['12', { fault: 'form' }],
  ['+39 02 5550 1234 5678 9012', { fault: 'form' }],
])('"%s" is no one number: %j', (address, fault) => {
  expect(readTelephone(address)).toEqual(fault);
});

it('the lines of a prepared mail end as mail wants it', () => {
  const href = withPrefill('mailto:a@b.it', 'mail', ['Aiuto', 'Uno\n\nDue']);
  expect(href).toBe('mailto:a@b.it?subject=Aiuto&body=Uno%0D%0A%0D%0ADue');
  // Once more, with what the address says of the reader.
  expect(withPrefill(href, 'mail', ['Aiuto', 'Tre\r\n'])).toBe('mailto:a@b.it?subject=Aiuto&body=Tre%0D%0A');
  expect(withPrefill('https://wa.me/39', 'text', ['', 'Uno + due'])).toBe('https://wa.me/39?text=Uno%20%2B%20due');
});

it.each(['costo $& fine', 'paga $$ subito', "ho $' qui", '$1 {query}'])('"%s" goes into a text as it is', (query) => {
  expect(interpolate('Hai cercato «{query}»', { query })).toBe(`Hai cercato «${query}»`);
});
