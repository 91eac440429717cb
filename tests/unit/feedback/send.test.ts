import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { createQueue, leaseMs, type KeyValueStore } from '../../../src/feedback/queue.ts';
import { createSender, firstBatch, type PostResult } from '../../../src/feedback/send.ts';
import { maxCommentLength, maxEventsPerRequest } from '../../../src/events/limits.ts';
import { draft, sharedShelf } from './key-value-store.ts';

/** Time, timers and tabs under the test's control. Timers run when `pass` moves the clock over them. */
function world() {
  const clock = { at: 1_000_000_000_000, now: () => clock.at };
  const { shelf, keys } = sharedShelf();
  const timers: { at: number; work: () => void; tab: object }[] = [];
  const posts: { at: number; ids: string[]; ages: number[] }[] = [];
  let locked = false;
  let answer: (ids: string[]) => PostResult | Promise<PostResult> = () => ({ status: 204 });
  const settle = async () => {
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  };

  function tab(own: KeyValueStore = shelf, { locks = true } = {}) {
    const me = {};
    return createSender({
      queue: createQueue(own, clock.now),
      now: clock.now,
      random: () => 1,
      async post(body) {
        const events = JSON.parse(body) as { id: string; ageMs: number }[];
        const ids = events.map(({ id }) => id);
        posts.push({ at: clock.at, ids, ages: events.map(({ ageMs }) => ageMs) });
        return answer(ids);
      },
      async exclusive(work) {
        if (!locks) return work();
        if (locked) return;
        locked = true;
        await work().finally(() => (locked = false));
      },
      later(ms, work) {
        const waiting = timers.findIndex((timer) => timer.tab === me);
        if (waiting >= 0) timers.splice(waiting, 1);
        timers.push({ at: clock.at + ms, work, tab: me });
      },
    });
  }
  async function pass(ms: number): Promise<void> {
    const end = clock.at + ms;
    for (;;) {
      const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers.splice(timers.indexOf(next), 1);
      clock.at = Math.max(clock.at, next.at);
      next.work();
      await settle();
    }
    clock.at = end;
  }
  return { clock, keys, posts, tab, pass, settle, timers, replyWith: (reply: typeof answer) => void (answer = reply) };
}

describe('the sender', () => {
  it('sends on the call, before anything else, and forgets what was acknowledged', async () => {
    const { tab, posts, keys, settle } = world();
    const event = draft();
    const sent = tab().submit(event);
    expect(posts.map(({ ids }) => ids)).toEqual([[event.id]]);
    await sent;
    await settle();
    expect(keys()).toEqual([]);
  });

  it.each([400, 403, 413, 415])('never sends again after %i', async (status) => {
    const { tab, posts, pass, replyWith } = world();
    replyWith(() => ({ status }));
    await tab().submit(draft());
    await pass(3_600_000);
    expect(posts).toHaveLength(1);
  });

  it.each([0, 404, 429, 500, 502, 503])(
    'sends again after %i, under the same id, until it is taken',
    async (status) => {
      const { tab, posts, pass, replyWith, keys } = world();
      replyWith(() => ({ status: posts.length < 4 ? status : 204 }));
      const event = draft();
      await tab().submit(event);
      await pass(60_000);
      expect(posts).toHaveLength(4);
      expect(posts.every(({ ids }) => ids[0] === event.id)).toBe(true);
      expect(posts.map(({ ages }) => ages[0])).toEqual(posts.map(({ at }) => at - (posts[0]?.at ?? 0)));
      await pass(3_600_000);
      expect(posts).toHaveLength(4);
      expect(keys().filter((key) => key !== 'notes:held')).toEqual([]);
    },
  );

  it('doubles its pauses, up to five minutes', async () => {
    const { tab, posts, pass, replyWith } = world();
    replyWith(() => ({ status: 503 }));
    await tab().submit(draft());
    await pass(2 * 3_600_000);
    const pauses = posts.slice(1).map(({ at }, index) => Math.round((at - (posts[index]?.at ?? 0)) / 1000));
    expect(pauses.slice(0, 9)).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 300]);
    expect(new Set(pauses.slice(9))).toEqual(new Set([300]));
  });

  it('waits as long as Retry-After says, in every tab and after a reload', async () => {
    const { tab, posts, pass, replyWith, clock } = world();
    replyWith(() => (posts.length === 1 ? { status: 429, retryAfterMs: 90_000 } : { status: 204 }));
    await tab().submit(draft(1));
    clock.at += 1000;
    await tab().submit(draft(2));
    await pass(88_000);
    expect(posts).toHaveLength(1);
    await pass(2_000);
    expect(posts.flatMap(({ ids }) => ids)).toHaveLength(3);
  });

  it('drops what a 429 says was taken all the same', async () => {
    const { tab, posts, pass, replyWith, settle } = world();
    replyWith(() => ({ status: 503 }));
    const sender = tab();
    const [taken, waiting] = [draft(1), draft(2)];
    await sender.submit(taken);
    await sender.submit(waiting);
    replyWith(() => ({ status: 429, committed: [taken.id] }));
    await pass(5_000);
    replyWith(() => ({ status: 204 }));
    await pass(60_000);
    await settle();
    expect(posts.at(-1)?.ids).toEqual([waiting.id]);
  });

  it('sends nothing twice at once from several tabs', async () => {
    const { tab, posts, keys, pass, replyWith, settle, clock } = world();
    replyWith(() => ({ status: 0 }));
    const first = tab();
    for (let article = 1; article <= 30; article++) await first.submit(draft(article));
    clock.at += 600_000;
    posts.length = 0;
    const open: ((reply: PostResult) => void)[] = [];
    replyWith(() => new Promise<PostResult>((resolve) => open.push(resolve)));
    const tabs = [first, tab(), tab(), tab()];
    for (const other of tabs) other.flush();
    await settle();
    expect(posts).toHaveLength(1);
    for (let round = 0; round < 5; round++) {
      for (const resolve of open.splice(0)) resolve({ status: 204 });
      await settle();
    }
    await pass(60_000);
    const ids = posts.flatMap(({ ids: list }) => list);
    expect(ids).toHaveLength(30);
    expect(new Set(ids).size).toBe(30);
    expect(keys().filter((key) => key !== 'notes:held')).toEqual([]);
  });

  it('leaves a fresh item to the tab that sends it, and takes it over when that tab died', async () => {
    const { tab, posts, pass, replyWith, settle } = world();
    let never = true;
    replyWith(() => (never ? new Promise<PostResult>(() => {}) : { status: 204 }));
    const event = draft();
    void tab().submit(event);
    await settle();
    never = false;
    const other = tab();
    other.flush();
    await pass(leaseMs - 1000);
    expect(posts).toHaveLength(1);
    await pass(2000);
    expect(posts.map(({ ids }) => ids)).toEqual([[event.id], [event.id]]);
  });

  it('sends nothing twice at once where the browser has no locks', async () => {
    const { tab, posts, pass, replyWith, settle, clock } = world();
    replyWith(() => ({ status: 0 }));
    for (let article = 1; article <= 30; article++) await tab(undefined, { locks: false }).submit(draft(article));
    clock.at += 600_000;
    posts.length = 0;
    replyWith(async () => {
      await settle();
      return { status: 204 };
    });
    for (let count = 0; count < 4; count++) tab(undefined, { locks: false }).flush();
    await pass(60_000);
    expect(posts.flatMap(({ ids }) => ids)).toHaveLength(30);
  });

  it('keeps what one tab is sending out of what another hands to the beacon', async () => {
    const { tab, replyWith, settle, clock } = world();
    replyWith(() => ({ status: 503 }));
    await tab().submit(draft());
    clock.at += 10_000;
    replyWith(() => new Promise<PostResult>(() => {}));
    tab().flush();
    await settle();
    expect(tab().leftovers()).toBeUndefined();
    clock.at += leaseMs;
    expect(tab().leftovers()).toBeDefined();
  });

  it('lets no second vote overtake the first, and hands it to the beacon should the reader leave meanwhile', async () => {
    const { tab, posts, replyWith, settle, clock } = world();
    let answerFirst: (reply: PostResult) => void = () => {};
    replyWith(() =>
      posts.length === 1 ? new Promise<PostResult>((resolve) => (answerFirst = resolve)) : { status: 204 },
    );
    const sender = tab();
    const [first, second] = [draft(1, 0), draft(1, 1)];
    void sender.submit(first);
    clock.at += 1000;
    void sender.submit(second);
    clock.at += 2000;
    await settle();
    expect(posts.map(({ ids }) => ids)).toEqual([[first.id]]);
    expect(JSON.parse(sender.leftovers() ?? '')).toMatchObject([{ id: second.id }]);
    answerFirst({ status: 204 });
    await settle();
    expect(posts.map(({ ids }) => ids)).toEqual([[first.id], [second.id]]);
    // By the collector's clock the first happened when it arrived, three seconds late perhaps; the second not before.
    expect(posts[1]?.ages).toEqual([0]);
  });

  it('hands leftovers to the beacon without believing it, and nothing while it must wait', async () => {
    const { tab, replyWith, clock, keys } = world();
    replyWith(() => ({ status: 503, retryAfterMs: 10_000 }));
    const sender = tab();
    expect(sender.leftovers()).toBeUndefined();
    const event = draft();
    await sender.submit(event);
    expect(sender.leftovers()).toBeUndefined();
    clock.at += 11_000;
    expect(JSON.parse(sender.leftovers() ?? '')).toMatchObject([{ id: event.id, ageMs: 11_000 }]);
    expect(keys()).toContain(`notes:1:${event.id}`);
  });

  it('keeps every request within the bounds of the wire', () => {
    const item = (comment: string) => ({ event: { ...draft(), kind: 'comment' as const, comment }, at: 0, lease: 0 });
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: maxCommentLength }), { minLength: 1, maxLength: 50 }),
        (comments) => {
          const batch = firstBatch(comments.map(item) as never, 0);
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(maxEventsPerRequest);
        },
      ),
    );
    const heavy = firstBatch(Array.from({ length: 50 }, () => item('€'.repeat(1000))) as never, 0);
    expect(heavy).toHaveLength(5);
  });
});
