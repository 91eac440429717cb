import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayMs } from '../../../src/collector/clock.ts';
import { runCommands } from '../../../src/collector/commands.ts';
import { createLog } from '../../../src/collector/log.ts';
import { createCollector, type Collector } from '../../../src/collector/create-collector.ts';
import { planRetentionRun, runEveryMs } from '../../../src/collector/stores/retention.ts';
import { all, newId, noon, storedEvent } from '../../contract/events.ts';
import { site } from './setup.ts';

describe('a turn of retention', () => {
  const state = (lastRunAt: number, reachedAt = lastRunAt) => ({ lastRunAt, reachedAt });
  const last = noon - runEveryMs;

  it.each([
    ['follows the clock when it comes six hours after the last', state(last), noon, { kind: 'due', until: noon }],
    ['waits for six hours to pass', state(last + 1), noon, { kind: 'not-due', dueAt: noon + 1 }],
    ['begins where the newest event arrived', null, noon, { kind: 'due', until: noon }],
    ['only notes a clock that leapt ahead', state(last), noon + 100 * dayMs, { kind: 'held', why: 'clock-ahead' }],
    ['only notes a clock that leapt back', state(last), noon - 100 * dayMs, { kind: 'held', why: 'clock-behind' }],
    [
      'follows a clock that keeps to what it said by one day',
      state(noon + 99.5 * dayMs, last),
      noon + 100 * dayMs,
      { kind: 'due', until: last + dayMs },
    ],
    [
      'goes on where it was when the clock is right again',
      state(noon + 100 * dayMs, last),
      noon,
      { kind: 'due', until: noon },
    ],
    [
      'believes no clock that leaps each time',
      state(noon + 100 * dayMs, last),
      noon + 200 * dayMs,
      { kind: 'held', reachedAt: last },
    ],
  ] as const)('%s', (_, before, now, plan) => {
    expect(planRetentionRun(now, before, noon - 60_000)).toMatchObject(plan);
  });

  it('is held back at first where nothing has arrived for days', () => {
    expect(planRetentionRun(noon, null, noon - 3 * dayMs)).toMatchObject({ kind: 'held', why: 'clock-ahead' });
    expect(planRetentionRun(noon, null, null)).toEqual({ kind: 'due', until: noon });
  });
});

describe('retention', () => {
  let folder: string;
  let env: NodeJS.ProcessEnv;
  let collector: Collector;
  let lines: string[];
  const clock = { at: noon, now: () => clock.at };
  const open = async () => {
    collector = await createCollector({ env, site, clock, log: createLog((line) => void lines.push(line)) });
  };
  /** What a collector does in a minute of its own. */
  const minute = async () => {
    for (let round = 0; round < 3; round++, clock.at += 30_000) await collector.work();
  };
  const restart = async () => {
    await collector.close();
    await open();
  };
  const count = async () => ({
    events: (await all(collector.store.events())).length,
    messages: (await all(collector.store.messages())).length,
  });
  const message = () => ({ id: newId(), locale: 'it', reply: 'ada@posta.example', message: 'Dov’è?' });
  const ready = async () => (await collector.app.request('/readyz')).text();

  beforeEach(async () => {
    clock.at = noon;
    lines = [];
    folder = mkdtempSync(join(tmpdir(), 'prontuario-retention-'));
    env = { PRONTUARIO_DATA: folder };
    await open();
    await collector.store.append(
      Array.from({ length: 90 }, (_, day) => storedEvent({ receivedAt: noon - day * dayMs })),
    );
    for (let day = 0; day < 3; day++) await collector.store.addMessage(message(), noon - day * dayMs);
  });
  afterEach(async () => {
    await collector.close();
    rmSync(folder, { recursive: true });
  });

  it('takes nothing away when the clock is a hundred days ahead for a minute, whatever is restarted', async () => {
    await minute();
    clock.at += 100 * dayMs;
    await minute();
    await restart();
    await minute();
    expect(await ready()).toMatch(/^ready\nRetention is held back: the clock says 2027-03-02, .* 2026-11-22/);
    clock.at -= 100 * dayMs;
    await minute();
    await restart();
    await minute();
    expect(await count()).toEqual({ events: 90, messages: 3 });
    expect(lines.join('')).toContain('"why":"clock-ahead"');
    expect(await ready()).toBe('ready\n');
  });

  it('takes nothing away when the clock was ahead at the very first turn', async () => {
    clock.at += 100 * dayMs;
    await minute();
    await restart();
    await minute();
    expect(await count()).toEqual({ events: 90, messages: 3 });
  });

  it('loses a few days at most to a clock that is ahead for a whole day, and no message that waits', async () => {
    await minute();
    clock.at += 100 * dayMs;
    for (let hour = 0; hour < 24; hour++, clock.at += 60 * 60_000) await collector.work();
    const { events, messages } = await count();
    expect(events).toBeGreaterThanOrEqual(86);
    expect(messages).toBe(3);
    expect(await all(collector.store.daily())).toHaveLength(90 - events);
  });

  it('catches up after a long stop, a day at a time, or at once when a person trusts the clock', async () => {
    await minute();
    clock.at += 50 * dayMs;
    await restart();
    for (let turn = 0; turn < 3; turn++, clock.at += runEveryMs) await minute();
    expect((await count()).events).toBe(89);
    await collector.store.saveRetentionState({ lastRunAt: noon, reachedAt: noon });
    const printed: string[] = [];
    const print = (line: string) => void printed.push(line);
    await collector.store.append([storedEvent({ receivedAt: Date.now() - 200 * dayMs })]);
    await collector.store.saveRetentionState({ lastRunAt: 0, reachedAt: 0 });
    await runCommands(env, { retention: true }, print);
    expect(printed.join()).toMatch(/held back: .* 1970-01-01.*--trust-clock/s);
    expect((await count()).events).toBe(90);
    await runCommands(env, { retention: true, 'trust-clock': true }, print);
    expect((await all(collector.store.events())).every(({ receivedAt }) => receivedAt > Date.now() - 91 * dayMs)).toBe(
      true,
    );
  });

  it('keeps a message that nobody has taken after ninety days, and says so until somebody did', async () => {
    await minute();
    for (let day = 0; day < 95; day++, clock.at += dayMs) await collector.work();
    expect(await count()).toEqual({ events: 0, messages: 3 });
    expect(lines.join('')).toContain('"event":"messages.waiting","count":3');
    expect(await ready()).toContain('3 messages wait since more than 90 days: npm run collector -- --messages');

    const printed: string[] = [];
    for (const { reference } of await all(collector.store.messages()))
      await runCommands(env, { handled: reference.toLowerCase() }, (line) => void printed.push(line));
    await runCommands(env, { handled: 'P-00000' }, (line) => void printed.push(line));
    expect(printed).toEqual([
      ...Array<string>(3).fill('Noted as handled.'),
      'There is no message with this reference.',
    ]);
    clock.at += dayMs;
    await minute();
    expect((await count()).messages).toBe(0);
    expect(await ready()).toBe('ready\n');
  });
});
