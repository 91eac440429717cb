let told: HTMLElement | undefined;

/** Copies the address of a heading whose sign was pressed, besides going there; a word beside it says so. */
export async function copyHeadingLink(link: HTMLAnchorElement): Promise<void> {
  if (!told) {
    told = document.createElement('span');
    told.className = 'heading-copied';
    told.role = 'status';
  }
  told.textContent = '';
  link.after(told);
  try {
    await navigator.clipboard.writeText(link.href);
    told.textContent = link.dataset['copied'] ?? '';
  } catch {
    // Not allowed here: the address bar has the link all the same.
  }
}
