import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runMessages } from '../../../src/collector/messages/run.ts';
import { isSameNumber } from '../../../src/collector/messages/same-number.ts';
import type { MessageFile } from '../../../src/collector/stores/contract.ts';
import { openSqlite } from '../../../src/collector/stores/sqlite.ts';
import { newId, noon } from '../../contract/events.ts';

const hour = 3_600_000;

async function opened() {
  const folder = mkdtempSync(join(tmpdir(), 'prontuario-messages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const clock = { now: () => noon };
  const store = await openSqlite({ file: join(folder, 'prontuario.sqlite'), clock, minFreeBytes: 0 });
  const add = (reply: string, dueAt: number | null, message = 'Dov’è?', files: MessageFile[] = []) =>
    store.addMessage({ id: newId(), locale: 'it', reply, message, article: 1013 }, noon - 2 * hour, { dueAt, files });
  const late = await add('Ada@posta.example', noon - hour);
  const open = await add('+39 347 123 4567', noon + hour, 'Riga\u001b[2J', [
    { name: 'scontrino.pdf', type: 'application/pdf', content: Buffer.from('%PDF-') },
  ]);
  await store.close();
  const run = async (...args: string[]) => {
    const lines: string[] = [];
    await runMessages(args, { env: { PRONTUARIO_DATA: folder }, clock, print: (line) => void lines.push(line) });
    return lines.join('\n');
  };
  return { run, late, open, folder };
}

it('lists what nobody has answered, and what is overdue, until somebody says that it is answered', async () => {
  const { run, late, open } = await opened();
  const listed = await run();
  expect(listed).toMatch(new RegExp(`${late.reference}.*OVERDUE`));
  expect(listed).toMatch(new RegExp(`${open.reference}.*waiting`));
  expect(await run('overdue')).toMatch(new RegExp(`^${late.reference}.*\\n1 message\\.$`));
  expect(await run('answered', late.reference.toLowerCase())).toBe(`${late.reference} is answered.`);
  expect(await run('overdue')).toBe('0 messages.');
  expect(await run()).not.toContain(late.reference);
  expect(await run('list', '--all')).toContain(late.reference);
});

it('lets go what was kept aside', async () => {
  const { run, late, open, folder } = await opened();
  const file = join(folder, 'prontuario.sqlite');
  const store = await openSqlite({ file, clock: { now: () => noon }, minFreeBytes: 0 });
  const sent = { id: newId(), locale: 'it', reply: 'ada@posta.example', message: 'www.a.example' };
  const { reference } = await store.addMessage(sent, noon, { quarantined: true });
  await store.close();
  expect(await run()).toMatch(new RegExp(`${reference}.*in quarantine`));
  expect(await run('release', reference)).toBe(`${reference} is handed on.`);
  expect(await run()).toMatch(new RegExp(`${reference}.*waiting`));
  expect(await run('release', late.reference)).toBe(`${late.reference} was not kept aside.`);
  await expect(run('release', `${open.reference.slice(0, -1)}?`)).rejects.toThrow('check digit');
});

it('shows one with what was sent along, harmless to the terminal', async () => {
  const { run, open } = await opened();
  const text = await run('show', open.reference);
  expect(text).toContain('Risposta 1013');
  expect(text).not.toContain('\u001b');
});

it('writes the files of one into a folder, and overwrites none', async () => {
  const { run, open, folder, late } = await opened();
  expect(await run()).toMatch(new RegExp(`${open.reference}.*\\+1 file `));
  expect(await run('show', open.reference)).toContain('Allegati: scontrino.pdf');
  const to = join(folder, 'allegati');
  expect(await run('files', open.reference, to)).toContain(`${open.reference}-1-scontrino.pdf`);
  expect(readFileSync(join(to, `${open.reference}-1-scontrino.pdf`), 'utf8')).toBe('%PDF-');
  await expect(run('files', open.reference, to)).rejects.toThrow('is there already');
  expect(await run('files', late.reference, to)).toBe('0 files.');
});

it('tells a reference that was mistyped, and one that is not there', async () => {
  const { run, late } = await opened();
  const wrong = late.reference.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
  await expect(run('show', wrong)).rejects.toThrow('check digit');
  await expect(run('show', 'P-7K3M9')).rejects.toThrow('There is no message P-7K3M9.');
  await expect(run('nonsense')).rejects.toThrow('There is no command "nonsense"');
  await expect(run('show')).rejects.toThrow('Name the message');
  await expect(run('list', '--format', 'xml')).rejects.toThrow('npm run messages -- erase');
  await expect(run('answered', late.reference, 'P-7K3M9')).rejects.toThrow('"P-7K3M9" is one word too many');
});

it('erases all of one address, however it was written', async () => {
  const { run, late, open } = await opened();
  expect(await run('erase', 'ada@posta.example')).toBe('1 erased.');
  expect(await run('erase', '347 1234567')).toBe('1 erased.');
  const left = await run('list', '--all');
  expect(left).not.toContain(late.reference);
  expect(left).not.toContain(open.reference);
  await expect(run('erase', 'ada')).rejects.toThrow('whole');
  await expect(run('erase', 'ada@posta.example', 'bea@posta.example')).rejects.toThrow('one at a time');
});

it.each([
  ['347 1234567', '3471234567', true],
  ['+39 347 123.45.67 dopo le 18', '3471234567', true],
  ['347 1234567', '0039 347 1234567', true],
  ['ada@posta.example o 02/9955-1234', '+39 02 99551234', true],
  ['07700 900123', '+44 7700 900123', true],
  ['０２ ９９５５ １２３４', '0299551234', true],
  // What is erased by mistake is gone.
  ['347 1234567', '234567', false],
  ['02 31234567', '393 1234567', false],
  ['ada@posta.example', '3471234567', false],
])('of who gave "%s" those are found who are called "%s": %s', (reply, number, same) => {
  expect(isSameNumber(reply, number)).toBe(same);
});
