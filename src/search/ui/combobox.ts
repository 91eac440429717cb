/** The pop-up as the keyboard pattern needs it. */
export interface Popup {
  isOpen(): boolean;
  /** Opens when there is something to show. Out: whether it is open now. */
  open(): boolean;
  close(): void;
}

export interface Combobox {
  /** Deactivates the active option. */
  clear(): void;
  /** After the options changed: deactivates an option that was removed. */
  refresh(): void;
}

const selected = '[aria-selected="true"]';

/** Keyboard of an editable combobox (WAI-ARIA). Also: Ctrl or Cmd with Enter opens an option like a click with that key. */
export function createCombobox(
  input: HTMLInputElement,
  list: HTMLElement,
  popup: Popup,
  signal: AbortSignal,
): Combobox {
  const options = () =>
    [...list.querySelectorAll<HTMLElement>('[role="option"]')].filter((option) => !option.closest('[hidden]'));
  const active = () => list.querySelector<HTMLElement>(selected);
  const activate = (option: HTMLElement | undefined) => {
    active()?.setAttribute('aria-selected', 'false');
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  /** One step past either end is the field itself, as in the pattern. */
  const step = (by: 1 | -1) => {
    const all = options();
    const at = all.findIndex((option) => option.matches(selected));
    activate(at < 0 ? all.at(by > 0 ? 0 : -1) : all[at + by]);
  };
  /** Handles a key. Out: whether it was handled. */
  const press = (event: KeyboardEvent): boolean => {
    const option = active();
    switch (event.key) {
      case 'ArrowDown':
        if (!popup.open()) return false;
        if (!event.altKey) step(1);
        return true;
      case 'ArrowUp':
        if (event.altKey) popup.close();
        else if (!popup.open()) return false;
        else step(-1);
        return true;
      case 'Home':
      case 'End':
        if (option) activate(options().at(event.key === 'Home' ? 0 : -1));
        return !!option;
      case 'Escape': {
        // The browser would clear the field, which the second Escape does.
        const wasOpen = popup.isOpen();
        popup.close();
        return wasOpen;
      }
      case 'Enter': {
        const { ctrlKey, metaKey, shiftKey } = event;
        option?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
        return !!option;
      }
      default:
        return false;
    }
  };
  input.addEventListener(
    'keydown',
    (event) => {
      // 229: Safari ends a composition before the key that ended it arrives.
      if (event.isComposing || event.keyCode === 229) return;
      const withModifier = event.ctrlKey || event.metaKey || event.shiftKey;
      if (withModifier && event.key !== 'Enter') return;
      if (press(event)) event.preventDefault();
    },
    { signal },
  );
  return {
    clear: () => activate(undefined),
    refresh() {
      if (!active()) activate(undefined);
    },
  };
}
