import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { has, inFolder, startProgram } from './program.ts';
import { connection, load, requestText, vote } from './sockets.ts';

interface Trace {
  acknowledgements: number;
  syncs: number;
  /** Acknowledgements written while something in the log was not synced. */
  early: number;
  /** Acknowledgements without any sync since the one before. */
  unpaid: number;
}

/** Reads the main thread's calls in order: writes and syncs of the log, answers on sockets. */
function follow(text: string): Trace {
  const trace: Trace = { acknowledgements: 0, syncs: 0, early: 0, unpaid: 0 };
  let dirty = false;
  let synced = false;
  for (const line of text.split('\n')) {
    if (/^[\d.]+ pwrite64\(\d+<[^>]*-wal>/.test(line)) dirty = true;
    else if (/^[\d.]+ f(data)?sync\(\d+<[^>]*-wal>\)\s+= 0/.test(line)) {
      trace.syncs += 1;
      dirty = false;
      synced = true;
    } else if (line.includes('HTTP/1.1 204')) {
      trace.acknowledgements += line.split('HTTP/1.1 204').length - 1;
      if (dirty) trace.early += 1;
      if (!synced) trace.unpaid += 1;
      // Within one turn many answers share a sync; alone on its connection, each answer needs its own.
      synced = false;
    }
  }
  return trace;
}

async function traced(port: number, work: () => Promise<unknown>): Promise<Trace | string> {
  return inFolder(async (folder) => {
    const output = join(folder, 'trace');
    const program = await startProgram({
      port,
      data: join(folder, 'data'),
      under: [
        'strace',
        '-ff',
        '-y',
        '-ttt',
        '-s',
        '24',
        '-e',
        'trace=pwrite64,fsync,fdatasync,write,writev,sendto,sendmsg',
        '-o',
        output,
      ],
    });
    await work();
    const children = readFileSync(`/proc/${program.child.pid}/task/${program.child.pid}/children`, 'utf8').trim();
    process.kill(Number(children.split(' ')[0]), 'SIGTERM');
    await new Promise((resolve) => program.child.once('exit', resolve));
    return follow(readFileSync(`${output}.${children.split(' ')[0]}`, 'latin1'));
  });
}

/** `strace` shows the log synced before each acknowledgement. */
export async function durable(port: number): Promise<void> {
  if (!has('strace'))
    return console.log('durable: did not run, there is no strace. Install it with: apt-get install strace');
  const alone = await traced(port, async () => {
    const wire = connection(port);
    for (let count = 0; count < 200; count++) await wire.send(requestText(JSON.stringify([vote()]), port));
    wire.close();
  });
  console.log('one after the other:', alone);
  const until = Date.now() + 5000;
  const together = await traced(port, () => load(port, 64, () => Date.now() < until + 3000));
  console.log('64 connections     :', together, '(unpaid: answers that shared a sync with another)');
}
