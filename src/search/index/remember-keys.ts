import type { Analyser } from '../../text/analyser.ts';

/** Maximum total length of cached texts: their terms take fifty times as much memory. */
const maxCachedChars = 4_000_000;

/** An analyser that caches its results, since building an index analyses each text several times. */
export function cacheKeys(analyser: Analyser): Analyser {
  const known = new Map<string, ReturnType<Analyser['keys']>>();
  let characters = 0;
  return {
    ...analyser,
    keys(text) {
      let keys = known.get(text);
      if (keys) return keys;
      keys = analyser.keys(text);
      if ((characters += text.length) <= maxCachedChars) known.set(text, keys);
      return keys;
    },
  };
}
