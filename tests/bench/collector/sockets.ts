import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { uuidv7 } from '../../../src/events/uuid.ts';

export interface Answer {
  /** 0 when the connection broke before an answer was whole. */
  status: number;
  ms: number;
}

const site = 'aiuto.dispensa.example';
let counter = 0;

export function vote(id = uuidv7(Date.now(), randomBytes(10))) {
  counter += 1;
  return {
    v: 1,
    kind: 'vote',
    id,
    site,
    locale: 'it',
    ageMs: 0,
    page: 'bench123',
    seq: 0,
    article: (counter % 60) + 1001,
    vote: counter % 2,
  };
}

/** An address nobody has, different for each call: so many readers that no limit acts. */
export const someAddress = (): string => {
  counter += 1;
  return `10.${(counter >> 16) & 255}.${(counter >> 8) & 255}.${counter & 255}`;
};

export function requestText(body: string, port: number): string {
  return (
    `POST /api/notes HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: https://${site}\r\nContent-Type: text/plain;charset=UTF-8\r\n` +
    `User-Agent: Mozilla/5.0 (Windows) Firefox/150\r\nX-Forwarded-For: ${someAddress()}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
  );
}

/** One keep-alive connection that sends a request at a time. It reconnects when it is closed. */
export function connection(port: number) {
  let socket: Socket | undefined;
  let answered: ((status: number) => void) | undefined;
  let buffer = '';

  function read(text: string): void {
    buffer += text;
    const end = buffer.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = buffer.slice(0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    const chunked = /transfer-encoding: chunked/i.test(head);
    if (chunked ? !buffer.endsWith('0\r\n\r\n') : buffer.length < end + 4 + length) return;
    buffer = '';
    if (/connection: close/i.test(head)) socket?.destroy();
    answered?.(Number(head.slice(9, 12)));
  }
  const open = () =>
    new Promise<Socket>((resolve, reject) => {
      const fresh = connect({ port, host: '127.0.0.1', noDelay: true });
      fresh.setEncoding('latin1');
      fresh.once('connect', () => resolve(fresh));
      fresh.once('error', reject);
      fresh.on('error', () => {});
      fresh.on('data', read);
      fresh.on('close', () => {
        if (socket !== fresh) return;
        socket = undefined;
        buffer = '';
        answered?.(0);
      });
    });
  return {
    async send(text: string): Promise<Answer> {
      const start = performance.now();
      try {
        socket ??= await open();
      } catch {
        return { status: 0, ms: performance.now() - start };
      }
      const status = await new Promise<number>((resolve) => {
        answered = resolve;
        socket?.write(text);
      });
      answered = undefined;
      return { status, ms: performance.now() - start };
    },
    close: () => socket?.destroy(),
  };
}

export interface LoadResult {
  acknowledged: string[];
  /** How many answers of each status; 0 is a broken connection. */
  statuses: Record<number, number>;
  /** Milliseconds of the acknowledged ones, sorted. */
  times: number[];
  seconds: number;
}

/** Votes over so many connections at once, each as fast as it is answered, until told to stop. */
export function load(
  port: number | (() => number),
  connections: number,
  running: () => boolean,
  batch = 1,
): Promise<LoadResult> {
  const result: LoadResult = { acknowledged: [], statuses: {}, times: [], seconds: 0 };
  const start = performance.now();
  const portNow = typeof port === 'number' ? () => port : port;
  const one = async () => {
    while (running()) {
      const here = portNow();
      const wire = connection(here);
      for (let open = true; open && running();) {
        const events = Array.from({ length: batch }, () => vote());
        const { status, ms } = await wire.send(requestText(JSON.stringify(events), here));
        result.statuses[status] = (result.statuses[status] ?? 0) + 1;
        if (status === 204) {
          for (const { id } of events) result.acknowledged.push(id);
          result.times.push(ms);
        } else if (status === 0) {
          open = false;
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      }
      wire.close();
    }
  };
  return Promise.all(Array.from({ length: connections }, one)).then(() => {
    result.seconds = (performance.now() - start) / 1000;
    result.times.sort((a, b) => a - b);
    return result;
  });
}

/** The value below which the given share of sorted times lies. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
