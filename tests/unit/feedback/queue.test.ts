import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { createQueue, leaseMs, maxItems } from '../../../src/feedback/queue.ts';
import { draft, sharedShelf } from './key-value-store.ts';

const day = 86_400_000;

function setup() {
  const clock = { at: 1_000_000_000_000, now: () => clock.at };
  const { shelf, keys } = sharedShelf();
  return { clock, shelf, keys, queue: createQueue(shelf, clock.now) };
}

describe('the queue', () => {
  it('keeps items through a reload, oldest first', () => {
    const { clock, shelf, queue } = setup();
    const first = draft(1);
    queue.add(first);
    clock.at += 5;
    const second = draft(2);
    queue.add(second);
    expect(
      createQueue(shelf, clock.now)
        .items()
        .map(({ event }) => event),
    ).toEqual([first, second]);
  });

  it('lets a newer vote on the same answer replace the one that waits, and nothing else', () => {
    const { queue } = setup();
    const [old, other, fresh] = [draft(1, 1), draft(2, 1), draft(1, 0)];
    for (const event of [old, other, fresh]) queue.add(event);
    expect(
      queue
        .items()
        .map(({ event }) => event.id)
        .sort(),
    ).toEqual([other.id, fresh.id].sort());
  });

  it('holds fifty items at most: the oldest go', () => {
    const { clock, queue } = setup();
    const events = Array.from({ length: maxItems + 7 }, (_, index) => draft(index + 1));
    for (const event of events) {
      clock.at += 1;
      queue.add(event);
    }
    expect(queue.items().map(({ event }) => event.id)).toEqual(events.slice(7).map(({ id }) => id));
  });

  it('forgets what is older than seven days', () => {
    const { clock, queue, keys } = setup();
    queue.add(draft());
    clock.at += 7 * day - 1;
    expect(queue.items()).toHaveLength(1);
    clock.at += 1;
    expect(queue.items()).toEqual([]);
    expect(keys()).toEqual([]);
  });

  it('survives anything that stands on its shelf, drops it, and leaves other keys alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.json(), fc.string(), fc.constant('null'), fc.constant('{"event":null,"at":1}'))),
        (junk) => {
          const { queue, shelf, keys } = setup();
          junk.forEach((text, index) => (shelf[`notes:1:${index}`] = text));
          shelf.basket = 'mine';
          const event = draft();
          queue.add(event);
          expect(queue.items().map((item) => item.event)).toEqual([event]);
          expect(keys().sort()).toEqual(['basket', `notes:1:${event.id}`]);
        },
      ),
    );
  });

  it('never throws when the shelf is full', () => {
    const full = new Proxy<Record<string, string>>(
      {},
      {
        set() {
          throw new DOMException('full', 'QuotaExceededError');
        },
      },
    );
    const queue = createQueue(full, () => 0);
    expect(() => {
      queue.add(draft());
      queue.hold(1000);
    }).not.toThrow();
  });

  it('does not bring back what was acknowledged meanwhile', () => {
    const { queue } = setup();
    const item = queue.add(draft());
    queue.remove(item.event.id);
    queue.lease([item], leaseMs);
    queue.lease([item], 0);
    expect(queue.items()).toEqual([]);
  });

  it('leases an item to the tab that sends it, and believes no lease that a wrong clock left behind', () => {
    const { clock, queue } = setup();
    const left = () => queue.items().map(queue.leased);
    const item = queue.add(draft());
    expect(left()).toEqual([0]);
    queue.lease([item], leaseMs);
    expect(left()).toEqual([leaseMs]);
    clock.at += leaseMs - 1;
    expect(left()).toEqual([1]);
    clock.at += 1;
    expect(left()).toEqual([0]);
    clock.at -= 2 * leaseMs;
    expect(left()).toEqual([0]);
    clock.at += 2 * leaseMs - 1;
    queue.lease([item], 0);
    expect(left()).toEqual([0]);
  });

  it('holds for the time asked, an hour at most, and through no change of the clock longer', () => {
    const { clock, queue } = setup();
    queue.hold(30_000);
    expect(queue.holdLeft()).toBe(30_000);
    queue.hold(99 * day);
    expect(queue.holdLeft()).toBe(3_600_000);
    clock.at -= day;
    expect(queue.holdLeft()).toBe(0);
  });
});
