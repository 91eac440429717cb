import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, expect, it } from 'vitest';
import { openStore } from '../../../src/collector/create-collector.ts';
import type { StoredMessage } from '../../../src/collector/stores/contract.ts';
import { all, newId } from '../../contract/events.ts';
import { postgresPrograms, startCluster, type Cluster } from '../../contract/postgres-cluster.ts';

const kills = Number(process.env.OUTBOX_KILLS ?? 4);
const faults = Number(process.env.OUTBOX_FAULTS ?? 12);

/** PostgreSQL takes as long again: it is asked where the whole proof is, and where it is named. */
const stores = kills > 4 || process.env.OUTBOX_STORE ? (['sqlite', 'postgres'] as const) : (['sqlite'] as const);
const asked = stores.filter((kind) => kind === (process.env.OUTBOX_STORE ?? kind));
const postgres = postgresPrograms();
let cluster: Cluster | undefined;
afterAll(() => cluster?.remove());

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** What every other message comes with. */
const attached = Buffer.from(`%PDF-1.7\n${'Scontrino. '.repeat(4000)}\n%%EOF\n`);
const inMail = attached.toString('base64');

interface Taken {
  id: string;
  to: string;
  text: string;
}

/**
 * A real SMTP server with faults, in turn: no connection, a greeting of refusal, a recipient refused for a while and for good, the text
 * refused for a while and for good, late, cut before the text is answered, cut after the text was taken; then it takes everything.
 */
const faultKinds = ['hang-up', 'greeting', 'rcpt-450', 'rcpt-550', '421', '550', 'late', 'cut', 'cut-after'] as const;
type Fault = (typeof faultKinds)[number];

async function mailServer(times: number) {
  const taken: Taken[] = [];
  const met: Partial<Record<Fault, number>> = {};
  let left = times;
  let cutAfter = 0;
  /** The fault that is next, if it is one of these. */
  const take = (...here: Fault[]): Fault | undefined => {
    const next = left > 0 ? faultKinds[left % faultKinds.length] : undefined;
    if (!next || !here.includes(next)) return undefined;
    left--;
    met[next] = (met[next] ?? 0) + 1;
    return next;
  };
  const refusal = (code: string) => Object.assign(new Error('no'), { responseCode: Number(code) });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onConnect(_session, callback) {
      callback(take('greeting') ? refusal('421') : null);
    },
    onRcptTo(_address, _session, callback) {
      const fault = take('rcpt-450', 'rcpt-550');
      callback(fault ? refusal(fault.slice(5)) : null);
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        const [, id = ''] = /^Message-ID: <([\da-f-]{36})\./im.exec(text) ?? [];
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const fault = take('421', '550', 'late', 'cut', 'cut-after');
        const cut = () =>
          (server as unknown as { connections: Set<{ close(): void }> }).connections.forEach((one) => one.close());
        if (fault === '421' || fault === '550') return callback(refusal(fault));
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
  server.server.prependListener('connection', (socket: Socket) => {
    if (take('hang-up')) socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  closing.push(() => new Promise<void>((done) => server.close(() => done())));
  const { port } = server.server.address() as AddressInfo;
  return { taken, url: `smtp://127.0.0.1:${port}`, cutAfter: () => cutAfter, faultsLeft: () => left, met };
}

async function start(env: Record<string, string>): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['tests/unit/collector/outbox-program.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(child.stdout!, 'data')) as [Buffer];
  return { child, url: `http://127.0.0.1:${String(port).trim()}/api/notes/message` };
}

it.each(asked)(
  'what was acknowledged is stored in %s and delivered, through kills and every fault of a mail server, and nothing accepted is sent again',
  { timeout: 60_000 + kills * 8_000 + faults * 1_000 },
  async (kind) => {
    if (kind === 'postgres' && 'missing' in postgres) return console.log(`NOT RUN on PostgreSQL: ${postgres.missing}`);
    if (kind === 'postgres' && 'folder' in postgres) cluster ??= await startCluster(postgres.folder);
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
      DATABASE_URL: (kind === 'postgres' && cluster?.url('postgres')) || '',
    };
    const acknowledged = new Set<string>();
    let running = await start(env);
    closing.push(() => running.child.kill('SIGKILL'));

    const withFile = new Set<string>();
    async function send(id: string, at: number): Promise<void> {
      const fields = { id, locale: 'it', reply: 'ada@posta.example', message: `Dov’è la mia spesa? ${id}` };
      const headers: Record<string, string> = { accept: 'application/json', origin: 'https://aiuto.dispensa.example' };
      let body: string | FormData;
      if (at % 2 === 0) {
        headers['content-type'] = 'text/plain';
        body = JSON.stringify(fields);
      } else {
        body = new FormData();
        for (const [name, value] of Object.entries(fields)) body.append(name, value);
        body.append('files', new File([attached], 'scontrino.pdf'));
        withFile.add(id);
      }
      const answer = await fetch(running.url, { method: 'POST', body, headers }).catch(() => undefined);
      if (answer?.ok) acknowledged.add(id);
    }
    for (let round = 0; round <= kills; round++) {
      const ids = Array.from({ length: 4 }, () => newId());
      const sending = ids.map(send);
      if (round < kills) {
        // Once some were taken, in the middle of handing them on, each time at another moment.
        await Promise.all(sending.slice(0, 2));
        await new Promise((resolve) => setTimeout(resolve, (round * 37) % 160));
        running.child.kill('SIGKILL');
        await Promise.all([...sending, once(running.child, 'exit')]);
        running = await start(env);
      }
      await Promise.all(sending);
    }

    const stored = async (): Promise<StoredMessage[]> => {
      const store = await openStore(env);
      try {
        return await all(store.messages());
      } finally {
        await store.close();
      }
    };
    const sizesOf = async (ids: readonly string[]): Promise<(number | undefined)[]> => {
      const store = await openStore(env);
      try {
        return await Promise.all(ids.map(async (id) => (await store.files(id))[0]?.content.byteLength));
      } finally {
        await store.close();
      }
    };
    const waiting = async () => (await stored()).filter(({ deliveredAt }) => deliveredAt === null).length;
    await expect.poll(waiting, { timeout: 50_000 + kills * 1000, interval: 250 }).toBe(0);
    expect(mail.faultsLeft()).toBe(0);
    expect(Object.keys(mail.met).sort()).toEqual([...faultKinds].sort());

    const kept = (await stored()).map(({ id }) => id);
    const toTeam = mail.taken.filter(({ to }) => to.startsWith('team@'));
    const delivered = new Set(toTeam.map(({ id }) => id));
    const twice = toTeam.length - delivered.size;
    console.log(
      `${kind}: ${kills} kills, ${faults} faults: ${acknowledged.size} acknowledged, ${kept.length} stored, ${delivered.size} delivered (${toTeam.filter(({ id }) => withFile.has(id)).length} with a file), ` +
        `${twice} delivered twice (${mail.cutAfter()} answers lost, ${kills} kills)`,
    );
    expect([...acknowledged].filter((id) => !kept.includes(id))).toEqual([]);
    expect(kept.filter((id) => !delivered.has(id))).toEqual([]);
    // Files are there, whole, in the store and in every mail.
    const files = kept.filter((id) => withFile.has(id));
    expect(files.length).toBeGreaterThan(0);
    expect(await sizesOf(files)).toEqual(files.map(() => attached.byteLength));
    for (const { id, text } of toTeam) expect(text.replace(/\s/g, '').includes(inMail), id).toBe(withFile.has(id));
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
