import { decodePhoneCode, groupDigits, subjectDigits } from '../../phone-code/phone-code.ts';
import type { CodeBookFile } from '../files.ts';

export type CodeReading =
  /** No code: words, or an answer's number. */
  | { kind: 'none' }
  | { kind: 'short' }
  | { kind: 'answer'; code: string; answer: number; locale: string }
  | { kind: 'subject'; code: string; subject: string; locale: string }
  | { kind: 'nothing'; code: string }
  /** Wrong check digit; `meant`: codes one digit or one swap away. */
  | { kind: 'slip'; code: string; meant: { code: string; answer: number; locale: string }[] };

export const looksLikeCode = (typed: string): boolean => /^\d[\d\s.-]*$/.test(typed.trim());

/** Reads a phone code; an answer's number takes precedence. */
export function readCode(typed: string, file: CodeBookFile): CodeReading {
  const digits = typed.replace(/[\s.-]/g, '');
  const answers = new Set(file.answers);
  if (!looksLikeCode(typed) || answers.has(Number(digits))) return { kind: 'none' };
  const book = { locales: file.locales, categories: file.subjects.map(({ id }) => id) };
  const exists = (answer: number) => answers.has(answer);
  const read = decodePhoneCode(digits, book, exists);
  if ('code' in read) {
    const code = groupDigits(read.code);
    const { answer, category, locale } = read;
    if (answer > 0) return { kind: 'answer', code, answer, locale };
    const title = file.subjects.find(({ id }) => id === category)?.title;
    return title ? { kind: 'subject', code, subject: title[locale] ?? '', locale } : { kind: 'nothing', code };
  }
  // Language, subject, four digits of the number, check digit.
  const whole = 1 + subjectDigits(book) + 4 + 1;
  if (read.fault === 'form' || digits.length < whole) return { kind: 'short' };
  const meant = read.meant.flatMap((code) => {
    const other = decodePhoneCode(code, book, exists);
    return 'code' in other ? [{ code: groupDigits(code), answer: other.answer, locale: other.locale }] : [];
  });
  return { kind: 'slip', code: groupDigits(digits), meant };
}
