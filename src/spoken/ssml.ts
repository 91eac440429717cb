import { escapeXml } from '../content/escape-xml.ts';
import { sentenceSegmenter } from '../i18n/sentences.ts';

export const sentencesOf = (text: string, locale: string): string[] =>
  [...sentenceSegmenter(locale).segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);

export const ssmlSentences = (spoken: string, locale: string): string =>
  sentencesOf(spoken, locale)
    .map((sentence) => `<s>${escapeXml(sentence)}</s>`)
    .join('');

/** SSML 1.0 (https://www.w3.org/TR/speech-synthesis/), an element a sentence. In: what `spokenText` made. */
export function ssml(spoken: string, locale: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${locale}"><p>${ssmlSentences(spoken, locale)}</p></speak>\n`;
}
