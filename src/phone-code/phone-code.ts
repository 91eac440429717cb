/** The code a reader tells on the telephone, "482 913 7": language, subject, number of the answer, check digit. */

/** What codes refer to, in the order of `site.yaml` and `categories.yaml`. */
export interface CodeBook {
  locales: readonly string[];
  categories: readonly string[];
}

export interface PhoneCode {
  locale: string;
  /** Empty without an answer. */
  category: string;
  /** 0 without an answer. */
  answer: number;
}

/** A quasigroup of order 10 (Damm, Total anti-symmetrische Quasigruppen, Marburg 2004). */
export const dammTable = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
] as const;

/** The check digit of digits; 0 when the last one is valid. */
export const dammDigit = (digits: string): number =>
  [...digits].reduce((row, digit) => Number(dammTable[row]?.[Number(digit)]), 0);

/** Number of digits for a subject. */
export const subjectDigits = ({ categories }: CodeBook): number => String(categories.length).length;

/** Unknown languages and subjects count as none. */
export function encodePhoneCode({ locale, category, answer }: PhoneCode, book: CodeBook): string {
  const language = Math.max(0, book.locales.indexOf(locale)) % 10;
  const subject = String(book.categories.indexOf(category) + 1).padStart(subjectDigits(book), '0');
  const digits = `${language}${subject}${answer ? String(answer).padStart(4, '0') : ''}`;
  return digits + dammDigit(digits);
}

/** As it is said: `482 913 7`. */
export const groupDigits = (code: string): string => code.replace(/\d{3}(?=\d)/g, '$& ');

export type DecodedCode =
  | ({ code: string } & PhoneCode)
  /** Too few digits. */
  | { fault: 'form' }
  /** Wrong check digit; `meant`: codes one slip away. */
  | { fault: 'slip'; meant: string[] };

/** Decodes a typed code. In: the code book, and which answers exist, to suggest corrections. */
export function decodePhoneCode(typed: string, book: CodeBook, exists: (answer: number) => boolean): DecodedCode {
  const code = typed.replace(/[\s.-]/g, '');
  if (!/^\d{3,12}$/.test(code)) return { fault: 'form' };
  const found = dammDigit(code) === 0 ? read(code, book) : undefined;
  if (found && (found.answer === 0 || exists(found.answer))) return { code, ...found };
  const isLikely = (other: string) => {
    const one = dammDigit(other) === 0 ? read(other, book) : undefined;
    return one !== undefined && exists(one.answer);
  };
  return { fault: 'slip', meant: slipsOf(code).filter(isLikely) };
}

function read(code: string, book: CodeBook): PhoneCode | undefined {
  const end = 1 + subjectDigits(book);
  const locale = book.locales[Number(code[0])];
  const subject = Number(code.slice(1, end));
  const category = subject === 0 ? '' : book.categories[subject - 1];
  if (locale === undefined || category === undefined || code.length <= end) return undefined;
  return { locale, category, answer: Number(code.slice(end, -1)) };
}

/** All codes one wrong digit or one swap away. */
function slipsOf(code: string): string[] {
  const slips = new Set<string>();
  for (let at = 0; at < code.length; at += 1) {
    for (const digit of '0123456789') slips.add(code.slice(0, at) + digit + code.slice(at + 1));
    if (at + 1 < code.length) slips.add(code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2));
  }
  slips.delete(code);
  return [...slips];
}
