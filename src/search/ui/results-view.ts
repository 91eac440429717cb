import { createCombobox } from './combobox.ts';
import type { Panel } from './panel.ts';
import type { ViewState } from './session.ts';
import type { Overlay } from './overlay.ts';
import { isSlashOn } from './slash-key.ts';

/** How results stand on the page: as a pop-up list below the field, or as the page's own content. */
export interface ResultsView {
  typed(): void;
  drawn(scene: ViewState): void;
  submitted(): void;
  /** The reader goes on from the list: "back" should find it as it is. */
  left(query: string): void;
}

export interface ViewHost {
  host: HTMLElement;
  input: HTMLInputElement;
  panel: Panel;
  signal: AbortSignal;
}

/** Between the pop-up and the edge of the screen, in pixels. */
const edge = 16;
/** Telephones, upright or lying: there the list is a sheet. As in `styles/components/search.css`. */
const phone = '(max-width: 40rem), (max-height: 25rem)';

/** The combobox: the list is open while the reader is at the field and has not sent it away. */
export function popupView({ host, input, panel: { root }, signal }: ViewHost): ResultsView {
  const bar = host.querySelector('search')!;
  const list = root.querySelector<HTMLElement>('[role="listbox"]')!;
  const hasOptions = () => [...list.querySelectorAll('[role="option"]')].some((option) => !option.closest('[hidden]'));
  const isPhone = () => matchMedia(phone).matches;
  let overlay: Overlay | undefined;
  let isStart = true;
  let isDismissed = false;
  /** Open without the focus. */
  let stays = false;

  /** What the on-screen keyboard leaves visible below the field. */
  const measure = () => {
    const { height = innerHeight, offsetTop = 0 } = visualViewport ?? {};
    const { bottom } = bar.getBoundingClientRect();
    root.style.setProperty('--sheet-bar', `${bottom}px`);
    root.style.setProperty('--search-room', `${Math.floor(height + offsetTop - bottom) - (isPhone() ? 0 : edge)}px`);
  };
  const update = () => {
    // What an empty field offers comes with the overlay.
    const hasContent = !isStart || (overlay && isPhone());
    const isOpen = !!hasContent && !isDismissed && (stays || document.activeElement === input);
    host.toggleAttribute('data-stays', isOpen && stays);
    host.toggleAttribute('data-closed', isDismissed);
    host.toggleAttribute('data-sheet', isOpen && isPhone());
    if (isOpen && root.hidden) measure();
    root.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen && hasOptions()));
    if (isOpen) keyboard.refresh();
    else keyboard.clear();
    overlay?.follow(isOpen);
  };
  const turn = (dismissed: boolean, staying = false) => {
    isDismissed = dismissed;
    stays = staying;
    update();
  };
  const keyboard = createCombobox(
    input,
    list,
    {
      isOpen: () => !root.hidden,
      open() {
        turn(false, stays);
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
  input.addEventListener('focus', () => isPhone() && turn(false), { signal });
  input.addEventListener(
    'blur',
    ({ relatedTarget }) => {
      // Leaving the window is not leaving the field.
      if (document.activeElement === input) return;
      // Nor is putting the keyboard of a telephone away, or pressing the button beside the field.
      const isNear = !relatedTarget || host.contains(relatedTarget as Node);
      const isKept = 'sheet' in host.dataset && isNear;
      turn(!isKept, isKept);
    },
    { signal },
  );
  // A press on the list must not take the focus from the field (Safari gives links none, so it would be lost).
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  visualViewport?.addEventListener('resize', () => root.hidden || measure(), { signal });
  // Where it cannot be had, the list is there without it.
  import('./overlay.ts').then(
    ({ createOverlay }) => {
      if (signal.aborted) return;
      overlay = createOverlay({ host, bar, input, root, signal, turn, measure });
      update();
    },
    () => undefined,
  );
  update();
  return {
    typed() {
      isDismissed = false;
      keyboard.clear();
    },
    drawn({ flags }) {
      isStart = flags.includes('start');
      update();
    },
    // The list goes with the page.
    submitted() {},
    left: (query) => overlay?.keep(query),
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
    left() {},
  };
}
