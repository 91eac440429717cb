import type { Searcher, SearcherOptions } from '../types.ts';
import type { pageGlobal } from '../engine/worker/register-search.ts';
import type { OpenSearcher } from '../engine/worker/worker-server.ts';

let importCount = 0;

async function importScript(script: string): Promise<OpenSearcher> {
  // Retries use another address, since browsers may remember a failed script.
  const { href } = new URL(importCount++ ? `${script}?${importCount}` : script, location.href);
  await import(/* @vite-ignore */ href);
  return (globalThis as typeof pageGlobal).prontuarioSearch![href]!;
}

/** Runs the searcher in the page, where workers are impossible. In: the search scripts, the best first. */
export async function importInPage(
  [script = '', plain = '']: readonly string[],
  options: SearcherOptions,
  index: ArrayBuffer | undefined,
): Promise<Searcher> {
  const open = await importScript(script).catch(() => importScript(plain));
  return open(options, index);
}
