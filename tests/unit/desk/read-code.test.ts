import { expect, test } from 'vitest';
import { readCode } from '../../../src/desk/browser/read-code.ts';
import { encodePhoneCode, groupDigits } from '../../../src/phone-code/phone-code.ts';

const book = {
  locales: ['it', 'en'],
  subjects: [
    { id: 'orders', title: { it: 'Ordini', en: 'Orders' } },
    { id: 'delivery', title: { it: 'Consegna', en: 'Delivery' } },
  ],
  answers: [1010, 1013],
};
const codes = { locales: book.locales, categories: ['orders', 'delivery'] };
const code = groupDigits(encodePhoneCode({ locale: 'en', category: '', answer: 1010 }, codes));

test('a code names its answer and the language of the caller, however it is spaced', () => {
  const found = { kind: 'answer', code, answer: 1010, locale: 'en' };
  expect(readCode(code, book)).toEqual(found);
  expect(readCode(code.replaceAll(' ', '-'), book)).toEqual(found);
});

test('a code without an answer names the subject in the words of the caller’s language', () => {
  const typed = encodePhoneCode({ locale: 'en', category: 'delivery', answer: 0 }, codes);
  expect(readCode(typed, book)).toMatchObject({ kind: 'subject', subject: 'Delivery' });
});

test('words and the number of an answer are no code', () => {
  expect(readCode('consegna 3', book)).toEqual({ kind: 'none' });
  expect(readCode('1013', book)).toEqual({ kind: 'none' });
});

test('a code that is still being typed is no mistake yet', () => {
  for (let end = 1; end < code.length - 1; end += 1) {
    const { kind } = readCode(code.slice(0, end), book);
    expect(['short', 'subject', 'nothing', 'none'], code.slice(0, end)).toContain(kind);
  }
});

test('a mistyped digit, or two that are swapped, lead to the code that was meant', () => {
  const digits = code.replaceAll(' ', '');
  const wrong = digits.slice(0, 3) + ((Number(digits[3]) + 1) % 10) + digits.slice(4);
  const swapped = digits.slice(0, 2) + digits[3] + digits[2] + digits.slice(4);
  for (const typed of [wrong, swapped])
    expect(readCode(typed, book)).toMatchObject({
      kind: 'slip',
      meant: expect.arrayContaining([{ code, answer: 1010, locale: 'en' }]),
    });
});
