import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isReplaced, useSample } from '../sample.ts';

/** One temporary folder for a whole run, so that nothing stays behind, whoever made it. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'prontuario-'));
  // PostgreSQL runs as another user and must reach its data inside.
  chmodSync(folder, 0o711);
  // The tests are about the sample, whatever else is set here for one's own.
  for (const name of Object.keys(process.env)) if (name.startsWith('PRONTUARIO_')) delete process.env[name];
  if (isReplaced) useSample(join(folder, 'public'));
  // What Node makes of the sources is kept, as the program keeps it: many processes read the same ones.
  process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache/modules');
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
