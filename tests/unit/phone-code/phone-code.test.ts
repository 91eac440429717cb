import fc from '../../properties.ts';
import { expect, test } from 'vitest';
import { dammDigit, decodePhoneCode, encodePhoneCode, groupDigits } from '../../../src/phone-code/phone-code.ts';

const book = { locales: ['it', 'en'], categories: ['orders', 'delivery', 'returns'] };
const any = fc.record({
  locale: fc.constantFrom(...book.locales),
  category: fc.constantFrom('', ...book.categories),
  answer: fc.integer({ min: 1, max: 9_999_999 }),
});
const exists = () => true;

test('the check digit is that of the published example', () => expect(dammDigit('572')).toBe(4));

test('a code tells what it was made of', () => {
  fc.assert(
    fc.property(any, (one) => {
      const code = encodePhoneCode(one, book);
      expect(decodePhoneCode(groupDigits(code), book, exists)).toEqual({ code, ...one });
    }),
  );
});

test('a wrong digit, and two neighbours in each other’s place, are always noticed', () => {
  fc.assert(
    fc.property(any, fc.nat(), fc.integer({ min: 1, max: 9 }), (one, place, by) => {
      const code = encodePhoneCode(one, book);
      const at = place % code.length;
      const wrong = code.slice(0, at) + ((Number(code[at]) + by) % 10) + code.slice(at + 1);
      expect(decodePhoneCode(wrong, book, exists)).toMatchObject({ fault: 'slip' });
      const next = place % (code.length - 1);
      const swapped = code.slice(0, next) + code[next + 1] + code[next] + code.slice(next + 2);
      if (swapped !== code) expect(decodePhoneCode(swapped, book, exists)).toMatchObject({ fault: 'slip' });
    }),
  );
});

test('a slip tells which answer was meant', () => {
  const code = encodePhoneCode({ locale: 'it', category: 'delivery', answer: 1010 }, book);
  const wrong = `${code.slice(0, 3)}${code[4]}${code[3]}${code.slice(5)}`;
  const found = decodePhoneCode(wrong, book, (answer) => answer === 1010);
  expect('fault' in found && found.fault === 'slip' && found.meant).toContain(code);
});

test('it is said in threes, and an answer of four digits takes seven', () => {
  const code = encodePhoneCode({ locale: 'en', category: 'returns', answer: 1010 }, book);
  expect(groupDigits(code)).toMatch(/^\d{3} \d{3} \d$/);
  expect(encodePhoneCode({ locale: 'xx', category: 'none', answer: 0 }, book)).toHaveLength(3);
  expect(decodePhoneCode('', book, exists)).toEqual({ fault: 'form' });
  expect(decodePhoneCode('12a4', book, exists)).toEqual({ fault: 'form' });
});
