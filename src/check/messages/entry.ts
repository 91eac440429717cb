export type Severity = 'error' | 'warning';

/** What a message quotes; plain data, so that it can be cached and printed as JSON. */
export type Args = Record<string, string | number | readonly string[]>;

export interface Prose {
  what: string;
  /** Why it matters, when that is not plain. */
  why?: string;
  fix: string;
}

/** `a, b, c`, cut when too long to be read. */
export function list(values: readonly string[], most = 14): string {
  const shown = values.slice(0, most).join(', ');
  return values.length > most ? `${shown}, …` : shown;
}

/** Whether two names look alike but are written with other signs: accents apart in one (as on a Mac), part of the letter in the other. */
const looksAlike = (a: string, b: string): boolean => a !== b && a.normalize('NFC') === b.normalize('NFC');

/** `Did you mean …?` for a name as it was written; when both look the same, says in what they differ. Or nothing. */
export const didYouMean = {
  it: (suggestion: string, written: string) =>
    looksAlike(suggestion, written)
      ? `C’è ${suggestion}, che sembra uguale ma è scritto con altri segni: in uno dei due gli accenti sono staccati dalle lettere, come fanno i Mac. Riscrivi il nome a mano in entrambi i posti. `
      : suggestion && `Forse volevi ${suggestion}. `,
  en: (suggestion: string, written: string) =>
    looksAlike(suggestion, written)
      ? `There is ${suggestion}, which looks the same but is written with other signs: in one of the two the accents stand apart from the letters, as Macs write them. Type the name again in both places. `
      : suggestion && `Did you mean ${suggestion}? `,
};

/** `Forse volevi …?`, or nothing. */
export const maybe = {
  it: (suggestion: string) => (suggestion ? `Forse volevi "${suggestion}". ` : ''),
  en: (suggestion: string) => (suggestion ? `Did you mean "${suggestion}"? ` : ''),
};
