import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

/** Starts the language server of the Astro extension on a folder, as VS Code does with `astro.content-intellisense`. */
export async function languageServer(root: string) {
  const check = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
  const server = resolve(dirname(check.resolve('@astrojs/language-server')), '..', 'bin', 'nodeServer.js');
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let last = 0;
  let heard = Buffer.alloc(0);
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, params, result }: Message) => {
    if (method !== undefined && id !== undefined)
      send({ id, result: method === 'workspace/configuration' ? params?.items?.map(() => null) : null });
    else if (id !== undefined) waiting.get(id)?.(result);
  };
  child.stdout.on('data', (chunk: Buffer) => {
    heard = Buffer.concat([heard, chunk]);
    for (let head = heard.indexOf('\r\n\r\n'); head >= 0; head = heard.indexOf('\r\n\r\n')) {
      const length = Number(/Content-Length: (\d+)/.exec(heard.toString('latin1', 0, head))?.[1]);
      if (heard.length < head + 4 + length) return;
      receive(JSON.parse(heard.toString('utf8', head + 4, head + 4 + length)) as Message);
      heard = heard.subarray(head + 4 + length);
    }
  });
  const ask = (method: string, params: object) =>
    new Promise((answer) => {
      waiting.set((last += 1), answer);
      send({ id: last, method, params });
    });
  const uri = pathToFileURL(root).href;
  await ask('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'content' }],
    capabilities: { textDocument: { diagnostic: {}, completion: {} }, workspace: { configuration: true } },
    initializationOptions: { contentIntellisense: true, typescript: { tsdk: resolve('node_modules/typescript/lib') } },
  });
  send({ method: 'initialized', params: {} });
  return { ask, tell: (method: string, params: object) => send({ method, params }), stop: () => child.kill() };
}
