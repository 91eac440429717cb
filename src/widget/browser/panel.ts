/** The first page in the widget's frame: the field has the focus when the reader opened it. */

// The conversation opens over this page; links lead elsewhere.
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-talk]')) event.preventDefault();
});
if (window !== parent && !new URLSearchParams(location.search).has('inline'))
  document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
