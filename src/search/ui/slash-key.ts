/** Key in `localStorage`; `off` when a reader turned the key off. */
export const slashName = 'prontuario-slash';

/**
 * Whether `/` goes to the search field. Readers who speak to their computer may set off single keys by talking, so it
 * can be turned off (WCAG 2.1.4); where nothing can be remembered, it is on.
 */
export function isSlashOn(): boolean {
  try {
    return localStorage[slashName] !== 'off';
  } catch {
    return true;
  }
}
