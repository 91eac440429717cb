/**
 * In the frame of the widget: the field has the focus at once where the reader opened it, Escape closes the panel where it has nothing
 * else to close, and the widget hears where a link leads, so that it can offer that page by itself.
 */
const field = document.querySelector<HTMLInputElement>('input[type=search]');

// The conversation opens over this page; the link leads to another one.
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-talk]')) event.preventDefault();
});
if (window !== parent) {
  if (!new URLSearchParams(location.search).has('inline')) field?.focus();
  // Whose page this is in is not known, only that the site allows it.
  addEventListener('click', ({ target, defaultPrevented }) => {
    const link = target instanceof Element && !defaultPrevented && target.closest<HTMLAnchorElement>('a[href]');
    if (link && !link.target) parent.postMessage(link.href, '*');
  });
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    const isFree = !defaultPrevented && !field?.value && !document.querySelector('dialog[open]');
    if (key === 'Escape' && isFree) parent.postMessage('prontuario-close', '*');
  });
}
