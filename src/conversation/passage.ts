/** Letters by which two forms of a word count as one. */
const stemLength = 5;
const stemsOf = (text: string): Set<string> =>
  new Set(
    (
      text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    )
      .filter(({ length }) => length > 3)
      .map((word) => word.slice(0, stemLength)),
  );

/** How many words of the question a passage must hold beyond the short answer to be worth reading. */
const minNewWords = 2;
/** Longer passages are read on the page. */
const maxPassageLength = 400;

/** The passage of the body that says more about what was asked than the short answer does; empty when none does. */
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
