import styles from '../../styles/components/search-sheet.css?inline';

/** A search as it stood when the reader went on to an answer; in the state of the history, by the id of the field. */
export interface KeptSearch {
  query: string;
  /** How far the list was scrolled, and the page below it, in pixels. */
  place: number;
  pagePlace: number;
  /** How many answers it had. */
  count: number;
  /** The place in the history is that of the open sheet: "back" closes it. */
  isSheet?: boolean;
}

export interface Overlay {
  /** Hears at every change whether the list is open. */
  follow(isOpen: boolean): void;
  /** The focus goes from the field to this; tells whether the list stays open. */
  staysWithout(next: EventTarget | null): boolean;
  /** The reader goes on to another page: "back" finds the search as it is, with and without the page cache. */
  keep(query: string): void;
}

/** How the list is open. */
export interface PopupMode {
  isDismissed: boolean;
  /** Open without the focus. */
  isStaying: boolean;
  /** Over the page of a telephone, also with nothing typed. */
  isSheet: boolean;
}

export interface OverlayHost {
  host: HTMLElement;
  input: HTMLInputElement;
  root: HTMLElement;
  signal: AbortSignal;
  /** What the reader did at the field, when that brought it to life. */
  trigger: Event | undefined;
  mode: Readonly<PopupMode>;
  turn(change: Partial<PopupMode>): void;
  close(): void;
}

type State = Record<string, KeptSearch | undefined> | null;

/** Telephones, upright or lying: there the list is a sheet over the page. */
const phone = '(max-width: 40rem), (max-height: 25rem)';
/** A tap this long ago is what the page answers; later a field that moves would move by itself. */
const answersTapMs = 400;
/** A list that comes back shows what there is of it after this. */
const patienceMs = 2000;

/**
 * What a pop-up list can do beside showing answers, loaded behind what finds them: it comes back with "back", and on a
 * telephone, from a tap on the field or a letter on, it is a sheet over the page that "back" closes, with answers to
 * begin with.
 */
export function createOverlay({ host, input, root, signal, trigger, mode, turn, close }: OverlayHost): Overlay {
  /** What holds the field; on a telephone at the top of the screen. */
  const bar = host.querySelector('search')!;
  const kept = () => (history.state as State)?.[input.id];
  const isPlace = () => kept()?.isSheet === true;
  const isSheet = () => 'sheet' in host.dataset;
  const write = (as: 'replaceState' | 'pushState', search: KeptSearch | undefined) => {
    try {
      history[as]({ ...(history.state as State), [input.id]: search }, '');
    } catch {
      // Browsers refuse changes that come too often: then "back" finds the page without its list.
    }
  };
  const answers = () => root.querySelectorAll('.search-hit').length;
  const listen = <T extends Event>(target: EventTarget, type: string, act: (event: T) => void) =>
    target.addEventListener(type, (event) => act(event as T), { signal });
  /** The place of the sheet is being left, which takes a moment. */
  let isGoingBack = false;
  let wasOpen = false;
  /** The search that the reader comes back to, until it is whole again: a list that grew above their place would move it. */
  let awaited = kept();

  const open = (isStaying: boolean) =>
    turn({ isDismissed: false, isStaying, isSheet: mode.isSheet || matchMedia(phone).matches });
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
    // Puts the on-screen keyboard away.
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

  /** Between the bar and the keyboard, which may push the screen up: the field stays at the top of what is seen. */
  const measure = () => {
    const { height = innerHeight, offsetTop = 0 } = visualViewport ?? {};
    host.style.setProperty('--sheet-top', `${offsetTop}px`);
    const { bottom } = bar.getBoundingClientRect();
    host.style.setProperty('--sheet-bar', `${bottom}px`);
    host.style.setProperty('--sheet-room', `${Math.floor(height + offsetTop - bottom)}px`);
  };
  /** The place in the history by which "back" closes the sheet. The page below it stays where it is. */
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
    // To who comes back the field appears at the top: moved there while visible it would be a layout shift.
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
    // Opened again in the meantime.
    if (wasOurs) return void (isSheet() && enterPlace());
    if (isPlace()) open(true);
    else if (isSheet()) leave();
  });
  listen<PageTransitionEvent>(window, 'pageshow', ({ persisted }) => {
    if (persisted) (kept() ? open : close)(true);
  });
  listen(input, 'click', () => open(mode.isStaying));
  // Open without the focus it goes like any pop-up.
  for (const type of ['pointerdown', 'focusin'])
    listen(window, type, ({ target }) => mode.isStaying && !host.contains(target as Node) && close());
  listen<KeyboardEvent>(window, 'keydown', ({ key }) => key === 'Escape' && mode.isStaying && close());
  listen(input, 'input', () => {
    awaited = undefined;
    // The second Escape empties the field of a sheet that the first has closed.
    if (input.value || mode.isSheet) open(mode.isStaying);
  });
  if (visualViewport)
    for (const change of ['scroll', 'resize']) listen(visualViewport, change, () => isSheet() && measure());
  signal.addEventListener('abort', () => {
    button.remove();
    delete host.dataset.sheet;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  if (awaited) setTimeout(restore, patienceMs);
  // The tap that started the search came before this listener was there.
  const tapped = (trigger as PointerEvent | undefined)?.pointerType === 'touch' && document.activeElement === input;
  if (tapped && performance.now() - trigger!.timeStamp < answersTapMs) queueMicrotask(() => open(false));
  return {
    follow(isOpen) {
      if (awaited && answers() >= awaited.count) queueMicrotask(restore);
      host.toggleAttribute('data-stays', isOpen && mode.isStaying);
      const isShown = isOpen && mode.isSheet;
      if (isShown !== isSheet()) (isShown ? show : hide)();
      // Put away, a list does not come back.
      if (wasOpen && !isOpen && kept() && !isPlace()) write('replaceState', undefined);
      wasOpen = isOpen;
    },
    staysWithout(next) {
      // Putting the keyboard of a telephone away does not close the sheet, nor does pressing the button beside the field.
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

/** The first answers that the page lists are what an empty field offers: on the home page the most useful ones. */
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
