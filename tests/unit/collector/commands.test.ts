import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommands, type CommandValues } from '../../../src/collector/commands.ts';
import { createCollector } from '../../../src/collector/create-collector.ts';
import { newId, noon, storedEvent } from '../../contract/events.ts';
import { site, wireEvent } from './setup.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'prontuario-commands-'))));
afterEach(() => rmSync(folder, { recursive: true }));

async function run(values: CommandValues): Promise<string> {
  const lines: string[] = [];
  await runCommands({ PRONTUARIO_DATA: folder }, values, (line) => void lines.push(line));
  return lines.join('\n');
}

/** A collector that runs while the command does. */
async function running() {
  const collector = await createCollector({
    env: { PRONTUARIO_DATA: folder },
    site,
    clock: { now: () => noon },
    log: () => {},
  });
  const address = '203.0.113.77';
  const send = (path: string, body: unknown) =>
    collector.app.request(
      path,
      {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'text/plain', 'user-agent': 'Prontuario-Test-Agent/7.7 Windows Firefox' },
      },
      { incoming: { socket: { remoteAddress: address } } },
    );
  return { collector, send, address };
}

describe('the command line of the collector', () => {
  it('lists messages with what the team needs to answer', async () => {
    const { collector, send } = await running();
    const sent = {
      locale: 'it',
      reply: 'ada@posta.example',
      message: 'Dov’è la spesa?\nAspetto da ieri',
      article: 3,
      query: 'spesa',
      name: 'Ada',
    };
    const { reference } = (await (await send('/api/notes/message', sent)).json()) as { reference: string };
    expect(await run({ messages: true })).toBe(
      `${reference}  2026-11-22T12:00:00.000Z  waiting\n  from Ada, ada@posta.example, reading answer 3, searched “spesa”\n  Dov’è la spesa?\n  Aspetto da ieri\n`,
    );
    await collector.close();
  });

  it('keeps a message whose fields hold line ends and signs that steer terminals, each field on its line', async () => {
    const { collector, send } = await running();
    const sent = {
      locale: 'it',
      name: 'Ada\u2028P-AAAAA  2026',
      reply: 'a@b.it\r\nBcc: all@b.it\n\nP-AAAAA  2026-11-22T12:00:00.000Z  delivered',
      message: 'Prima\u009B2J\rSeconda\u202Etxt\u0085Terza',
      query: 'spesa\nP-BBBBB',
    };
    const { reference } = (await (await send('/api/notes/message', sent)).json()) as { reference: string };
    expect(await run({ messages: true })).toBe(
      `${reference}  2026-11-22T12:00:00.000Z  waiting\n` +
        '  from Ada P-AAAAA  2026, a@b.it Bcc: all@b.it P-AAAAA  2026-11-22T12:00:00.000Z  delivered, searched “spesa P-BBBBB”\n' +
        '  Prima2J\n  Secondatxt\n  Terza\n',
    );
    await collector.close();
  });

  it('prints nothing that steers a terminal, also of what an earlier version stored', async () => {
    const { collector } = await running();
    const steering = '\u009B2J\u009D\r\u202E\u2066\u001B[2J';
    await collector.store.append([
      storedEvent({ kind: 'comment', article: 1, comment: `a${steering}b`, quarantined: true }),
    ]);
    const message = { id: newId(), locale: 'it', name: `x\ny`, reply: `a@b.it\r\nBcc: c@d.it`, message: steering };
    await collector.store.addMessage(message, noon);
    for (const values of [{ messages: true }, { quarantine: true }, { export: true }] as const) {
      const printed = await run(values);
      expect(printed).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/);
      if ('messages' in values) expect(printed).toContain('from x y, a@b.it Bcc: c@d.it\n');
      else
        for (const line of printed.split('\n')) {
          const { comment } = JSON.parse(line) as { comment?: string };
          if (comment !== undefined) expect(comment).toBe(`a${steering}b`);
        }
    }
    await collector.close();
  });

  it('shows what is in quarantine, and releases it', async () => {
    const { collector, send } = await running();
    await send('/api/notes', [wireEvent({ kind: 'comment', article: 1, comment: 'mi chiamo Ada' }), wireEvent()]);
    const shown = JSON.parse(await run({ quarantine: true })) as { id: string; comment: string };
    expect(shown.comment).toBe('mi chiamo Ada');
    expect(await run({ release: shown.id })).toBe('Released.');
    expect(await run({ release: shown.id })).toContain('nothing in quarantine');
    expect(await run({ quarantine: true })).toBe('');
    await collector.close();
  });

  it('exports everything as lines of JSON, erases on request, and retains by hand', async () => {
    const { collector, send } = await running();
    await send('/api/notes', [wireEvent({ kind: 'comment', article: 1, comment: 'zanzara blu' }), wireEvent()]);
    await send('/api/notes/message', { locale: 'it', reply: 'a@b.it', message: 'Zanzara' });
    const types = (await run({ export: true })).split('\n').map((line) => (JSON.parse(line) as { type: string }).type);
    expect(types).toEqual(['event', 'event', 'message']);
    expect(JSON.parse(await run({ erase: true, text: 'ZANZARA' }))).toEqual({ events: 1, messages: 1 });
    await expect(run({ erase: true })).rejects.toThrow('Say what to erase');
    await collector.store.append([storedEvent({ receivedAt: Date.UTC(2020, 0, 1) })]);
    expect(JSON.parse(await run({ retention: true, 'trust-clock': true }))).toMatchObject({ events: 1 });
    await collector.close();
  });

  it('copies the store while it is written to, and neither copy nor store knows addresses and agents', async () => {
    const { collector, send, address } = await running();
    await send('/api/notes', [wireEvent({ article: 4242 })]);
    const target = join(folder, 'copy.sqlite');
    expect(await run({ backup: target })).toContain(target);
    expect((statSync(target).mode & 0o777).toString(8)).toBe('600');
    await expect(run({ backup: target })).rejects.toThrow('already there');
    const elsewhere = runCommands({ DATABASE_URL: 'postgresql://127.0.0.1/aiuto' }, { backup: target }, () => {});
    await expect(elsewhere).rejects.toThrow('For PostgreSQL use pg_dump.');
    await collector.close();
    for (const file of [target, join(folder, 'prontuario.sqlite')]) {
      const bytes = readFileSync(file, 'latin1');
      expect(bytes).toContain('help.example');
      for (const trace of [address, 'Prontuario-Test-Agent', 'Firefox']) expect(bytes).not.toContain(trace);
    }
  });

  it.each([
    { messages: true },
    { quarantine: true },
    { release: newId() },
    { retention: true },
    { erase: true, text: 'zanzara' },
    { export: true },
    { backup: 'copy.sqlite' },
  ])('refuses %j where no store is, says where it looked and how to mend that, and makes none', async (values) => {
    const missing = join(folder, 'dta');
    const asked = runCommands({ PRONTUARIO_DATA: missing }, values, () => {});
    await expect(asked).rejects.toThrow(
      `There is no store at ${join(missing, 'prontuario.sqlite')}. Set PRONTUARIO_DATA to`,
    );
    expect(existsSync(missing)).toBe(false);
  });

  it('listens when nothing else is asked, and explains itself', async () => {
    expect(await runCommands({ PRONTUARIO_DATA: folder }, {}, () => {})).toBe(false);
    expect(await run({ help: true })).toContain('--erase');
  });
});
