import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openTelemetry } from '../../../src/feedback/telemetry.ts';
import { eventSchema } from '../../../src/events/event.ts';
import { maxEventsPerRequest, maxRequestBytes } from '../../../src/events/limits.ts';

const config = { endpoint: '/api/notes', site: 'help.example', locale: 'it' };

/** A window with nothing in it but what the reports use; fetch and beacon only write down what they are given. */
function reader(preferences: { globalPrivacyControl?: boolean; doNotTrack?: string } = {}) {
  const sent: { by: 'fetch' | 'beacon'; events: Record<string, unknown>[] }[] = [];
  const write = (by: 'fetch' | 'beacon', body: string) =>
    sent.push({ by, events: JSON.parse(body) as Record<string, unknown>[] });
  const [page, text] = [new EventTarget(), Object.assign(new EventTarget(), { visibilityState: 'visible' })];
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', text);
  vi.stubGlobal('navigator', { ...preferences, sendBeacon: (_: string, body: string) => write('beacon', body) });
  vi.stubGlobal('fetch', async (_: string, init: { body: string }) => {
    write('fetch', init.body);
    return new Response(null, { status: 204 });
  });
  const leave = new AbortController();
  const telemetry = openTelemetry(config, leave.signal);
  return { telemetry, sent, page, document: text, leave, events: () => sent.flatMap(({ events }) => events) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('reports of searches', () => {
  it('travel together, a while after the first', async () => {
    const { telemetry, sent, events } = reader();
    telemetry.reportSearch({ query: 'resi', results: 4 });
    await vi.advanceTimersByTimeAsync(5000);
    telemetry.reportSearch({ query: 'rimborso', results: 0 });
    telemetry.reportClick({ query: 'rimborso', results: 0, rank: 2, article: 9 });
    telemetry.reportSearch({ query: ' ', results: 0 });
    await vi.advanceTimersByTimeAsync(4999);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(1);
    expect(events()).toMatchObject([
      { kind: 'search', query: 'resi', results: 4, ageMs: 10_000, seq: 0 },
      { kind: 'search', query: 'rimborso', results: 0, ageMs: 5000, seq: 1 },
      { kind: 'click', query: 'rimborso', results: 0, rank: 2, article: 9, ageMs: 5000, seq: 2 },
    ]);
    for (const event of events()) expect(eventSchema.safeParse(event).success).toBe(true);
  });

  it('reach the beacon also when the search tells its last query after the page began to go', async () => {
    const { telemetry, sent, page } = reader();
    page.addEventListener('pagehide', () => telemetry.reportSearch({ query: 'resi', results: 4 }));
    telemetry.reportSearch({ query: 'rimborso', results: 4 });
    page.dispatchEvent(new Event('pagehide'));
    expect(sent.map(({ by, events }) => [by, events[0]?.['query']])).toEqual([
      ['beacon', 'rimborso'],
      ['beacon', 'resi'],
    ]);
    page.dispatchEvent(new Event('pageshow'));
    telemetry.reportSearch({ query: 'consegna', results: 4 });
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent[2]?.by).toBe('fetch');
  });

  it('are handed to the beacon when the page goes or is hidden, and stay in memory until then', () => {
    const { telemetry, sent, page, document } = reader();
    telemetry.reportSearch({ query: 'resi', results: 4 });
    page.dispatchEvent(new Event('pagehide'));
    telemetry.reportSearch({ query: 'rimborso', results: 4 });
    document.visibilityState = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(sent.map(({ by, events }) => [by, events.length])).toEqual([
      ['beacon', 1],
      ['beacon', 1],
    ]);
  });

  it('never fill a request beyond what the collector takes', async () => {
    const { telemetry, sent } = reader();
    for (let count = 0; count < 45; count++) {
      telemetry.reportSearch({ query: `${count} ${'🥕'.repeat(98)}`, results: 1 });
      await vi.advanceTimersByTimeAsync(1500);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.flatMap(({ events }) => events)).toHaveLength(45);
    for (const { events } of sent) {
      expect(events.length).toBeLessThanOrEqual(maxEventsPerRequest);
      expect(Buffer.byteLength(JSON.stringify(events))).toBeLessThanOrEqual(maxRequestBytes);
    }
  });

  it.each([{ globalPrivacyControl: true }, { doNotTrack: '1' }])(
    'are none for a reader who says %j, and a hand-off keeps its query to itself',
    async (preferences) => {
      const { telemetry, page, events } = reader(preferences);
      telemetry.reportSearch({ query: 'resi', results: 4 });
      telemetry.reportClick({ query: 'resi', results: 4, rank: 2, article: 9 });
      await vi.advanceTimersByTimeAsync(60_000);
      page.dispatchEvent(new Event('pagehide'));
      expect(events()).toEqual([]);
      telemetry.reportHandoff({ channel: 'phone', article: 9, query: 'resi' });
      expect(events()).toMatchObject([{ kind: 'handoff', channel: 'phone', article: 9 }]);
      expect(events()[0]).not.toHaveProperty('query');
    },
  );

  it('end with the page they were opened for', async () => {
    const { telemetry, page, events, leave } = reader();
    telemetry.reportSearch({ query: 'resi', results: 4 });
    leave.abort();
    expect(events()).toHaveLength(1);
    page.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events()).toHaveLength(1);
  });
});
