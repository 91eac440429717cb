import fc from '../../properties.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { agentClass, createVisitorHashes } from '../../../src/collector/privacy/visitor-hash.ts';
import { createGroupCommit } from '../../../src/collector/stores/group-commit.ts';
import { createSlidingWindow } from '../../../src/collector/limits/sliding-window.ts';
import { createMetrics } from '../../../src/collector/metrics.ts';
import { connectionOf, networkGroupOf, networkOf } from '../../../src/collector/privacy/network.ts';
import { migrate, type Applied, type Migration } from '../../../src/collector/stores/migrate.ts';
import { settingsOf } from '../../../src/collector/settings.ts';
import { uuidv7 } from '../../../src/events/uuid.ts';
import { eventSchema } from '../../../src/events/event.ts';
import { site, siteAt, wireEvent } from './setup.ts';

describe('group commit', () => {
  it('commits what came in one turn together, in order, and never more than its limit', async () => {
    const groups: number[][] = [];
    const group = createGroupCommit<number>({ maxRows: 10, commit: (rows) => void groups.push(rows) });
    await Promise.all(Array.from({ length: 25 }, (_, index) => group.append([index])));
    expect(groups.map(({ length }) => length)).toEqual([10, 10, 5]);
    expect(groups.flat()).toEqual(Array.from({ length: 25 }, (_, index) => index));
    expect(group.queued()).toBe(0);
  });

  it('acknowledges nothing before its commit is through', async () => {
    let open = () => {};
    const group = createGroupCommit<number>({ commit: () => new Promise<void>((resolve) => (open = resolve)) });
    let acknowledged = false;
    const appended = group.append([1]).then(() => (acknowledged = true));
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    expect(acknowledged).toBe(false);
    open();
    await appended;
    expect(acknowledged).toBe(true);
  });

  it('tells everybody in a group that failed, and goes on with the next', async () => {
    let fail = true;
    const group = createGroupCommit<number>({
      commit: () => {
        if (fail) throw new Error('disk full');
      },
    });
    const first = await Promise.allSettled([group.append([1]), group.append([2])]);
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    fail = false;
    await expect(group.append([3])).resolves.toBeUndefined();
    await expect(group.idle()).resolves.toBeUndefined();
  });

  it('lets five thousand rows wait, five hundred to a commit, and no more', async () => {
    const groups: number[] = [];
    const group = createGroupCommit<number>({ commit: (rows) => void groups.push(rows.length) });
    const twenty = Array.from({ length: 20 }, (_, index) => index);
    const appended = Array.from({ length: 251 }, () => group.append(twenty));
    const results = await Promise.allSettled(appended);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(250);
    expect(results.at(-1)).toMatchObject({ status: 'rejected', reason: { code: 'busy' } });
    expect(groups).toEqual(Array.from({ length: 10 }, () => 500));
  });

  it('keeps as many commits under way as `concurrency` allows', async () => {
    let running = 0;
    let most = 0;
    const group = createGroupCommit<number>({
      maxRows: 1,
      concurrency: 3,
      async commit() {
        most = Math.max(most, ++running);
        for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
      },
    });
    await Promise.all(Array.from({ length: 20 }, (_, index) => group.append([index])));
    expect(most).toBe(3);
  });
});

describe('a limit', () => {
  it('never lets more than its count through in any window, and promises a time that holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 7 })), { maxLength: 200 }),
        (steps) => {
          const clock = { at: 0, now: () => clock.at };
          const limit = createSlidingWindow(clock, { count: 5, windowMs: 100 });
          const taken: number[] = [];
          for (const [pause, wanted] of steps) {
            clock.at += pause;
            const { granted, waitMs } = limit.take('k', wanted);
            for (let count = 0; count < granted; count++) taken.push(clock.at);
            expect(waitMs > 0).toBe(granted < wanted);
            if (waitMs > 0) {
              const now = clock.at;
              clock.at = now + waitMs - 1;
              expect(limit.take('k', 1).granted).toBe(0);
              clock.at = now;
            }
            expect(taken.filter((at) => at > clock.at - 100).length).toBeLessThanOrEqual(5);
          }
        },
      ),
    );
  });

  it('forgets the oldest keys when there are too many', () => {
    const limit = createSlidingWindow({ now: () => 0 }, { count: 1, windowMs: 100 }, 10);
    for (let key = 0; key < 1000; key++) limit.take(String(key), 1);
    expect(limit.keys()).toBe(10);
  });
});

describe('an actor', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('of %s is of the connection %s', (address, prefix) => {
    expect(connectionOf(address)).toBe(prefix);
  });

  it.each([
    ['203.0.113.7', '203.0.113'],
    ['::ffff:203.0.113.7', '203.0.113'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
    ['2001:0db8:0001::9', '2001:db8:1'],
    ['2001:db8::1', '2001:db8:0'],
  ])('of %s is of the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('has one group of networks for all addresses of a network, and one of sixteen', () => {
    const groups = (count: number, address: (index: number) => string) =>
      new Set(Array.from({ length: count }, (_, index) => networkGroupOf(address(index))));
    expect(groups(256, (index) => `203.0.113.${index}`).size).toBe(1);
    expect(groups(300, (index) => `2001:db8:1:${index.toString(16)}::1`).size).toBe(1);
    const all = groups(500, (index) => `10.${index % 250}.${index >> 1}.1`);
    expect([...all].toSorted((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 16 }, (_, group) => group));
    expect(networkGroupOf(null)).toBeNull();
  });

  it('has a browser and a platform, not a version', () => {
    expect(agentClass('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/149.0 Safari/537.36 Edg/149.0')).toBe(
      'edge/windows',
    );
    expect(agentClass('Mozilla/5.0 (iPhone; CPU iPhone OS 26_0) Version/26.0 Safari/604.1')).toBe('safari/ios');
    expect(agentClass('curl/9')).toBe('-/-');
  });

  it('cannot be computed by who does not have the key of the day', async () => {
    const clock = { now: () => 0 };
    const [one, two] = [createVisitorHashes(clock), createVisitorHashes(clock)];
    expect(await one.of('203.0.113.7', 'x')).toEqual(await one.of('203.0.113.7', 'x'));
    const [first, second] = [await one.of('203.0.113.7', 'x'), await two.of('203.0.113.7', 'x')];
    for (const key of ['actor', 'browser', 'connection'] as const) expect(first[key]).not.toBe(second[key]);
  });

  it('is one of seventeen connections in an IPv6 /48, which one customer may hold whole', async () => {
    const { of } = createVisitorHashes({ now: () => 0 });
    const seen = async (address: (index: number) => string) =>
      new Set(await Promise.all(Array.from({ length: 300 }, async (_, index) => (await of(address(index), '')).actor)))
        .size;
    expect(await seen((index) => `2001:db8:1:${index.toString(16)}::1`)).toBe(17);
    expect(await seen((index) => `2001:db8:${index.toString(16)}::1`)).toBe(300);
    expect(await seen((index) => `10.0.${index >> 6}.${index & 63}`)).toBe(300);
    const { actor, connection } = await of('2001:db8:1:0::1', '');
    expect(await of('2001:db8:1:0::2', '')).toMatchObject({ actor, connection });
  });

  it('asks for the shared key once a day, and again after a failure', async () => {
    const clock = { at: 0, now: () => clock.at };
    const asked: string[] = [];
    let fail = true;
    const actors = createVisitorHashes(clock, async (day) => {
      asked.push(day);
      if (fail) throw new Error('away');
      return Buffer.alloc(32);
    });
    await expect(actors.of('1.2.3.4', '')).rejects.toThrow('away');
    fail = false;
    await actors.of('1.2.3.4', '');
    await actors.of('1.2.3.5', '');
    clock.at += 86_400_000;
    await actors.of('1.2.3.4', '');
    expect(asked).toEqual(['1970-01-01', '1970-01-01', '1970-01-02']);
  });
});

describe('the key of the day', () => {
  afterEach(() => void vi.useRealTimers());
  it('is forgotten when the day is over, also when no reader comes', async () => {
    vi.useFakeTimers();
    const asked: string[] = [];
    const actors = createVisitorHashes({ now: () => 6 * 3_600_000 }, async (day) => {
      asked.push(day);
      return Buffer.alloc(32);
    });
    await actors.of('1.2.3.4', '');
    vi.advanceTimersByTime(18 * 3_600_000 - 1);
    await actors.of('1.2.3.4', '');
    expect(asked).toHaveLength(1);
    vi.advanceTimersByTime(1);
    await actors.of('1.2.3.4', '');
    expect(asked).toHaveLength(2);
  });
});

describe('migrations', () => {
  function memory() {
    const applied: Applied[] = [];
    const ran: string[] = [];
    let left = 3;
    return {
      ran,
      driver: {
        applied: async () => applied,
        transaction: async (work: (run: (sql: string) => Promise<number>) => Promise<void>) =>
          work(async (sql) => {
            ran.push(sql);
            if (sql === 'move') return left-- > 0 ? 10 : 0;
            const recorded = /^record (\d+) (\w+) (\w+)/.exec(sql);
            if (recorded)
              applied.push({
                number: Number(recorded[1]),
                checksum: recorded[2] ?? '',
                state: recorded[3] as Applied['state'],
              });
            return 0;
          }),
        record: ({ number }: Migration, checksum: string, state: Applied['state']) =>
          `record ${number} ${checksum} ${state}`,
      },
    };
  }

  it('run each step once, in pieces, and record it when it is whole', async () => {
    const { driver, ran } = memory();
    const steps = [{ number: 1, name: 'a', start: 'make', chunk: 'move', finish: 'drop' }];
    await migrate(driver, steps);
    expect(ran.map((sql) => sql.split(' ')[0])).toEqual([
      'make',
      'record',
      'move',
      'move',
      'move',
      'move',
      'drop',
      'record',
    ]);
    await migrate(driver, steps);
    expect(ran).toHaveLength(8);
  });
});

describe('settings', () => {
  it('come from the site: endpoint, origins, homes', () => {
    const settings = settingsOf(site, { env: { PRONTUARIO_ORIGINS: 'https://preview.example/x, http://localhost:1' } });
    expect(settings.endpoint).toBe('/api/notes');
    expect(settings.sameOrigin).toBe(true);
    expect([...settings.origins]).toEqual(['https://help.example', 'https://preview.example', 'http://localhost:1']);
    expect(Object.fromEntries(settings.homes)).toEqual({ it: '/aiuto/', en: '/aiuto/en/' });
    const apart = settingsOf(siteAt('https://notes.example/in/'));
    expect([apart.endpoint, apart.sameOrigin]).toEqual(['/in', false]);
  });

  it('refuse numbers that are none', () => {
    expect(() => settingsOf(site, { env: { PRONTUARIO_PROXIES: 'two' } })).toThrow('PRONTUARIO_PROXIES');
  });
});

describe('metrics', () => {
  it('are Prometheus text, and no label can break out of its quotes', () => {
    const metrics = createMetrics();
    metrics.describe('a_total', 'All of a.');
    metrics.count('a_total', { kind: 'x"} 1\nevil' });
    metrics.count('a_total', { kind: 'y' }, 2);
    metrics.gauge('b', () => 3);
    expect(metrics.text()).toBe(
      '# HELP a_total All of a.\n# TYPE a_total counter\na_total{kind="x___1_evil"} 1\na_total{kind="y"} 2\n# HELP b b\n# TYPE b gauge\nb 3\n',
    );
  });
});

describe('uuidv7', () => {
  it('sorts by time and is what the schema takes, whatever the clock says', () => {
    const ids = [0, 1, Date.UTC(2016, 0), Date.UTC(2026, 0), Date.UTC(2036, 0), 2 ** 48 - 1].map((ms) =>
      uuidv7(ms, crypto.getRandomValues(new Uint8Array(10))),
    );
    expect(ids.toSorted()).toEqual(ids);
    for (const id of ids) expect(eventSchema.safeParse(wireEvent({ id })).success).toBe(true);
  });
});
