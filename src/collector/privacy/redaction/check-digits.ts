/** Luhn's check over a string of digits (ISO/IEC 7812-1, annex B). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The number under the bars of a product (GS1 General Specifications, check digit of GTIN-13). */
export function ean13(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1), 0);
  return digits.length === 13 && sum % 10 === 0;
}

/** Lengths of IBANs by country (IBAN registry): those of Europe and the ones Italian customers may hold. */
export const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24, AE: 23, AL: 28, AT: 20, BA: 20, BE: 16, BG: 22, BR: 29, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20,
  ES: 24, FI: 18, FO: 18, FR: 27, GB: 22, GE: 22, GI: 23, GL: 18, GR: 27, HR: 21, HU: 28, IE: 22, IL: 23, IS: 26,
  IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MA: 28, MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, NL: 18, NO: 15, PL: 28,
  PT: 25, RO: 24, RS: 22, SA: 24, SE: 24, SI: 19, SK: 24, SM: 27, TN: 24, TR: 26, UA: 29, VA: 22, XK: 20,
}; // prettier-ignore

/** ISO 7064 MOD 97-10 over an IBAN without spaces, upper case, of its country's length. */
export function iban(text: string): boolean {
  if (ibanLengths[text.slice(0, 2)] !== text.length) return false;
  let rest = 0;
  for (const char of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** The check letter of a codice fiscale (D.M. 23 December 1976). The table has values for letters that replace digits (omocodia). */
export function codiceFiscale(text: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const value = Number.parseInt(text[index] ?? '', 36);
    const letter = value > 9 ? value - 10 : value;
    sum += index % 2 === 0 ? (oddValues[letter] ?? 0) : letter;
  }
  return String.fromCharCode(65 + (sum % 26)) === text[15];
}

/** The check digit of an Italian VAT number of 11 digits, which is Luhn's. */
export const partitaIva = (digits: string): boolean => digits.length === 11 && luhn(digits);
