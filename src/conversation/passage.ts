/** Beginnings of the words that carry the meaning of a text: shorter words rarely do, and inflected forms share a beginning. */
export const stemsOf = (text: string): Set<string> => {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set((plain.match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
};

/** Minimum of query words that a passage must have beyond the short answer. */
const minNewWords = 2;
/** Longer passages are left to the page. */
const maxPassageLength = 400;

/** The passage that answers the query better than the short answer; empty when there is none. */
export function passageFor(query: string, short: string, passages: readonly string[]): string {
  const wanted = stemsOf(query);
  const inShort = stemsOf(short);
  const missing = [...wanted].filter((one) => !inShort.has(one));
  let [best, most] = ['', minNewWords - 1];
  for (const passage of passages) {
    const stems = stemsOf(passage);
    const held = missing.filter((one) => stems.has(one)).length;
    if (held > most && passage.length <= maxPassageLength) [best, most] = [passage, held];
  }
  return best;
}
