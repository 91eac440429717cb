const key = 'prontuario-message';

function storage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    // Closed to us: what is typed is kept as long as the page.
    return undefined;
  }
}

/**
 * What a reader has typed into the form, by field, with the id under which it was sent. Kept in this tab alone, until it is
 * sent or the tab closes: a reload or a look at an answer loses nothing.
 */
export const formDraft = {
  read(): Record<string, string> {
    try {
      return JSON.parse(storage()?.getItem(key) ?? '{}') as Record<string, string>;
    } catch {
      return {};
    }
  },
  keep(fields: Readonly<Record<string, string>>): void {
    try {
      storage()?.setItem(key, JSON.stringify(fields));
    } catch {
      // Full.
    }
  },
  forget(): void {
    storage()?.removeItem(key);
  },
};
