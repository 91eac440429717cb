const name = 'prontuario-slash';

/**
 * Whether `/` goes to the search field. Readers who speak to their computer may set off single keys by talking, so it
 * can be turned off (WCAG 2.1.4); where nothing can be remembered, it is on.
 */
export const slashKey = {
  isOn(): boolean {
    try {
      return localStorage.getItem(name) !== 'off';
    } catch {
      return true;
    }
  },
  turn(on: boolean): void {
    try {
      if (on) localStorage.removeItem(name);
      else localStorage.setItem(name, 'off');
    } catch {
      // Storage is closed to us: the choice cannot be kept.
    }
  },
};
