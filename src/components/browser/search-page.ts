import { slashName } from '../../search/ui/slash-key.ts';
import { restoreScroll } from './restore-scroll.ts';

/** Adds the current `?q=` to the language links. */
function carryQuery(): void {
  for (const sign of ['pointerover', 'focusin'])
    document.addEventListener(sign, ({ target }) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
      if (link) link.search = location.search;
    });
}

/** The checkbox next to the results turns the `/` key on and off. */
function turnSlash(): void {
  document.addEventListener('change', ({ target }) => {
    const { checked, dataset } = target as HTMLInputElement;
    if (dataset['slash'] === undefined) return;
    try {
      localStorage[slashName] = checked ? '' : 'off';
    } catch {
      // Storage is blocked: the choice is not saved.
    }
  });
}

restoreScroll();
carryQuery();
turnSlash();
