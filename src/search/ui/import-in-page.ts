import type { Searcher, SearcherOptions } from '../types.ts';
import type { pageGlobal } from '../engine/worker/register-search.ts';
import type { OpenSearcher } from '../engine/worker/worker-server.ts';

let importCount = 0;

async function importScript(script: string): Promise<OpenSearcher> {
  // All but the first have an address of their own: a browser may remember that a script was not to be had.
  const { href } = new URL(importCount++ ? `${script}?${importCount}` : script, location.href);
  await import(/* @vite-ignore */ href);
  return (globalThis as typeof pageGlobal).prontuarioSearch![href]!;
}

/** The searcher of a worker in the page itself, where there can be no worker. In: the scripts for it, the best first. */
export async function importInPage(
  [script = '', plain = '']: readonly string[],
  options: SearcherOptions,
  index: ArrayBuffer | undefined,
): Promise<Searcher> {
  const open = await importScript(script).catch(() => importScript(plain));
  return open(options, index);
}
