import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { createCollectorApp } from '../../../src/collector/http/app.ts';
import { createLog } from '../../../src/collector/log.ts';
import { settingsOf } from '../../../src/collector/settings.ts';
import type { Store, StoredEvent } from '../../../src/collector/stores/contract.ts';
import { openSqlite } from '../../../src/collector/stores/sqlite.ts';
import { siteSchema, type Site } from '../../../src/content/schema/site.ts';
import { all, newId, noon } from '../../contract/events.ts';

export const origin = 'https://help.example';
export const site = siteSchema.parse({
  name: 'Esempio',
  title: { it: 'Aiuto', en: 'Help' },
  description: { it: 'Aiuto', en: 'Help' },
  url: `${origin}/aiuto/`,
  companyUrl: 'https://example.org/',
  locales: ['it', 'en'],
  defaultLocale: 'it',
  timeZone: 'Europe/Rome',
  feedback: { reasons: [{ id: 'unclear', label: { it: 'Non è chiara', en: 'Not clear' } }] },
  orderNumber: 'ORD-[0-9]{6}',
});

/** The same site, with its collector there. */
export const siteAt = (endpoint: string): Site => siteSchema.parse({ ...site, collector: { endpoint } });

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** What a request says of itself besides its body. */
export interface Sender {
  address?: string;
  agent?: string;
  headers?: Record<string, string>;
}

/** A collector over a real SQLite file, with a clock that the test moves. */
export async function collector(
  env: NodeJS.ProcessEnv = {},
  wrap: (store: Store) => Store = (store) => store,
  served: Site = site,
) {
  const folder = mkdtempSync(join(tmpdir(), 'prontuario-app-'));
  const clock = { at: noon, now: () => clock.at };
  const file = join(folder, 'store.sqlite');
  const store = wrap(await openSqlite({ file, clock, minFreeBytes: 0 }));
  const lines: string[] = [];
  const tallies: Record<string, number> = {};
  const opened: object[] = [];
  const app = createCollectorApp({
    store,
    clock,
    settings: settingsOf(served, { env }),
    log: createLog((line) => void lines.push(line)),
    countOpen: (open) => void opened.push(open),
    tally: (name, by = 1) => void (tallies[name] = (tallies[name] ?? 0) + by),
  });
  closing.push(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  function request(
    path: string,
    init: RequestInit = {},
    { address = '203.0.113.7', agent = 'Firefox', headers = {} }: Sender = {},
  ) {
    const all = { origin, 'user-agent': agent, ...headers };
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
    return app.request(path, { ...init, headers: given }, { incoming: { socket: { remoteAddress: address } } });
  }
  const text = (type: string, sender: Sender = {}): Sender => ({
    ...sender,
    headers: { 'content-type': type, ...sender.headers },
  });
  return {
    app,
    clock,
    file,
    folder,
    store,
    lines,
    tallies,
    opened,
    request,
    get: (path: string, sender?: Sender) => request(path, {}, sender),
    post: (body: BodyInit, sender?: Sender, path = '/api/notes') =>
      request(path, { method: 'POST', body }, text('text/plain', sender)),
    send: (events: unknown, sender?: Sender) =>
      request('/api/notes', { method: 'POST', body: JSON.stringify(events) }, text('text/plain', sender)),
    form: (fields: Record<string, string>, sender?: Sender, path = '/api/notes/form') =>
      request(
        path,
        { method: 'POST', body: new URLSearchParams(fields).toString() },
        text('application/x-www-form-urlencoded', sender),
      ),
    /** With files, as a script sends it; `sender` may say otherwise. */
    upload: (fields: Record<string, string>, files: readonly File[], sender: Sender = {}) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      for (const file of files) body.append('files', file);
      const headers = { accept: 'application/json', ...sender.headers };
      return request('/api/notes/message', { method: 'POST', body }, { ...sender, headers });
    },
    message: (fields: object, sender?: Sender) =>
      request('/api/notes/message', { method: 'POST', body: JSON.stringify(fields) }, text('text/plain', sender)),
    events: (): Promise<StoredEvent[]> => all(store.events({ showQuarantined: true })),
  };
}

/** An event as a browser sends it; `fields` choose the kind, a vote by default. */
export function wireEvent(fields: Record<string, unknown> = {}): Record<string, unknown> {
  const vote = fields.kind === undefined ? { kind: 'vote', article: 1042, vote: 1 } : {};
  const common = { v: 1, id: newId(), site: 'help.example', locale: 'it', ageMs: 0, page: 'page1234', seq: 0 };
  return { ...common, ...vote, ...fields };
}
