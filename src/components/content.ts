import { ContentError, loadContent, type Content } from '../content/load.ts';

let loaded: { content: Content; at: number } | undefined;

/**
 * The content folder as the pages see it: read once for a build. In `npm run dev`, where editors change files,
 * read again at most once in half a second; while a file is broken the last good content stays, and the check
 * says on the page what is wrong.
 */
export function content(): Content {
  if (loaded && !(import.meta.env.DEV && Date.now() - loaded.at > 500)) return loaded.content;
  try {
    loaded = { content: loadContent(), at: Date.now() };
  } catch (error) {
    if (!loaded || !(error instanceof ContentError)) throw error;
    loaded.at = Date.now();
  }
  return loaded.content;
}
