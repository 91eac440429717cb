const wordsOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** In longer messages such a word may mean something else: "una persona ha firmato al posto mio". */
const maxWords = 5;

/** Phrases that ask for a person, separated by `|`: `alone` matches in short messages, `anywhere` in any. */
export interface PersonPhrases {
  alone: string;
  anywhere: string;
}

/** Whether a message asks for a person, or is angry. In: the message, and the phrases of its language. */
export function wantsPerson(text: string, { alone, anywhere }: PersonPhrases): boolean {
  const words = wordsOf(text);
  const padded = ` ${words.join(' ')} `;
  const has = (phrases: string) =>
    phrases.split('|').some((phrase) => padded.includes(` ${wordsOf(phrase).join(' ')} `));
  return has(anywhere) || (words.length <= maxWords && has(alone));
}
