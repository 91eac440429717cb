import { loadContent, type Content } from '../content/load.ts';

let loaded: { content: Content; at: number } | undefined;

/**
 * The content folder as the pages see it: read once for a build; read again in `npm run dev`, where
 * editors change files, at most once in half a second.
 */
export function content(): Content {
  const stale = import.meta.env.DEV && loaded && Date.now() - loaded.at > 500;
  if (!loaded || stale) loaded = { content: loadContent(), at: Date.now() };
  return loaded.content;
}
