const segmenters = new Map<string, Intl.Segmenter>();

/** What cuts a text of a language into sentences, one object for each: to make it takes longer than to cut an answer. */
export function sentenceSegmenter(locale: string): Intl.Segmenter {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return segmenter;
}
