/** Work that says, by yielding, where it may be interrupted. */
export type Task<T> = Generator<void, T>;

/** How long the reader may be kept waiting, in milliseconds: a page must draw meanwhile, a worker only hear. */
const sliceMs = typeof window === 'undefined' ? 100 : 10;

const yieldToEventLoop = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Does the work at once: at build, and where nobody waits. */
export function runSync<T>(steps: Task<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does the work bit by bit, so that letters typed meanwhile appear. */
export async function runChunked<T>(steps: Task<T>): Promise<T> {
  for (;;) {
    // Whoever waits for what is done so far goes first.
    await yieldToEventLoop();
    const until = performance.now() + sliceMs;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
  }
}
