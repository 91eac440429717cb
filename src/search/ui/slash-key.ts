/** Key in `localStorage`; the value `off` disables the key. */
export const slashName = 'prontuario-slash';

/** Whether `/` focuses the search field. Can be turned off, since speech input triggers keys (WCAG 2.1.4). */
export function isSlashOn(): boolean {
  try {
    return localStorage[slashName] !== 'off';
  } catch {
    return true;
  }
}
