import { createCombobox } from './combobox.ts';
import type { Overlay, PopupMode } from './overlay.ts';
import type { Panel } from './panel.ts';
import type { ViewState } from './session.ts';
import { isSlashOn } from './slash-key.ts';

/** Layout of results: a pop-up list below the field, or the page's own content. */
export interface ResultsView {
  typed(): void;
  drawn(scene: ViewState): void;
  submitted(): void;
  /** The reader opens an answer: saves the list so that "back" restores it. */
  left(query: string): void;
}

export interface ViewHost {
  host: HTMLElement;
  input: HTMLInputElement;
  panel: Panel;
  signal: AbortSignal;
  /** The event that activated the search, if any. */
  trigger: Event | undefined;
}

/** Margin between the pop-up and the edge of the screen, in pixels. */
const marginPx = 16;

/** The combobox: the list is open while the field has the focus and the reader has not dismissed it. */
export function popupView({ host, input, panel: { root }, signal, trigger }: ViewHost): ResultsView {
  const list = root.querySelector<HTMLElement>('[role="listbox"]')!;
  const hasOptions = () => [...list.querySelectorAll('[role="option"]')].some((option) => !option.closest('[hidden]'));
  const mode: PopupMode = { isDismissed: false, isStaying: false, isSheet: false };
  let hasContent = false;
  let overlay: Overlay | undefined;

  /** Fits the list to the space that the on-screen keyboard leaves below the field. */
  const measure = () => {
    const { height = innerHeight, offsetTop = 0 } = visualViewport ?? {};
    const room = height + offsetTop - host.getBoundingClientRect().bottom - marginPx;
    root.style.setProperty('--search-room', `${Math.floor(room)}px`);
  };
  const update = () => {
    const isAtField = mode.isStaying || document.activeElement === input;
    const isOpen = (hasContent || mode.isSheet) && !mode.isDismissed && isAtField;
    overlay?.follow(isOpen);
    if (isOpen && root.hidden) measure();
    root.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen && hasOptions()));
    if (isOpen) keyboard.refresh();
    else keyboard.clear();
  };
  const turn = (change: Partial<PopupMode>) => {
    Object.assign(mode, change);
    update();
  };
  const open = () => turn({ isDismissed: false });
  const close = () => turn({ isDismissed: true, isStaying: false, isSheet: false });
  const keyboard = createCombobox(
    input,
    list,
    {
      isOpen: () => !root.hidden,
      open() {
        open();
        return !root.hidden;
      },
      close,
    },
    signal,
  );
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  signal.addEventListener('abort', () => {
    for (const name of [...Object.keys(attributes), 'aria-expanded', 'aria-activedescendant'])
      input.removeAttribute(name);
  });
  input.addEventListener('click', open, { signal });
  input.addEventListener(
    'blur',
    ({ relatedTarget }) => {
      // The window losing focus does not close the list.
      if (document.activeElement !== input && !overlay?.staysWithout(relatedTarget)) close();
    },
    { signal },
  );
  // A press on the list must not take the focus from the field (Safari does not focus links, so it would be lost).
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  visualViewport?.addEventListener('resize', () => root.hidden || measure(), { signal });
  // When it cannot be loaded, the list works without it.
  import('./overlay.ts')
    .then(({ createOverlay }) => {
      if (!signal.aborted) overlay = createOverlay({ host, input, root, signal, trigger, mode, turn, close });
    })
    .catch(() => undefined);
  update();
  return {
    typed() {
      mode.isDismissed = false;
      keyboard.clear();
    },
    drawn({ flags }) {
      hasContent = !flags.includes('start');
      update();
    },
    // The list stays when the page is left.
    submitted() {},
    left: (query) => overlay?.keep(query),
  };
}

/** The search page, where results are the content of the page. */
export function pageView({ host, input, panel: { root } }: ViewHost): ResultsView {
  const before = host.querySelector<HTMLElement>('[data-start]');
  const isTouch = matchMedia('(pointer: coarse)').matches;
  root.querySelector<HTMLInputElement>('[data-slash]')!.checked = isSlashOn();
  return {
    typed() {
      // Above the on-screen keyboard there is room for an answer only when the field is at the top.
      if (isTouch) host.scrollIntoView();
    },
    drawn({ flags }) {
      if (before) before.hidden = !flags.includes('start') && !flags.includes('failed');
    },
    submitted() {
      // Hides the on-screen keyboard, which covers the answers.
      if (isTouch) input.blur();
    },
    left() {},
  };
}
