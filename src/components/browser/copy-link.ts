/** Pressing the sign beside a heading copies its address, besides going there; a word beside it says so. */
export function copyHeadingLinks(): void {
  let told: HTMLElement | undefined;
  document.addEventListener('click', async (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.heading-link');
    if (!link) return;
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
  });
}
