import { slashName } from '../../search/ui/slash-key.ts';

/** The box beside the results turns the `/` key on and off. */
export function turnSlash(): void {
  document.addEventListener('change', ({ target }) => {
    const { checked, dataset } = target as HTMLInputElement;
    if (dataset['slash'] === undefined) return;
    try {
      localStorage[slashName] = checked ? '' : 'off';
    } catch {
      // Storage is closed to us: the choice cannot be kept.
    }
  });
}
