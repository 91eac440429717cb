/** The active row of the visible list. */
export interface Rows {
  /** Call after lists changed: keeps a chosen row, else activates the first. */
  refresh(): void;
  /** Whether the agent chose the active row. */
  isChosen(): boolean;
  /** Deactivates the row, while a code is read. */
  clear(): void;
}

/** Keyboard of a field with an always open list: focus stays in the field, `aria-activedescendant` names the row. */
export function createRows(
  input: HTMLInputElement,
  lists: HTMLElement,
  on: { choose(row: HTMLElement): void; press(): void },
): Rows {
  const rows = () =>
    [...lists.querySelectorAll<HTMLElement>('[role=option]')].filter((row) => row.closest('[hidden]') === null);
  let current: HTMLElement | undefined;
  let isHeld = false;

  const choose = (row: HTMLElement | undefined) => {
    if (row === current) return;
    current?.setAttribute('aria-selected', 'false');
    current = row;
    if (!row) return input.removeAttribute('aria-activedescendant');
    row.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', row.id);
    input.setAttribute('aria-controls', row.closest('[role=listbox]')?.id ?? '');
    on.choose(row);
  };
  const step = (by: number) => {
    const all = rows();
    const at = all.indexOf(current!) + by;
    isHeld = true;
    choose(all[Math.min(all.length - 1, Math.max(0, at))]);
    current?.scrollIntoView({ block: 'nearest' });
  };
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  });
  lists.addEventListener('click', (event) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (!row || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    isHeld = true;
    choose(row);
    on.press();
  });
  return {
    refresh() {
      const all = rows();
      isHeld &&= all.includes(current!);
      choose(isHeld ? current : all[0]);
    },
    isChosen: () => isHeld,
    clear() {
      isHeld = false;
      choose(undefined);
    },
  };
}
