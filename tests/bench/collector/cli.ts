import { browser } from './browser.ts';
import { durable } from './durable.ts';
import { fuzz } from './fuzz.ts';
import { kill } from './kill.ts';
import { migration } from './migration.ts';
import { outage } from './outage.ts';
import { replay } from './replay.ts';
import { size } from './size.ts';
import { slow } from './slow.ts';
import { disk, stop } from './stop.ts';
import { overload, throughput } from './throughput.ts';

const port = Number(process.env.BENCH_PORT || 4460);
/** How often or how much, where a proof has a number; its own when left out. */
const times = Number(process.env.BENCH_TIMES || 0) || undefined;

/** What can be proved, by name; without a name all of it, one after the other. */
const proofs: Record<string, () => Promise<unknown>> = {
  kill: () => kill(port, times),
  durable: () => durable(port),
  stop: () => stop(port, times),
  disk: () => disk(port),
  outage: () => outage(port, times),
  replay: () => replay(port),
  fuzz: () => fuzz(port, times),
  throughput: () => throughput(port, times),
  overload: () => overload(port),
  slow: () => slow(port),
  browser: () => browser(port, times),
  migration: () => migration(times),
  size,
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(proofs);
for (const name of names) {
  const proof = proofs[name];
  if (!proof) {
    console.error(`There is no proof "${name}". There are: ${Object.keys(proofs).join(', ')}.`);
    process.exit(2);
  }
  console.log(`\n— ${name}`);
  await proof();
}
