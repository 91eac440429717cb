import type { Analyser } from '../../text/analyser.ts';

/** Texts of so many characters in all are analysed once, and kept meanwhile: their words take fifty times as much memory. */
const mostRemembered = 4_000_000;

/** The same analyser, which does not analyse a text again that it has seen: an index goes over its texts several times. */
export function rememberKeys(analyser: Analyser): Analyser {
  const known = new Map<string, ReturnType<Analyser['keys']>>();
  let characters = 0;
  return {
    ...analyser,
    keys(text) {
      let keys = known.get(text);
      if (keys) return keys;
      keys = analyser.keys(text);
      if ((characters += text.length) <= mostRemembered) known.set(text, keys);
      return keys;
    },
  };
}
