import { loadContent, type Content } from '../content/load.ts';
import { useWords } from '../i18n/index.ts';

let currentContent: Content | undefined;

/** Hands the pages the content to show: a build reads it once, `npm run dev` again once a file was saved. */
export function useContent(content: Content): void {
  currentContent = content;
  useWords(content.words);
}

/** The content folder as the pages see it. */
export function content(): Content {
  return (currentContent ??= loadContent());
}
