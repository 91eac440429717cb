import { slashName } from '../../search/ui/slash-key.ts';
import { restoreScroll } from './restore-scroll.ts';

/** The links to this page in other languages take along what its address has come to hold: `?q=`. */
function carryQuery(): void {
  for (const sign of ['pointerover', 'focusin'])
    document.addEventListener(sign, ({ target }) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
      if (link) link.search = location.search;
    });
}

/** The box beside the results turns the `/` key on and off. */
function turnSlash(): void {
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

restoreScroll();
carryQuery();
turnSlash();
