const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** In longer messages such a word may be about something else: "una persona ha firmato al posto mio". */
const mostWords = 5;

/** Phrases that ask for a person: alone or in a few words, and wherever they stand. */
export interface PersonPhrases {
  alone: string;
  anywhere: string;
}

/** Whether somebody asks for a person. In: what they wrote, and the phrases of its language, `|` between them. */
export function wantsPerson(text: string, { alone, anywhere }: PersonPhrases): boolean {
  const words = wordsOf(text);
  const padded = ` ${words.join(' ')} `;
  const has = (phrases: string) =>
    phrases.split('|').some((phrase) => padded.includes(` ${wordsOf(phrase).join(' ')} `));
  return has(anywhere) || (words.length <= mostWords && has(alone));
}
