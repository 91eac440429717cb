/** Work that says, by yielding, where it may be interrupted. */
export type Task<T> = Generator<void, T>;

/** Time slice in milliseconds: short on the page, which must paint, longer in a worker, which must only take messages. */
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
