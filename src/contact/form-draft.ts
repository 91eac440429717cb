const key = 'prontuario-message';

/**
 * Many browsers block storage in frames of other sites, such as the widget's panel: there `window.name` holds the draft, which
 * lasts as long as the frame. Elsewhere the fallback lasts as long as the page.
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
 * The draft of the form, by field, with the id under which it was sent. Stored in this tab until it is sent or the tab closes,
 * so that a reload or a visit to an answer loses nothing.
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
      // Storage is full.
    }
  },
  forget(): void {
    storage()?.removeItem(key);
  },
};
