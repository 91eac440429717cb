const key = 'prontuario-context';
/** Written by the search field, which loads no other module for it. */
const queryKey = 'prontuario-query';

/** What a reader has told so far: it goes along when they ask for a person, so that nobody has to say it twice. */
export interface ReaderContext {
  /** Number of the answer that did not help. */
  article?: string;
  query?: string;
  reason?: string;
  comment?: string;
}

/** Kept in this tab alone, until a message is sent or the tab closes. A browser that keeps nothing only forgets it. */
export const readerContext = {
  read(): ReaderContext {
    try {
      const query = sessionStorage.getItem(queryKey);
      return { ...(query && { query }), ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as ReaderContext) };
    } catch {
      return {};
    }
  },
  remember(more: ReaderContext): void {
    try {
      sessionStorage.setItem(key, JSON.stringify({ ...this.read(), ...more }));
    } catch {
      // Closed to us, or full.
    }
  },
  forget(): void {
    try {
      sessionStorage.removeItem(key);
      sessionStorage.removeItem(queryKey);
    } catch {
      // There was nothing.
    }
  },
};
