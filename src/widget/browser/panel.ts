/** The first page in the frame of the widget: the field has the focus at once where the reader opened it. */

// The conversation opens over this page; the link leads to another one.
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-talk]')) event.preventDefault();
});
if (window !== parent && !new URLSearchParams(location.search).has('inline'))
  document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
