const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The name of a language tag; `undefined` for other words. */
export function languageName(tag: string): string | undefined {
  try {
    return names.of(tag.replace('_', '-'));
  } catch {
    return undefined;
  }
}
