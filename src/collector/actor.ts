import { createHmac, randomBytes } from 'node:crypto';
import { dayMs, dayOf, type Clock } from './clock.ts';
import { connectionOf } from './network.ts';

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
const rememberedAddresses = 100_000;

/**
 * Gives readers a name for one day. The key is random, lives for its day, and is never stored beside the data,
 * so that names of different days, or of yesterday, can be tied to nobody.
 * `sharedKey` is for collectors that share a store: it answers with the same key for the same day to all of them.
 */
export function createActors(clock: Clock, sharedKey?: (day: string) => Promise<Uint8Array>) {
  let day = '';
  let key: Promise<Uint8Array> | undefined;
  let seen = new Map<string, Set<string>>();
  let forgetting: NodeJS.Timeout | undefined;

  /** Also when nobody comes who would ask for tomorrow's. */
  function forget(): void {
    key = undefined;
    seen = new Map();
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

  /** Which of the address's agents this is: beyond the third kind, all are "others". */
  function slot(address: string, agent: string): string {
    let agents = seen.get(address);
    if (!agents) {
      if (seen.size >= rememberedAddresses) seen.delete(seen.keys().next().value ?? '');
      seen.set(address, (agents = new Set()));
    }
    if (agents.has(agent)) return agent;
    if (agents.size >= agentsPerAddress) return 'others';
    agents.add(agent);
    return agent;
  }

  return {
    /** The actor's name: 16 characters. In: the reader's address (`null` when unknown) and agent. */
    async of(address: string | null, agent: string): Promise<string> {
      const secret = await keyOfToday();
      const hash = (text: string) => createHmac('sha256', secret).update(text).digest().subarray(0, 12);
      const network = hash(connectionOf(address ?? '')).toString('base64url');
      return hash(`${network} ${slot(network, agentClass(agent))}`).toString('base64url');
    },
  };
}
export type Actors = ReturnType<typeof createActors>;
