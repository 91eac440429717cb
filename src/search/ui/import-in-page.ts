import type { Searcher, SearcherOptions } from '../types.ts';
import type { inPage } from '../engine/worker/register-search.ts';
import type { Open } from '../engine/worker/worker-server.ts';

let loads = 0;

async function load(script: string): Promise<Open> {
  // All but the first have an address of their own: a browser may remember that a script was not to be had.
  const { href } = new URL(loads++ ? `${script}?${loads}` : script, location.href);
  await import(/* @vite-ignore */ href);
  return (globalThis as typeof inPage).prontuarioSearch![href]!;
}

/** The searcher of a worker in the page itself, where there can be no worker. In: the scripts for it, the best first. */
export async function openHere(
  [script = '', plain = '']: readonly string[],
  options: SearcherOptions,
  index: ArrayBuffer | undefined,
): Promise<Searcher> {
  const open = await load(script).catch(() => load(plain));
  return open(options, index);
}
