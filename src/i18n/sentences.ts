const segmenters = new Map<string, Intl.Segmenter>();

/** A cached sentence segmenter, which is slower to create than to use. */
export function sentenceSegmenter(locale: string): Intl.Segmenter {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return segmenter;
}
