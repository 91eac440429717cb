import { slashName } from '../../search/ui/slash-key.ts';

/** The box beside the results turns the `/` key on and off. */
export function turnSlash(): void {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement && 'slash' in target.dataset)) return;
    try {
      localStorage[slashName] = target.checked ? '' : 'off';
    } catch {
      // Storage is closed to us: the choice cannot be kept.
    }
  });
}
