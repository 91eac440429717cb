/**
 * Pages in the frame of the widget: Escape closes the panel where it has nothing else to close, and the widget hears where a link
 * leads, so that it can offer that page by itself.
 */
// Whose page this is in is not known, only that the site allows it.
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
