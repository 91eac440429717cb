import { availableParallelism } from 'node:os';

/** Runs `task` for all items, twice as many at a time as there are processors. */
export async function runParallel<Item>(items: readonly Item[], task: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items].reverse();
  const work = async () => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) await task(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
}
