/**
 * Whether a message asks for a person, or is an insult: whoever writes that is not shown answers meanwhile. In: the phrases of
 * the conversation, `|` between them; single words say too little within a whole message.
 */
export function wantsPerson(message: string, phrases: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");
  const text = ` ${plain(message).replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  return phrases.split('|').some((phrase) => phrase.includes(' ') && text.includes(` ${plain(phrase)} `));
}
