/** The links to this page in other languages take along what its address has come to hold: `?q=`. */
export function carryQuery(): void {
  for (const sign of ['pointerover', 'focusin'])
    document.addEventListener(sign, ({ target }) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
      if (link) link.search = location.search;
    });
}
