const key = 'prontuario-message';

/** `window.name` where storage is blocked, as in the widget's frame; else a fallback for the life of the page. */
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

/** The form's draft and the id it was sent under, kept in this tab until it is sent or closed. */
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
