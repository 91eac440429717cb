/** In the frame of the widget: the field has the focus at once where the reader opened it, and Escape closes the panel where it has nothing else to close. */
const field = document.querySelector<HTMLInputElement>('input[type=search]');

// The conversation opens over this page; the link leads to another one.
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-talk]')) event.preventDefault();
});
if (window !== parent) {
  if (!new URLSearchParams(location.search).has('inline')) field?.focus();
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    const isFree = !defaultPrevented && !field?.value && !document.querySelector('dialog[open]');
    // Whose page this is in is not known; that somebody pressed Escape may be heard by anybody.
    if (key === 'Escape' && isFree) parent.postMessage('prontuario-close', '*');
  });
}
