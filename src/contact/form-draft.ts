const key = 'prontuario-message';

/**
 * Closed to pages in frames of other sites, as in the panel of the widget, by many browsers: there the name of the frame keeps it, which
 * goes with the frame. Elsewhere what is typed is kept as long as the page.
 */
function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined {
  try {
    return sessionStorage;
  } catch {
    if (window === parent) return undefined;
    return {
      getItem: () => window.name,
      setItem: (_, value) => void (window.name = value),
      removeItem: () => void (window.name = ''),
    };
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
