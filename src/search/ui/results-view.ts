import { createCombobox } from './combobox.ts';
import type { Panel } from './panel.ts';
import type { ViewState } from './session.ts';
import { isSlashOn } from './slash-key.ts';

/** How results stand on the page: as a pop-up list below the field, or as the page's own content. */
export interface ResultsView {
  typed(): void;
  drawn(scene: ViewState): void;
  submitted(): void;
}

export interface ViewHost {
  host: HTMLElement;
  input: HTMLInputElement;
  panel: Panel;
  signal: AbortSignal;
}

/** Between the pop-up and the edge of the screen, in pixels. */
const edge = 16;

/** The combobox: the list is open while the reader is at the field and has not sent it away. */
export function popupView({ host, input, panel: { root }, signal }: ViewHost): ResultsView {
  const list = root.querySelector<HTMLElement>('[role="listbox"]')!;
  const hasOptions = () => [...list.querySelectorAll('[role="option"]')].some((option) => !option.closest('[hidden]'));
  let hasContent = false;
  let isDismissed = false;

  /** What the on-screen keyboard leaves visible below the field. */
  const measure = () => {
    const { height = innerHeight, offsetTop = 0 } = visualViewport ?? {};
    const room = height + offsetTop - host.getBoundingClientRect().bottom - edge;
    root.style.setProperty('--search-room', `${Math.floor(room)}px`);
  };
  const update = () => {
    const isOpen = hasContent && !isDismissed && document.activeElement === input;
    if (isOpen && root.hidden) measure();
    root.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen && hasOptions()));
    if (isOpen) keyboard.refresh();
    else keyboard.clear();
  };
  const turn = (dismissed: boolean) => {
    isDismissed = dismissed;
    update();
  };
  const keyboard = createCombobox(
    input,
    list,
    {
      isOpen: () => !root.hidden,
      open() {
        turn(false);
        return !root.hidden;
      },
      close: () => turn(true),
    },
    signal,
  );
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  signal.addEventListener('abort', () => {
    for (const name of [...Object.keys(attributes), 'aria-expanded', 'aria-activedescendant'])
      input.removeAttribute(name);
  });
  input.addEventListener('click', () => turn(false), { signal });
  // Leaving the window is not leaving the field.
  input.addEventListener('blur', () => document.activeElement === input || turn(true), { signal });
  // A press on the list must not take the focus from the field (Safari gives links none, so it would be lost).
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  addEventListener('pageshow', (event) => event.persisted && turn(true), { signal });
  visualViewport?.addEventListener('resize', () => root.hidden || measure(), { signal });
  update();
  return {
    typed() {
      isDismissed = false;
      keyboard.clear();
    },
    drawn({ flags }) {
      hasContent = !flags.includes('start');
      update();
    },
    submitted: () => turn(true),
  };
}

/** The search page: results are what the page is about. */
export function pageView({ host, input, panel: { root } }: ViewHost): ResultsView {
  const before = host.querySelector<HTMLElement>('[data-start]');
  root.querySelector<HTMLInputElement>('[data-slash]')!.checked = isSlashOn();
  return {
    typed() {},
    drawn({ flags }) {
      if (before) before.hidden = !flags.includes('start') && !flags.includes('failed');
    },
    submitted() {
      // Puts the on-screen keyboard away: it covers the answers.
      if (matchMedia('(pointer: coarse)').matches) input.blur();
    },
  };
}
