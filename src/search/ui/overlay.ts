import styles from '../../styles/components/search-sheet.css?inline';

/** A search as it stood when the reader went on to an answer; in the state of the history, by the id of the field. */
export interface KeptSearch {
  query: string;
  /** How far the list was scrolled, in pixels. */
  place: number;
  /** How many answers it had. */
  count: number;
  /** The place in the history is that of the open sheet: "back" closes it. */
  isSheet?: boolean;
}

export interface Overlay {
  /** Hears whether the list is open, at every change of it. */
  follow(isOpen: boolean): void;
  /** The reader goes on to another page: "back" finds the search as it is, with and without the page cache. */
  keep(query: string): void;
}

export interface OverlayHost {
  host: HTMLElement;
  /** What holds the field; on a telephone at the top of the screen. */
  bar: HTMLElement;
  input: HTMLInputElement;
  root: HTMLElement;
  signal: AbortSignal;
  /** Sends the list away, or lets it come; staying, it is open without the focus. */
  turn(dismissed: boolean, staying?: boolean): void;
  measure(): void;
}

type State = Record<string, KeptSearch | undefined> | null;

/** A list that comes back shows what there is of it after this. */
const patienceMs = 2000;

/**
 * What a pop-up list can do beside showing answers, loaded behind what finds them: it comes back with "back", and on a
 * telephone, where styles make it a sheet over the page, "back" closes it, and it has answers to begin with.
 */
export function createOverlay({ host, bar, input, root, signal, turn, measure }: OverlayHost): Overlay {
  const kept = () => (history.state as State)?.[input.id];
  const isPlace = () => kept()?.isSheet === true;
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
  let wasOpen = false;
  /** The search that the reader comes back to, until it is whole again: a list that grew above their place would move it. */
  let awaited = kept();

  const restore = () => {
    const { place = 0 } = awaited ?? {};
    if (!awaited || signal.aborted) return;
    awaited = undefined;
    turn(false, true);
    root.scrollTop = place;
  };
  const leave = () => {
    turn(true);
    // Puts the on-screen keyboard away.
    input.blur();
  };
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'search-close', ariaLabel: root.dataset.close, tabIndex: -1 });
  listen(button, 'mousedown', (event) => event.preventDefault());
  listen(button, 'click', leave);
  bar.prepend(button);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer components{${styles}}`);
  document.adoptedStyleSheets.push(sheet);
  signal.addEventListener('abort', () => button.remove());
  addSuggestions(root, input.id);

  listen(window, 'popstate', () => (isPlace() ? turn(false, true) : 'sheet' in host.dataset && leave()));
  listen<PageTransitionEvent>(window, 'pageshow', ({ persisted }) => {
    if (persisted) turn(!kept(), !!kept());
  });
  // Open without the focus it goes like any pop-up.
  const isStaying = () => 'stays' in host.dataset;
  for (const sign of ['pointerdown', 'focusin'])
    listen(window, sign, ({ target }) => isStaying() && !host.contains(target as Node) && turn(true));
  listen<KeyboardEvent>(window, 'keydown', ({ key }) => key === 'Escape' && isStaying() && turn(true));
  listen(input, 'input', () => (awaited = undefined));
  // A keyboard may push the screen up: the field stays at the top of what is seen.
  if (visualViewport)
    listen(visualViewport, 'scroll', () => {
      host.style.setProperty('--sheet-top', `${Math.round(visualViewport!.offsetTop)}px`);
      if (!root.hidden) measure();
    });
  if (awaited) setTimeout(restore, patienceMs);
  return {
    follow(isOpen) {
      if (awaited && answers() >= awaited.count) queueMicrotask(restore);
      if (isOpen === wasOpen) return;
      wasOpen = isOpen;
      if (!isOpen) {
        if (isPlace()) history.back();
        else if (kept()) write('replaceState', undefined);
      } else if ('sheet' in host.dataset) {
        if (!isPlace()) write('pushState', { query: '', place: 0, count: 0, isSheet: true });
        // To who comes back the field appears at the top: moved there before their eyes it would be a layout shift.
        if (host.contains(document.activeElement)) return;
        bar.hidden = true;
        requestAnimationFrame(() => requestAnimationFrame(() => (bar.hidden = false)));
      }
    },
    keep(query) {
      const isSheet = isPlace();
      write('replaceState', { query, place: root.scrollTop, count: answers(), isSheet });
    },
  };
}

/** The first answers that the page lists are what an empty field offers: on the home page the most useful ones. */
function addSuggestions(root: HTMLElement, id: string): void {
  const box = root.querySelector('[data-offers]')!;
  const links = [...document.querySelectorAll('.answers:not(.letter *) a')].slice(0, 6);
  if (links.length === 0) return box.remove();
  const heading = links[0]!.closest('section, main')!.querySelector('h1, h2')!;
  box.firstElementChild!.textContent = heading.textContent;
  links.forEach((link, at) => {
    const row = link.cloneNode(true) as HTMLElement;
    Object.assign(row, { role: 'option', tabIndex: -1, ariaSelected: 'false', className: 'search-row' });
    row.id = `${id}-offer-${at}`;
    row.dataset.row = 'offer';
    box.append(row);
  });
}
