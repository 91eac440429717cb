export interface LiveRegion {
  /** The reader typed: say nothing until they pause. */
  restart(): void;
  /** What is in the list now, in words; `complete` when no more evidence will come. */
  shown(words: string, complete: boolean): void;
}

/** A screen reader is still echoing letters before this. */
const pauseMs = 700;
/** On a slow line, what is there so far is said after this. */
const slowConnectionMs = 2500;

/**
 * Says what was found in a live region: once per query, when it has settled and the reader has paused. Only when the
 * words change after an early telling (nothing found, then found) are they said again.
 */
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
        }, pauseMs),
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
