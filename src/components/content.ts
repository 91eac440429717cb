import { loadContent, type Content } from '../content/load.ts';
import { useWords } from '../i18n/index.ts';

let currentContent: Content | undefined;

/** Sets the content of the pages: once per build, in `npm run dev` after each save. */
export function useContent(content: Content): void {
  currentContent = content;
  useWords(content.words);
}

export function content(): Content {
  return (currentContent ??= loadContent());
}
