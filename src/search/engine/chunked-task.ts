/** A task that yields where it may be interrupted. */
export type Task<T> = Generator<void, T>;

/** Time slice in milliseconds: short on the page, which must paint, longer in a worker, which must only take messages. */
const sliceMs = typeof window === 'undefined' ? 100 : 10;

const yieldToEventLoop = () => new Promise<void>((resolve) => setTimeout(resolve));

export function runSync<T>(steps: Task<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Runs a task in time slices, so that the page can process input between them. */
export async function runChunked<T>(steps: Task<T>): Promise<T> {
  for (;;) {
    // Awaiting code runs first.
    await yieldToEventLoop();
    const until = performance.now() + sliceMs;
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() < until);
  }
}
