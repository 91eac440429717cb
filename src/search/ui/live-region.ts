export interface LiveRegion {
  /** The reader typed: nothing is announced until they pause. */
  restart(): void;
  /** The text to announce for the current list; `complete` when the search has settled. */
  shown(words: string, complete: boolean): void;
}

/** Pause in typing before announcing: screen readers echo letters meanwhile. */
const announceDelayMs = 700;
/** On a slow connection, intermediate results are announced after this. */
const slowConnectionMs = 2500;

/** Announces settled results once per query after a pause; again only when an early announcement has changed. */
export function createLiveRegion(region: HTMLElement): LiveRegion {
  let timers: ReturnType<typeof setTimeout>[] = [];
  let words = '';
  let complete = false;
  let paused = false;
  const say = () => {
    if (region.textContent !== words) region.textContent = words;
  };
  return {
    restart() {
      timers.forEach(clearTimeout);
      words = region.textContent = '';
      complete = paused = false;
      timers = [
        setTimeout(() => {
          paused = true;
          if (complete) say();
        }, announceDelayMs),
        setTimeout(say, slowConnectionMs),
      ];
    },
    shown(next, done) {
      words = next;
      complete ||= done;
      if (complete && paused) say();
    },
  };
}
