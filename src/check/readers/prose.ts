const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{M}\p{N}]+)*['’]?/gu;
const sentenceEnd = /[.!?…]+["»”')\]]*(?=\s+["«“(]?[\p{Lu}\p{N}]|\s*$)|\n+/gu;

export function wordsOf(text: string): { word: string; at: number }[] {
  return Array.from(text.matchAll(word), (match) => ({ word: match[0], at: match.index }));
}

/** The sentences of a block with their offsets; headings, list items and cells end one too. */
export function sentencesOf(text: string): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = text.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim()) found.push({ text: piece.trim(), at: from + lead });
    from = to;
  };
  for (const match of text.matchAll(sentenceEnd)) push(match.index + match[0].length);
  push(text.length);
  return found;
}

/** The number of words of each sentence. Both lists are ordered by offset, so that one pass is enough. */
export function countWords(
  sentences: readonly { text: string; at: number }[],
  words: readonly { at: number }[],
): number[] {
  let next = 0;
  const before = (end: number) => {
    const from = next;
    while (next < words.length && (words[next]?.at ?? 0) < end) next += 1;
    return next - from;
  };
  return sentences.map(({ text, at }) => (before(at), before(at + text.length)));
}

/** What `sentencesOf` and `wordsOf` found in a block. */
export interface ProseBlock {
  sentences: readonly unknown[];
  words: readonly { word: string }[];
}

/** Readability index, 0 to 100, by language; `min` is what plain text should reach. */
export const readability: Record<string, { min: number; index(blocks: readonly ProseBlock[]): number }> = {
  /** Gulpease (GULP, La Sapienza, 1988): 89 + (300 · sentences − 10 · letters) / words. 60 suits readers with lower secondary school. */
  it: {
    min: 50,
    index: (blocks) => {
      const { sentences, words, total } = measure(blocks, (word) => word.length);
      return clamp(89 + (300 * sentences - 10 * total) / words);
    },
  },
  /** Flesch reading ease (1948): 206.835 − 1.015 · words/sentences − 84.6 · syllables/words. 60 to 70 is plain English. */
  en: {
    min: 50,
    index: (blocks) => {
      const { sentences, words, total } = measure(blocks, countSyllables);
      return clamp(206.835 - (1.015 * words) / sentences - (84.6 * total) / words);
    },
  },
};

const clamp = (value: number) => Math.max(0, Math.min(100, Math.round(value)));

function countSyllables(word: string): number {
  const spoken = word.toLowerCase().replace(/(?:[^laeiouy]e|ed|es)$/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}

/** Counts sentences and words, parts of joined words apart, and adds up a measure of each word. */
function measure(blocks: readonly ProseBlock[], ofWord: (word: string) => number) {
  let [sentences, words, total] = [0, 0, 0];
  for (const block of blocks) {
    sentences += block.sentences.length;
    for (const { word } of block.words)
      for (const part of word.split(/['’-]/)) {
        if (part === '') continue;
        words += 1;
        total += ofWord(part);
      }
  }
  return { sentences: Math.max(1, sentences), words: Math.max(1, words), total };
}

const frequentWords: Record<string, string> = {
  it: 'il lo la gli le un una di del della dei delle che è e per con non si se ti puoi come nel nella al alla i da su tuo tua sono ha più anche questo quando dopo',
  en: 'the a an of to and in is you your we it for that with on not are this be can or if from at by our will have when how after which as do',
  fr: 'le la les des du un une et est vous votre nous dans pour pas que qui avec sur au aux ce cette sont être plus ou si',
  de: 'der die das und ist nicht ein eine zu den sie wir ihre mit für auf von im dem auch werden wenn oder es sich kann haben',
  es: 'el la los las de del que y en un una por con para no es se su al lo como más pero tu puedes si este cuando está',
};
/** The languages of each of these words. */
const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(frequentWords))
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/** The language of some words when it clearly is not the expected one; `''` otherwise. */
export function detectLanguage(spoken: readonly string[], expected: string): string {
  const language = expected.slice(0, 2);
  if (spoken.length < 25 || !(language in frequentWords)) return '';
  const counts = new Map<string, number>(Object.keys(frequentWords).map((locale) => [locale, 0]));
  for (const word of spoken)
    for (const locale of languagesOf.get(word.toLowerCase()) ?? []) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  const [best, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  const own = counts.get(language) ?? 0;
  return best !== language && count > spoken.length * 0.15 && count > own * 2 ? best : '';
}
