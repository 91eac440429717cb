import { closeSync, existsSync, openSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { systemClock } from './clock.ts';
import { escapeControls } from '../events/text-rules.ts';
import { neutralise } from './privacy/neutralise.ts';
import type { Log } from './log.ts';
import { assertStoreIsThere, openExistingStore, storeFile, storeOf } from './create-collector.ts';
import { createRetention, pausedRetentionNote } from './stores/retention.ts';
import { StoreError, type Erasure, type Store } from './stores/contract.ts';

export const usage = `npm run collector                          listen (--port 4322, or PORT)
npm run collector -- --messages            what readers wrote to the team
npm run collector -- --handled P-XXXXX     such a message was dealt with: 90 days after it came it goes
npm run collector -- --quarantine          texts that may hold personal data, and messages over the limits
npm run collector -- --release ID          show such a text to editors, hand on such a message (P-XXXXX)
npm run collector -- --retention           count and delete old events, and delete old messages, as far as the clock is believed
npm run collector -- --retention --trust-clock   all of them, where the clock is known to be right
npm run collector -- --erase --id ID | --reference P-XXXXX | --text TEXT
npm run collector -- --export              everything, one JSON object a line
npm run collector -- --backup FILE         a copy of the SQLite store, taken while it runs

PORT, HOST, PRONTUARIO_DATA, PRONTUARIO_CONTENT, DATABASE_URL and the rest: src/collector/README.md`;

export const commandOptions = {
  help: { type: 'boolean', short: 'h' },
  port: { type: 'string' },
  messages: { type: 'boolean' },
  quarantine: { type: 'boolean' },
  release: { type: 'string' },
  handled: { type: 'string' },
  retention: { type: 'boolean' },
  'trust-clock': { type: 'boolean' },
  erase: { type: 'boolean' },
  id: { type: 'string' },
  reference: { type: 'string' },
  text: { type: 'string' },
  export: { type: 'boolean' },
  backup: { type: 'string' },
} as const;

export type CommandValues = { [K in keyof typeof commandOptions]?: string | boolean | undefined } & Erasure;
type Print = (line: string) => void;

async function printAll(rows: AsyncIterable<object>, print: Print, also: object = {}): Promise<void> {
  for await (const row of rows) print(JSON.stringify({ ...also, ...row }));
}

async function markHandled(store: Store, requested: string): Promise<string> {
  for await (const { id, reference, deliveredAt } of store.messages())
    if (reference === requested.toUpperCase()) {
      if (deliveredAt === null) await store.markDelivered(id, systemClock.now());
      return deliveredAt === null ? 'Noted as handled.' : 'It was handled already.';
    }
  return 'There is no message with this reference.';
}

async function applyRetention(store: Store, trustClock: boolean, print: Print): Promise<void> {
  await store.upkeep?.(systemClock.now());
  const log: Log = (_level, event, details = {}) => print(JSON.stringify({ event, ...details }));
  const turn = await createRetention({ store, clock: systemClock, log }).run({ trustClock });
  if (turn.kind === 'held') print(pausedRetentionNote(systemClock.now(), turn));
  if (turn.kind === 'not-due') print(`The next turn is due on ${new Date(turn.dueAt).toISOString()}.`);
}

async function onStore(store: Store, values: CommandValues, print: Print): Promise<void> {
  if (values.messages)
    for await (const stored of store.messages()) {
      const { reference, receivedAt, deliveredAt, quarantined } = stored;
      const { name = '—', reply, article, query, message } = neutralise(stored);
      const state = deliveredAt ? 'delivered' : quarantined ? 'in quarantine' : 'waiting';
      print(
        `${reference}  ${new Date(receivedAt).toISOString()}  ${state}\n` +
          `  from ${name}, ${reply}${article ? `, reading answer ${article}` : ''}${query ? `, searched “${query}”` : ''}\n` +
          `${message.replace(/^/gm, '  ')}\n`,
      );
    }
  if (values.quarantine)
    for await (const event of store.events({ showQuarantined: true }))
      if (event.quarantined) print(JSON.stringify(event));
  if (values.quarantine)
    for await (const message of store.messages())
      if (message.quarantined && message.deliveredAt === null) print(JSON.stringify(message));
  if (typeof values.release === 'string')
    print((await store.release(values.release)) ? 'Released.' : 'There is nothing in quarantine under this id.');
  if (typeof values.handled === 'string') print(await markHandled(store, values.handled));
  if (values.retention) await applyRetention(store, values['trust-clock'] === true, print);
  if (values.erase) {
    const { id, reference, text } = values;
    print(JSON.stringify(await store.erase({ id, reference, text })));
  }
  if (values.export) {
    await printAll(store.events({ showQuarantined: true }), print, { type: 'event' });
    await printAll(store.messages(), print, { type: 'message' });
    await printAll(store.daily(), print, { type: 'daily' });
    await printAll(store.tallies(), print, { type: 'tally' });
  }
}

async function copyStore(env: NodeJS.ProcessEnv, target: string, print: Print): Promise<void> {
  if (env.DATABASE_URL) {
    const { name, backupProgram } = storeOf(env.DATABASE_URL);
    throw new StoreError('refused', `For ${name} use ${backupProgram}.`);
  }
  if (existsSync(target)) throw new StoreError('refused', `${target} is already there.`);
  assertStoreIsThere(env);
  // Readable by the owner alone, like the store.
  closeSync(openSync(target, 'a', 0o600));
  const db = new DatabaseSync(storeFile(env), { readOnly: true });
  try {
    await backup(db, target);
  } finally {
    db.close();
  }
  print(`Copied to ${target}.`);
}

/** Runs the commands of the command line other than listening. Out: whether there was one. Throws `StoreError`. */
export async function runCommands(env: NodeJS.ProcessEnv, values: CommandValues, write: Print): Promise<boolean> {
  // Readers wrote much of the output, and earlier versions stored terminal control characters.
  const print: Print = (line) => write(escapeControls(line));
  if (values.help) {
    print(usage);
    return true;
  }
  if (typeof values.backup === 'string') {
    await copyStore(env, values.backup, print);
    return true;
  }
  if (!['messages', 'quarantine', 'release', 'handled', 'retention', 'erase', 'export'].some((name) => name in values))
    return false;
  const store = await openExistingStore(env);
  try {
    await onStore(store, values, print);
  } finally {
    await store.close();
  }
  return true;
}
