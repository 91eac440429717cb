import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../src/feedback/queue.ts';
import { createSender, type Sender } from '../../../src/feedback/send.ts';
import { all } from '../../contract/events.ts';
import { collector } from '../collector/setup.ts';
import { draft, sharedShelf } from './key-value-store.ts';

describe('a collector that is away for ten minutes', () => {
  it('gets every vote once, though readers reload all the while', async () => {
    const { send, store, clock } = await collector({ PRONTUARIO_EVENTS_PER_MINUTE: '100000' });
    const start = clock.at;
    const away = () => clock.at < start + 10 * 60_000;
    let random = 1;
    const next = () => (random = (random * 16807) % 2147483647) / 2147483647;

    const readers = Array.from({ length: 40 }, (_, index) => {
      const { shelf } = sharedShelf();
      let timer: { at: number; work: () => void } | undefined;
      const open = (): Sender => {
        timer = undefined;
        return createSender({
          queue: createQueue(shelf, clock.now),
          now: clock.now,
          random: next,
          async post(body) {
            // Away, or the answer is lost after the commit: to the reader both look the same.
            if (away() && next() < 0.9) return { status: 0 };
            const { status } = await send(JSON.parse(body), { address: `198.51.100.${index}` });
            return { status: away() ? 0 : status };
          },
          exclusive: (work) => work(),
          later: (ms, work) => void (timer = { at: clock.at + ms, work }),
        });
      };
      return {
        open,
        sender: open(),
        due: () => (timer && timer.at <= clock.at ? timer.work : undefined),
        votes: [] as string[],
      };
    });

    const settle = async () => {
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    };
    for (let second = 0; second < 25 * 60; second += 5) {
      clock.at = start + second * 1000;
      for (const reader of readers) {
        if (second < 600 && next() < 0.02) {
          const event = draft(reader.votes.length + 1, next() < 0.5 ? 0 : 1);
          reader.votes.push(event.id);
          void reader.sender.submit(event);
        }
        if (next() < 0.05) {
          reader.sender = reader.open();
          reader.sender.flush();
        }
        reader.due()?.();
      }
      await settle();
    }
    const sent = readers.flatMap(({ votes }) => votes);
    const kept = (await all(store.events())).map(({ id }) => id);
    expect(sent.length).toBeGreaterThan(50);
    expect(kept.toSorted()).toEqual(sent.toSorted());
  });
});
