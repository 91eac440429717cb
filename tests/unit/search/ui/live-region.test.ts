import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLiveRegion } from '../../../../src/search/ui/live-region.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A live region that remembers what it said. */
function region() {
  const said: string[] = [];
  const element = {
    text: '',
    get textContent() {
      return this.text;
    },
    set textContent(words: string) {
      this.text = words;
      if (words) said.push(words);
    },
  };
  return { said, element: element as unknown as HTMLElement };
}

test('a settled query is announced once, after the reader has paused', () => {
  const { said, element } = region();
  const { restart, shown } = createLiveRegion(element);
  restart();
  shown('5 risposte', false);
  shown('6 risposte', true);
  vi.advanceTimersByTime(699);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(10_000);
  expect(said).toEqual(['6 risposte']);
});

test('letters on the way are not announced', () => {
  const { said, element } = region();
  const { restart, shown } = createLiveRegion(element);
  for (const count of [9, 7, 5]) {
    restart();
    shown(`${count} risposte`, true);
    vi.advanceTimersByTime(300);
  }
  vi.advanceTimersByTime(1000);
  expect(said).toEqual(['5 risposte']);
});

test('on a slow line what is there is announced, and again only if it changes', () => {
  const { said, element } = region();
  const { restart, shown } = createLiveRegion(element);
  restart();
  shown('Nessuna risposta', false);
  vi.advanceTimersByTime(2500);
  expect(said).toEqual(['Nessuna risposta']);
  shown('2 risposte', true);
  expect(said).toEqual(['Nessuna risposta', '2 risposte']);
  restart();
  shown('2 risposte', false);
  vi.advanceTimersByTime(2500);
  shown('2 risposte', true);
  expect(said).toEqual(['Nessuna risposta', '2 risposte', '2 risposte']);
});

test('nothing is announced for an emptied field', () => {
  const { said, element } = region();
  const { restart, shown } = createLiveRegion(element);
  restart();
  shown('5 risposte', true);
  vi.advanceTimersByTime(800);
  restart();
  vi.advanceTimersByTime(5000);
  expect(said).toEqual(['5 risposte']);
  expect(element.textContent).toBe('');
});
