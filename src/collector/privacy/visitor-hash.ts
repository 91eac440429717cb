import { createHmac, randomBytes } from 'node:crypto';
import { dayMs, dayOf, type Clock } from '../clock.ts';
import { connectionOf, networkOf } from './network.ts';

const browserFamilies: [string, RegExp][] = [
  ['edge', /\bEdg/],
  ['opera', /\bOPR\//],
  ['samsung', /SamsungBrowser/],
  ['firefox', /Firefox|FxiOS/],
  ['chrome', /Chrome|CriOS/],
  ['safari', /Safari/],
];
const platforms: [string, RegExp][] = [
  ['android', /Android/],
  ['ios', /iPhone|iPad|iPod/],
  ['windows', /Windows/],
  ['mac', /Macintosh/],
  ['linux', /Linux|CrOS/],
];
const nameOf = (table: [string, RegExp][], agent: string) =>
  table.find(([, pattern]) => pattern.test(agent))?.[0] ?? '-';

/** Browser family and platform only, so that a made-up user agent yields no new identity. */
export const agentClass = (agent: string): string => `${nameOf(browserFamilies, agent)}/${nameOf(platforms, agent)}`;

/** Number of agent classes distinguished per address and day; all others are one actor. */
const agentsPerAddress = 3;
/** Connections distinguished per IPv6 /48 and day, the rest being one: one customer may have all 65,536 of them. */
const connectionsPerNetwork = 16;
const maxKeys = 100_000;
const otherValues = 'others';

/** Returns a function that keeps the first `most` values of a key and maps all further ones to "others". */
function createFirstValues(most: number) {
  const seen = new Map<string, Set<string>>();
  return (key: string, value: string): string => {
    let values = seen.get(key);
    if (!values) {
      if (seen.size >= maxKeys) seen.delete(seen.keys().next().value ?? '');
      seen.set(key, (values = new Set()));
    }
    if (values.has(value)) return value;
    if (values.size >= most) return otherValues;
    values.add(value);
    return value;
  };
}

/** Hashes of one reader, each of 16 characters and valid for one day. */
export interface Identity {
  actor: string;
  /** One agent class on one connection, with its own rate limits. */
  browser: string;
  connection: string;
}

/** Hashes readers with a key of one day, so that hashes cannot be linked across days. `sharedKey` returns the day's key to collectors that share a store. */
export function createVisitorHashes(clock: Clock, sharedKey?: (day: string) => Promise<Uint8Array>) {
  let day = '';
  let key: Promise<Uint8Array> | undefined;
  let agentAmong = createFirstValues(agentsPerAddress);
  let connectionAmong = createFirstValues(connectionsPerNetwork);
  let forgetting: NodeJS.Timeout | undefined;

  /** Deletes the key after its day, even when no further reader comes. */
  function forget(): void {
    key = undefined;
    agentAmong = createFirstValues(agentsPerAddress);
    connectionAmong = createFirstValues(connectionsPerNetwork);
  }

  async function keyOfToday(): Promise<Uint8Array> {
    const today = dayOf(clock.now());
    if (today !== day || !key) {
      day = today;
      forget();
      clearTimeout(forgetting);
      forgetting = setTimeout(forget, dayMs - (clock.now() % dayMs)).unref();
      key = sharedKey ? sharedKey(today) : Promise.resolve(randomBytes(32));
      key.catch(() => (key = undefined));
    }
    return key;
  }

  return {
    /** In: the reader's address (`null` when unknown) and agent. Rejects with `StoreError`. */
    async of(address: string | null, agent: string): Promise<Identity> {
      const secret = await keyOfToday();
      const hash = (text: string) =>
        createHmac('sha256', secret).update(text).digest().subarray(0, 12).toString('base64url');
      const plain = connectionOf(address ?? '');
      let connection = hash(plain);
      if (plain.includes(':')) {
        const network = hash(networkOf(plain));
        if (connectionAmong(network, connection) === otherValues) connection = hash(`${network} ${otherValues}`);
      }
      const kind = agentClass(agent);
      return {
        actor: hash(`${connection} ${agentAmong(connection, kind)}`),
        browser: hash(`${connection} ${kind}`),
        connection,
      };
    },
  };
}
export type VisitorHashes = ReturnType<typeof createVisitorHashes>;
