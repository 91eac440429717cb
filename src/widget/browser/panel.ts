/** In the frame of the widget: the field has the focus at once, and Escape closes the panel where it has nothing else to close. */
const field = document.querySelector<HTMLInputElement>('input[type=search]');

if (window !== parent) {
  field?.focus();
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    // Whose page this is in is not known; that somebody pressed Escape may be heard by anybody.
    if (key === 'Escape' && !defaultPrevented && !field?.value) parent.postMessage('prontuario-close', '*');
  });
}
