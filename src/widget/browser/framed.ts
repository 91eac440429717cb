/** In the widget's frame: Escape closes the panel, and the widget hears where a link leads. */
// The embedding page is unknown, but allowed by the site.
addEventListener('click', ({ target, defaultPrevented }) => {
  const link = target instanceof Element && !defaultPrevented && target.closest<HTMLAnchorElement>('a[href]');
  if (link && !link.target) parent.postMessage(link.href, '*');
});
addEventListener('keydown', ({ key, defaultPrevented }) => {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const isFree = !defaultPrevented && !field?.value && !document.querySelector('dialog[open],:popover-open');
  if (key === 'Escape' && isFree) parent.postMessage('prontuario-close', '*');
});

export {};
