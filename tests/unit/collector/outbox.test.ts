import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { newId } from '../../contract/events.ts';

const kills = Number(process.env.OUTBOX_KILLS ?? 4);
const faults = Number(process.env.OUTBOX_FAULTS ?? 12);

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Taken {
  id: string;
  to: string;
  text: string;
}

/**
 * A real SMTP server with faults, in turn: refused for a while, refused for good, late, cut before the text is answered, cut after
 * the text was taken; then it takes everything.
 */
async function mailServer(times: number) {
  const taken: Taken[] = [];
  let left = times;
  let cutAfter = 0;
  const kinds = ['421', '550', 'late', 'cut', 'cut-after'] as const;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        const [, id = ''] = /^Message-ID: <([\da-f-]{36})\./im.exec(text) ?? [];
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const fault = left > 0 ? kinds[left-- % kinds.length] : undefined;
        const cut = () =>
          (server as unknown as { connections: Set<{ close(): void }> }).connections.forEach((one) => one.close());
        if (fault === '421' || fault === '550')
          return callback(Object.assign(new Error('no'), { responseCode: Number(fault) }));
        if (fault === 'cut') return cut();
        taken.push({ id, to, text });
        if (fault === 'cut-after') {
          cutAfter++;
          return cut();
        }
        setTimeout(() => callback(null, 'taken'), fault === 'late' ? 200 : 0);
      });
    },
  });
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  closing.push(() => new Promise<void>((done) => server.close(() => done())));
  const { port } = server.server.address() as AddressInfo;
  return { taken, url: `smtp://127.0.0.1:${port}`, cutAfter: () => cutAfter, faultsLeft: () => left };
}

async function start(env: Record<string, string>): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['tests/unit/collector/outbox-program.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, url: `http://127.0.0.1:${String(port).trim()}/api/notes/message` };
}

it(
  'what was acknowledged is stored and delivered, through kills and every fault of a mail server, and nothing accepted is sent again',
  { timeout: 60_000 + kills * 8_000 + faults * 1_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'prontuario-outbox-'));
    closing.push(() => rmSync(folder, { recursive: true, force: true }));
    const mail = await mailServer(faults);
    const file = join(folder, 'targets.yaml');
    writeFileSync(
      file,
      `targets:\n  - { id: team, kind: smtp, url: $SMTP_URL, from: Aiuto <aiuto@dispensa.example>, to: team@dispensa.example }\n` +
        `receipt: { url: $SMTP_URL, from: Aiuto <aiuto@dispensa.example> }\n`,
    );
    const env = {
      PRONTUARIO_DATA: folder,
      PRONTUARIO_MESSAGE_TARGETS: file,
      PRONTUARIO_MESSAGES_PER_HOUR: '9999999',
      SMTP_URL: mail.url,
    };
    const acknowledged = new Set<string>();
    let running = await start(env);
    closing.push(() => running.child.kill('SIGKILL'));

    async function send(id: string): Promise<void> {
      const body = JSON.stringify({
        id,
        locale: 'it',
        reply: 'ada@posta.example',
        message: `Dov’è la mia spesa? ${id}`,
      });
      const headers = { 'content-type': 'text/plain', origin: 'https://aiuto.dispensa.example' };
      const answer = await fetch(running.url, { method: 'POST', body, headers }).catch(() => undefined);
      if (answer?.ok) acknowledged.add(id);
    }
    for (let round = 0; round <= kills; round++) {
      const ids = Array.from({ length: 4 }, () => newId());
      const sending = ids.map(send);
      if (round < kills) {
        // Once some were taken, in the middle of handing them on, each time at another moment.
        await sending[0];
        await new Promise((resolve) => setTimeout(resolve, (round * 37) % 160));
        running.child.kill('SIGKILL');
        await Promise.all([...sending, once(running.child, 'exit')]);
        running = await start(env);
      }
      await Promise.all(sending);
    }

    const rows = (sql: string) => {
      const db = new DatabaseSync(join(folder, 'prontuario.sqlite'), { readOnly: true });
      try {
        return db.prepare(sql).all();
      } finally {
        db.close();
      }
    };
    const waiting = () => rows('SELECT 1 FROM message WHERE delivered_at IS NULL').length;
    await expect.poll(waiting, { timeout: 50_000, interval: 100 }).toBe(0);
    expect(mail.faultsLeft()).toBe(0);

    const stored = rows('SELECT lower(hex(id)) AS id FROM message').map(({ id }) => String(id));
    const plain = (id: string) => id.replaceAll('-', '');
    const toTeam = mail.taken.filter(({ to }) => to.startsWith('team@'));
    const delivered = new Set(toTeam.map(({ id }) => plain(id)));
    const twice = toTeam.length - delivered.size;
    console.log(
      `${kills} kills, ${faults} faults: ${acknowledged.size} acknowledged, ${stored.length} stored, ${delivered.size} delivered, ` +
        `${twice} delivered twice (${mail.cutAfter()} answers lost, ${kills} kills)`,
    );
    expect([...acknowledged].filter((id) => !stored.includes(plain(id)))).toEqual([]);
    expect(stored.filter((id) => !delivered.has(id))).toEqual([]);
    // Only where the answer was lost, or the program ended between it and the note.
    expect(twice).toBeLessThanOrEqual(mail.cutAfter() + kills);
    // Once all is quiet, nothing is sent again.
    const before = mail.taken.length;
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(mail.taken).toHaveLength(before);

    const receipt = mail.taken.find(({ to }) => to === 'ada@posta.example')?.text ?? '';
    expect(receipt).toMatch(/^Auto-Submitted: auto-replied/im);
    expect(receipt).toMatch(/^Content-Language: it/im);
    expect(receipt).toMatch(/text\/plain[\s\S]*text\/html/);
    expect(receipt).toMatch(/P-[0-9A-Z]{6}/);
  },
);
