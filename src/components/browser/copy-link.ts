let told: HTMLElement | undefined;

/** Copies the address of a heading whose sign was pressed, besides going there, or the code beside a button; a word says so. */
export async function copy(pressed: HTMLElement): Promise<void> {
  const code = pressed.closest('.code')?.querySelector('pre')?.textContent;
  if (!told) {
    told = document.createElement('span');
    told.className = 'heading-copied';
    told.role = 'status';
  }
  told.textContent = '';
  if (code === undefined) pressed.after(told);
  else pressed.before(told);
  try {
    await navigator.clipboard.writeText(code ?? (pressed as HTMLAnchorElement).href);
    told.textContent = pressed.dataset['copied'] ?? '';
  } catch {
    // Not allowed here: the address bar has the link all the same, and code can be marked.
  }
}
