/** Key in `localStorage`; the value `off` disables the key. */
export const slashName = 'prontuario-slash';

/**
 * Whether `/` focuses the search field. Speech input may trigger single keys, so it can be turned off (WCAG 2.1.4); without storage it
 * is on.
 */
export function isSlashOn(): boolean {
  try {
    return localStorage[slashName] !== 'off';
  } catch {
    return true;
  }
}
