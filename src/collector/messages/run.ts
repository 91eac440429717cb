import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { escapeControls } from '../../events/text-rules.ts';
import { systemClock, type Clock } from '../clock.ts';
import { openExistingStore } from '../create-collector.ts';
import { contextLines } from '../outbox/message-text.ts';
import { neutralise } from '../privacy/neutralise.ts';
import { readReference } from '../reference.ts';
import { isSameNumber } from './same-number.ts';
import { messageOf, noteAnswered } from './note-answered.ts';
import type { Store, StoredMessage } from '../stores/contract.ts';
import { UsageError } from '../../usage-error.ts';

export const usage = `npm run messages                          those that nobody has answered
npm run messages -- list --all            every message
npm run messages -- overdue               those whose promise has passed
npm run messages -- show P-XXXXXX         one, with all that was sent along
npm run messages -- files P-XXXXXX [DIR]  write the files that came with it into a folder
npm run messages -- answered P-XXXXXX     note that it was answered
npm run messages -- release P-XXXXXX      hand on what was kept aside: it is no advertising
npm run messages -- retry [P-XXXXXX]      hand on at once what waits for its next try
npm run messages -- export                every message, one JSON object a line; files by name
npm run messages -- erase ADDRESS         erase all that came from this e-mail address or telephone number`;

type Print = (line: string) => void;
const formatMoment = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

/** Whether the reply deadline has passed without an answer. `now` in milliseconds. */
export const isOverdue = ({ dueAt, answeredAt }: StoredMessage, now: number): boolean =>
  dueAt !== null && dueAt < now && answeredAt === null;

function stateOf(message: StoredMessage, now: number): string {
  if (message.answeredAt !== null) return 'answered';
  if (message.quarantined && message.deliveredAt === null) return 'in quarantine';
  if (isOverdue(message, now)) return 'OVERDUE';
  return message.deliveredAt === null ? 'waiting' : 'handed on';
}

const fileCount = (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`;

function formatLine(message: StoredMessage, now: number): string {
  const { reference, receivedAt, dueAt } = message;
  const { reply, message: text } = neutralise(message);
  const due = dueAt === null ? '' : `  by ${formatMoment(dueAt)} UTC`;
  const first = text.replace(/\s+/g, ' ').slice(0, 60);
  const files = message.files ? `  +${fileCount(message.files.length)}` : '';
  return `${reference}  ${formatMoment(receivedAt)}  ${stateOf(message, now)}${due}  ${reply}${files}  ${first}`;
}

function formatMessage(message: StoredMessage, now: number): string {
  const { name, reply, message: text } = neutralise(message);
  return [formatLine(message, now), '', text, '', ...(name ? [name] : []), reply, ...contextLines(message)].join('\n');
}

async function findMessage(store: Store, typed: string | undefined): Promise<StoredMessage> {
  if (!typed) throw new UsageError('Name the message: P- and six signs, as the list shows them.');
  const reference = readReference(typed);
  if (!reference)
    throw new UsageError(`"${typed}" is no reference: those are P- and six signs, the last of them a check digit.`);
  const message = await messageOf(store, reference);
  if (!message) throw new UsageError(`There is no message ${reference}.`);
  return message;
}

/** Writes the files of a message, named by reference and file name; existing files are not overwritten. */
async function saveFiles(
  store: Store,
  message: StoredMessage,
  { folder, print }: { folder: string; print: Print },
): Promise<void> {
  const files = await store.files(message.id);
  mkdirSync(folder, { recursive: true });
  files.forEach(({ name, content }, n) => {
    const path = join(folder, `${message.reference}-${n + 1}-${name}`);
    if (existsSync(path)) throw new UsageError(`${path} is there already.`);
    writeFileSync(path, content, { flag: 'wx', mode: 0o600 });
    print(path);
  });
  print(`${fileCount(files.length)}.`);
}

/** Whether a reply address contains this e-mail address or telephone number, in any notation. */
function isFrom(reply: string, address: string): boolean {
  if (!address.includes('@')) return isSameNumber(reply, address);
  return reply
    .toLowerCase()
    .split(/[\s<>,;]+/)
    .includes(address.trim().toLowerCase());
}

async function erase(store: Store, address = '', print: Print): Promise<void> {
  if (address.includes('@') ? /\s/.test(address.trim()) : address.replace(/\D/g, '').length < 6)
    throw new UsageError('Name the whole e-mail address or telephone number, one at a time.');
  const ids: string[] = [];
  for await (const { id, reply } of store.messages()) if (isFrom(reply, address)) ids.push(id);
  // Afterwards: a store cannot be changed while it is iterated.
  let count = 0;
  for (const id of ids) count += (await store.erase({ id })).messages;
  print(`${count} erased.`);
}

/** Maximum number of arguments of each command. A telephone number may be several words. */
const maxArguments: Record<string, number> = {
  ...{ list: 0, overdue: 0, export: 0, show: 1, answered: 1, release: 1, retry: 1, files: 2, erase: Infinity },
};

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${first}.\n\n${usage}`);
  }
}

/** Throws `UsageError` on surplus arguments, which would otherwise be ignored. */
function checkArguments(command: string, more: readonly string[]): void {
  const most = maxArguments[command];
  if (most === undefined) throw new UsageError(`There is no command "${command}".\n\n${usage}`);
  if (more.length > most) throw new UsageError(`"${more[most]}" is one word too many.\n\n${usage}`);
}

/** Runs one command line of `npm run messages`. Throws `UsageError` and `StoreError`. */
export async function runMessages(
  args: string[],
  { env = process.env, clock = systemClock, print: write }: { env?: NodeJS.ProcessEnv; clock?: Clock; print: Print },
): Promise<void> {
  // Readers wrote much of the output.
  const print: Print = (text) => write(escapeControls(text));
  const { values, positionals } = readArguments(args);
  const [command = 'list', what, folder = '.'] = positionals;
  if (values.help) return print(usage);
  checkArguments(command, positionals.slice(1));
  const store = await openExistingStore(env);
  const now = clock.now();
  try {
    switch (command) {
      case 'list':
      case 'overdue': {
        let count = 0;
        for await (const message of store.messages()) {
          if (command === 'overdue' ? !isOverdue(message, now) : !values.all && message.answeredAt !== null) continue;
          count++;
          print(formatLine(message, now));
        }
        return print(`${count} ${count === 1 ? 'message' : 'messages'}.`);
      }
      case 'show':
        return print(formatMessage(await findMessage(store, what), now));
      case 'files':
        return await saveFiles(store, await findMessage(store, what), { folder, print });
      case 'answered': {
        const message = await findMessage(store, what);
        await noteAnswered(store, message, now);
        return print(`${message.reference} is answered.`);
      }
      case 'release': {
        const { reference } = await findMessage(store, what);
        return print(`${reference} ${(await store.release(reference)) ? 'is handed on.' : 'was not kept aside.'}`);
      }
      case 'retry':
        return print(`${await store.retryDeliveries(what && (await findMessage(store, what)).id)} due now.`);
      case 'export':
        for await (const message of store.messages()) print(JSON.stringify(message));
        return;
      case 'erase':
        return await erase(store, positionals.slice(1).join(' '), print);
    }
  } finally {
    await store.close();
  }
}
