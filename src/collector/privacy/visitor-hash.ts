import { createHmac, randomBytes } from 'node:crypto';
import { dayMs, dayOf, type Clock } from '../clock.ts';
import { connectionOf, networkOf } from './network.ts';

const families: [string, RegExp][] = [
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
const name = (table: [string, RegExp][], agent: string) => table.find(([, pattern]) => pattern.test(agent))?.[0] ?? '-';

/** Browser family and platform only: a made-up agent string gains nobody another identity. */
export const agentClass = (agent: string): string => `${name(families, agent)}/${name(platforms, agent)}`;

/** Kinds of agent told apart behind one address and day; the rest of that address are one actor together. */
const agentsPerAddress = 3;
/**
 * Connections told apart within one IPv6 /48 and day; the rest of it are one connection together. One customer may hold
 * all 65,536 of them.
 */
const connectionsPerNetwork = 16;
const rememberedKeys = 100_000;
const others = 'others';

/** Tells the first `most` values of a key apart; all further ones are "others". */
function createFirstValues(most: number) {
  const seen = new Map<string, Set<string>>();
  return (key: string, value: string): string => {
    let values = seen.get(key);
    if (!values) {
      if (seen.size >= rememberedKeys) seen.delete(seen.keys().next().value ?? '');
      seen.set(key, (values = new Set()));
    }
    if (values.has(value)) return value;
    if (values.size >= most) return others;
    values.add(value);
    return value;
  };
}

/** Names of one reader, each of 16 characters and for one day. */
export interface Identity {
  /** Counts as one voter. */
  actor: string;
  /** One kind of browser on one connection, however many kinds there are: has allowances of its own. */
  browser: string;
  /** Everybody on one connection. */
  connection: string;
}

/**
 * Gives readers names for one day. The key is random, kept for its day alone, and is never stored beside the data,
 * so that names of different days, or of yesterday, can be tied to nobody.
 * `sharedKey` is for collectors that share a store: it answers with the same key for the same day to all of them.
 */
export function createVisitorHashes(clock: Clock, sharedKey?: (day: string) => Promise<Uint8Array>) {
  let day = '';
  let key: Promise<Uint8Array> | undefined;
  let agentAmong = createFirstValues(agentsPerAddress);
  let connectionAmong = createFirstValues(connectionsPerNetwork);
  let forgetting: NodeJS.Timeout | undefined;

  /** Also when nobody comes who would ask for tomorrow's. */
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
        if (connectionAmong(network, connection) === others) connection = hash(`${network} ${others}`);
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
