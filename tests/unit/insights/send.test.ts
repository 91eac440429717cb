import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { languagesOf } from '../../../src/insights/proposals/search-tools.ts';
import { wordsOf } from '../../../src/insights/messages/index.ts';
import { lastWeek, runSend } from '../../../src/insights/send/run-send.ts';
import { article, content, event } from './events.ts';
import { summarise } from './summary.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const week = { since: '2026-11-16', until: '2026-11-22' };
const articles = [
  article({ id: 1, question: 'Quando arriva il <rimborso>?', owner: 'Pagamenti' }),
  article({ id: 2, question: 'Dove consegnate la spesa?', owner: 'Logistica' }),
];
const at = { eventAt: Date.UTC(2026, 10, 18, 12), receivedAt: Date.UTC(2026, 10, 18, 12) };
const events = [
  ...Array.from({ length: 6 }, () => event({ kind: 'vote', article: 1, vote: 0, ...at })),
  event({ kind: 'comment', article: 1, reason: 'unclear', comment: 'Dopo quanti giorni?', ...at }),
  ...Array.from({ length: 3 }, () => event({ kind: 'vote', article: 2, vote: 0, ...at })),
];

/** A real SMTP server that answers the text of each mail with the codes given, then takes all. */
async function mailServer(...codes: number[]) {
  const taken: { to: string; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const responseCode = codes.shift();
        if (responseCode) return callback(Object.assign(new Error('no'), { responseCode }));
        taken.push({ to: session.envelope.rcptTo[0]?.address ?? '', text: Buffer.concat(parts).toString('utf8') });
        callback();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  closing.push(() => new Promise<void>((done) => server.close(done)));
  return { taken, url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` };
}

/** A webhook that writes down what it is given. */
async function hook() {
  const got: { signature: string; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    got.push({ signature: String(request.headers['x-prontuario-signature']), body });
    response.writeHead(204).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  return { got, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/weekly` };
}

/** Sends as `npm run insights -- --send` does, each time from the same data folder. */
function sender(owners: Record<string, string>, env: NodeJS.ProcessEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'prontuario-weekly-'));
  closing.push(() => rmSync(folder, { recursive: true }));
  const centre = content(articles, { owners });
  const now = Date.UTC(2026, 10, 23, 9);
  const findings = summarise(events, { content: centre, languages: languagesOf(centre), now, ...week });
  const send = async () => {
    const said: string[] = [];
    const done = await runSend(findings, {
      ...{
        content: centre,
        lang: 'it',
        words: wordsOf('it'),
        say: (text: string) => void said.push(text),
        firstPauseMs: 1,
      },
      env: { PRONTUARIO_DATA: folder, PRONTUARIO_REPORT_FROM: 'Aiuto <aiuto@prova.example>', ...env },
    });
    return { done, said };
  };
  return { send, folder: join(folder, 'weekly') };
}

test('each owner gets the page of their own answers, by mail or webhook, and gets it once', async () => {
  const [mail, web] = [await mailServer(), await hook()];
  const { send } = sender(
    { Pagamenti: 'soldi@prova.example', Logistica: web.url },
    { PRONTUARIO_REPORT_SMTP: mail.url, PRONTUARIO_REPORT_SECRET: 'segreto' },
  );
  expect(await send()).toEqual({ done: true, said: ['Pagamenti: spedito', 'Logistica: spedito'] });
  expect(await send()).toEqual({
    done: true,
    said: ['Pagamenti: già spedito per questa settimana', 'Logistica: già spedito per questa settimana'],
  });

  expect(mail.taken).toHaveLength(1);
  const { to, text } = mail.taken[0]!;
  expect(to).toBe('soldi@prova.example');
  const plain = text
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  expect(plain).toContain('Pagamenti, la settimana dal 16 nov al 22 nov');
  expect(plain).toContain('Quando arriva il <rimborso>?\r\n  Utile: 0% su 6 voti');
  expect(plain).toContain('Quando arriva il &lt;rimborso&gt;?');
  expect(plain).not.toContain('Dove consegnate');
  expect(text).toMatch(/filename="?2026-11-16\.html/);
  expect(text).toMatch(/^Auto-Submitted: auto-generated/im);

  expect(web.got).toHaveLength(1);
  const { signature, body } = web.got[0]!;
  const [, seconds = '', digest] = /^t=(\d+),v1=(\w+)$/.exec(signature) ?? [];
  expect(digest).toBe(createHmac('sha256', 'segreto').update(`${seconds}.${body}`).digest('hex'));
  expect(JSON.parse(body)).toMatchObject({
    owner: 'Logistica',
    week: '2026-11-16',
    findings: { answers: [{ id: 2 }] },
  });
});

test('what is not taken for a while is tried again at once, under the same Message-ID', async () => {
  const mail = await mailServer(451, 421);
  const { send } = sender({ Pagamenti: 'soldi@prova.example' }, { PRONTUARIO_REPORT_SMTP: mail.url });
  expect(await send()).toEqual({ done: true, said: ['Pagamenti: spedito'] });
  expect(mail.taken).toHaveLength(1);
  expect(mail.taken[0]?.text).toMatch(/^Message-ID: <2026-11-16-[\da-f]{16}@prova\.example>/im);
});

test('what is refused is told, tried once, and goes with the next run', async () => {
  const mail = await mailServer(550);
  const { send } = sender({ Pagamenti: 'soldi@prova.example' }, { PRONTUARIO_REPORT_SMTP: mail.url });
  const { done, said } = await send();
  expect([done, said[0]]).toEqual([false, expect.stringContaining('Pagamenti: rifiutato (SMTP 550)')]);
  expect(mail.taken).toEqual([]);
  expect(await send()).toEqual({ done: true, said: ['Pagamenti: spedito'] });
});

test('a server that takes nothing leaves the page for the next run', async () => {
  const mail = await mailServer(451, 451, 451);
  const { send, folder } = sender({ Pagamenti: 'soldi@prova.example' }, { PRONTUARIO_REPORT_SMTP: mail.url });
  expect((await send()).said[0]).toContain('Pagamenti: non spedito (SMTP 451)');
  expect(readdirSync(folder)).toEqual([]);
  expect((await send()).done).toBe(true);
});

test('two runs at once send one page', async () => {
  const mail = await mailServer();
  const { send } = sender({ Pagamenti: 'soldi@prova.example' }, { PRONTUARIO_REPORT_SMTP: mail.url });
  await Promise.all([send(), send()]);
  expect(mail.taken).toHaveLength(1);
});

test('a sending that was cut off is not done again before a person says so', async () => {
  const mail = await mailServer();
  const { send, folder } = sender({ Pagamenti: 'soldi@prova.example' }, { PRONTUARIO_REPORT_SMTP: mail.url });
  await send();
  const [file = ''] = readdirSync(folder);
  writeFileSync(join(folder, file), 'sending');
  const { done, said } = await send();
  expect(done).toBe(false);
  expect(said[0]).toContain(`cancella ${join(folder, file)}`);
  expect(mail.taken).toHaveLength(1);
});

test.each<[string, Record<string, string>, string]>([
  ['nobody is named', {}, 'owners: { Logistica: nome@azienda.example }'],
  ['an owner has no answer', { Pagamento: 'a@b.example' }, 'Ci sono: Logistica, Pagamenti.'],
  ['no mailbox is set', { Pagamenti: 'a@b.example' }, 'PRONTUARIO_REPORT_SMTP'],
])('says what to write where %s', async (_, owners, says) => {
  await expect(sender(owners).send()).rejects.toThrow(says);
});

test('the week is the last whole one, Monday to Sunday', () => {
  expect(lastWeek('2026-11-23')).toEqual(week);
  expect(lastWeek('2026-11-29')).toEqual(week);
  expect(lastWeek('2026-11-22')).toEqual({ since: '2026-11-09', until: '2026-11-15' });
});
