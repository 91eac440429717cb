import styles from '../../styles/components/search-sheet.css?inline';

/** A search saved in the history state, by the id of the field, when the reader opened an answer. */
export interface SavedSearch {
  query: string;
  /** Scroll positions of the list and of the page below it, in pixels. */
  place: number;
  pagePlace: number;
  count: number;
  /** The history entry is that of the open sheet, so that "back" closes it. */
  isSheet?: boolean;
}

export interface Overlay {
  /** Called at every change with whether the list is open. */
  follow(isOpen: boolean): void;
  /** The focus moves from the field to `next`. Out: whether the list stays open. */
  staysWithout(next: EventTarget | null): boolean;
  /** Saves the search before the reader leaves the page, so that "back" restores it with and without the page cache. */
  keep(query: string): void;
}

export interface PopupMode {
  isDismissed: boolean;
  /** It stays open without the focus. */
  isStaying: boolean;
  /** A sheet over the page of a phone, also with nothing typed. */
  isSheet: boolean;
}

export interface OverlayHost {
  host: HTMLElement;
  input: HTMLInputElement;
  root: HTMLElement;
  signal: AbortSignal;
  /** The event that activated the field, if any. */
  trigger: Event | undefined;
  mode: Readonly<PopupMode>;
  turn(change: Partial<PopupMode>): void;
  close(): void;
}

type State = Record<string, SavedSearch | undefined> | null;

/** Phones in portrait or landscape, where the list is a sheet over the page. */
const phoneMedia = '(max-width: 40rem), (max-height: 25rem)';
/** Maximum age of a tap for opening the sheet; later the field would seem to move by itself. */
const maxTapAgeMs = 400;
/** Timeout of restoring a list, after which it is shown as it is. */
const restoreTimeoutMs = 2000;

/** The pop-up list's further behaviour, loaded later: "back" restores it, and on a phone it becomes a sheet. */
export function createOverlay({ host, input, root, signal, trigger, mode, turn, close }: OverlayHost): Overlay {
  /** Container of the field; at the top of the screen on a phone. */
  const bar = host.querySelector('search')!;
  const kept = () => (history.state as State)?.[input.id];
  const isPlace = () => kept()?.isSheet === true;
  const isSheet = () => 'sheet' in host.dataset;
  const write = (as: 'replaceState' | 'pushState', search: SavedSearch | undefined) => {
    try {
      history[as]({ ...(history.state as State), [input.id]: search }, '');
    } catch {
      // Browsers refuse too frequent changes: then "back" shows the page without its list.
    }
  };
  const answers = () => root.querySelectorAll('.search-hit').length;
  const listen = <T extends Event>(target: EventTarget, type: string, act: (event: T) => void) =>
    target.addEventListener(type, (event) => act(event as T), { signal });
  /** The history entry of the sheet is being left, which is asynchronous. */
  let isGoingBack = false;
  let wasOpen = false;
  /** The search being restored, until its list is complete: a growing list would change the scroll position. */
  let awaited = kept();

  const open = (isStaying: boolean) =>
    turn({ isDismissed: false, isStaying, isSheet: mode.isSheet || matchMedia(phoneMedia).matches });
  const restore = () => {
    if (!awaited || signal.aborted) return;
    const { place, pagePlace } = awaited;
    awaited = undefined;
    open(true);
    if (isSheet()) scrollTo(0, pagePlace);
    root.scrollTop = place;
  };
  const leave = () => {
    close();
    // Hides the on-screen keyboard.
    input.blur();
  };
  const button = createButton(root.dataset.close!);
  // The focus stays in the field, and with it the keyboard.
  listen(button, 'mousedown', (event) => event.preventDefault());
  listen(button, 'click', leave);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer components{${styles}}`);
  document.adoptedStyleSheets.push(sheet);
  addSuggestions(root, input.id);

  /** Fits the sheet between the bar and the on-screen keyboard, which may scroll the visual viewport. */
  const measure = () => {
    const { height = innerHeight, offsetTop = 0 } = visualViewport ?? {};
    host.style.setProperty('--sheet-top', `${offsetTop}px`);
    const { bottom } = bar.getBoundingClientRect();
    host.style.setProperty('--sheet-bar', `${bottom}px`);
    host.style.setProperty('--sheet-room', `${Math.floor(height + offsetTop - bottom)}px`);
  };
  /** Adds the history entry with which "back" closes the sheet, keeping the scroll position of the page. */
  const enterPlace = () => {
    if (isPlace()) return;
    history.scrollRestoration = 'manual';
    write('pushState', { query: '', place: 0, pagePlace: scrollY, count: 0, isSheet: true });
  };
  const show = () => {
    host.style.setProperty('--sheet-place', `${host.offsetHeight}px`);
    host.dataset.sheet = '';
    bar.prepend(button);
    measure();
    if (!isGoingBack) enterPlace();
    // After "back" the field is hidden first: moving it while visible would be a layout shift.
    if (host.contains(document.activeElement)) return;
    bar.hidden = true;
    requestAnimationFrame(() => requestAnimationFrame(() => (bar.hidden = false)));
  };
  const hide = () => {
    delete host.dataset.sheet;
    button.remove();
    if (!isPlace() || isGoingBack) return;
    isGoingBack = true;
    history.back();
  };
  listen(window, 'popstate', () => {
    const wasOurs = isGoingBack;
    isGoingBack = false;
    if (!isPlace()) history.scrollRestoration = 'auto';
    // Opened again meanwhile.
    if (wasOurs) return void (isSheet() && enterPlace());
    if (isPlace()) open(true);
    else if (isSheet()) leave();
  });
  listen<PageTransitionEvent>(window, 'pageshow', ({ persisted }) => {
    if (persisted) (kept() ? open : close)(true);
  });
  listen(input, 'click', () => open(mode.isStaying));
  // Without the focus it closes like any pop-up.
  for (const type of ['pointerdown', 'focusin'])
    listen(window, type, ({ target }) => mode.isStaying && !host.contains(target as Node) && close());
  listen<KeyboardEvent>(window, 'keydown', ({ key }) => key === 'Escape' && mode.isStaying && close());
  listen(input, 'input', () => {
    awaited = undefined;
    // The second Escape clears the field of a sheet that the first one closed.
    if (input.value || mode.isSheet) open(mode.isStaying);
  });
  if (visualViewport)
    for (const change of ['scroll', 'resize']) listen(visualViewport, change, () => isSheet() && measure());
  signal.addEventListener('abort', () => {
    button.remove();
    delete host.dataset.sheet;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  if (awaited) setTimeout(restore, restoreTimeoutMs);
  // The tap that activated the search preceded this listener.
  const tapped = (trigger as PointerEvent | undefined)?.pointerType === 'touch' && document.activeElement === input;
  if (tapped && performance.now() - trigger!.timeStamp < maxTapAgeMs) queueMicrotask(() => open(false));
  return {
    follow(isOpen) {
      if (awaited && answers() >= awaited.count) queueMicrotask(restore);
      host.toggleAttribute('data-stays', isOpen && mode.isStaying);
      const isShown = isOpen && mode.isSheet;
      if (isShown !== isSheet()) (isShown ? show : hide)();
      // A dismissed list is not restored.
      if (wasOpen && !isOpen && kept() && !isPlace()) write('replaceState', undefined);
      wasOpen = isOpen;
    },
    staysWithout(next) {
      // Hiding the on-screen keyboard does not close the sheet, nor does pressing the button beside the field.
      const stays = isSheet() && (!next || host.contains(next as Node));
      if (stays) open(true);
      return stays;
    },
    keep(query) {
      const search = { query, place: root.scrollTop, pagePlace: scrollY, count: answers(), isSheet: isPlace() };
      write('replaceState', search);
    },
  };
}

function createButton(name: string): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'search-close', ariaLabel: name, tabIndex: -1 });
  return button;
}

/** Suggests the first answers that the page lists for an empty field: on the home page the most useful ones. */
function addSuggestions(root: HTMLElement, id: string): void {
  const links = [...document.querySelectorAll('.answers:not(.subject *) a')].slice(0, 6);
  if (links.length === 0) return;
  const box = document.createElement('div');
  Object.assign(box.dataset, { offers: '', when: 'start' });
  const heading = document.createElement('span');
  Object.assign(heading, { className: 'search-note', ariaHidden: 'true' });
  heading.textContent = links[0]!.closest('section, main')!.querySelector('h1, h2')!.textContent;
  box.append(heading);
  links.forEach((link, at) => {
    const row = link.cloneNode(true) as HTMLElement;
    Object.assign(row, { role: 'option', tabIndex: -1, ariaSelected: 'false', className: 'search-row' });
    row.id = `${id}-offer-${at}`;
    row.dataset.row = 'offer';
    box.append(row);
  });
  root.querySelector('.search-topics')!.before(box);
}
