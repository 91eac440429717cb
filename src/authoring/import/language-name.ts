const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What a language tag stands for; `undefined` for a word that is none. */
export function languageName(tag: string): string | undefined {
  try {
    return names.of(tag.replace('_', '-'));
  } catch {
    return undefined;
  }
}
