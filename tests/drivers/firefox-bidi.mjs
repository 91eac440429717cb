#!/usr/bin/env node
// Started by Playwright in Firefox's place, with Firefox's arguments. Firefox ESR does not know every WebDriver BiDi
// command that Playwright sends on opening a page, and one refusal fails them all: those commands stop here.
// FIREFOX_BIN names the browser.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

/** Commands answered here with an empty success: what they ask for is set by preferences in the test config. */
const answered = ['emulation.setMediaFeaturesOverride'];

const browser = spawn(process.env.FIREFOX_BIN || 'firefox-esr', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
browser.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
browser.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => browser.kill(signal));

/** The empty success of a command that stops here, or nothing when the browser has to see it. */
function ownAnswer(text) {
  if (!answered.some((method) => text.includes(method))) return undefined;
  const { id, method } = JSON.parse(text);
  return answered.includes(method) ? JSON.stringify({ type: 'success', id, result: {} }) : undefined;
}

/** Joins a client to the browser; what is sent before the browser is there waits. */
function join(client, address) {
  const upstream = new WebSocket(`${address}/session`, { perMessageDeflate: false, maxPayload: 0 });
  const ready = new Promise((resolve, reject) => upstream.once('open', resolve).once('error', reject));
  const close = () => {
    client.close();
    upstream.close();
  };
  ready.catch(close);
  client.on('message', async (data) => {
    const text = data.toString();
    const own = ownAnswer(text);
    if (own) return client.send(own);
    await ready;
    upstream.send(text);
  });
  upstream.on('message', (data) => client.send(data.toString()));
  for (const socket of [client, upstream]) socket.on('close', close).on('error', close);
}

const announcement = 'WebDriver BiDi listening on ';
createInterface({ input: browser.stderr }).on('line', (line) => {
  const at = line.indexOf(announcement);
  if (at < 0) return void process.stderr.write(`${line}\n`);
  const address = line.slice(at + announcement.length).trim();
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: 0 });
  server.on('connection', (client) => join(client, address));
  server.on('listening', () => process.stderr.write(`${announcement}ws://127.0.0.1:${server.address().port}\n`));
});
