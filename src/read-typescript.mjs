/**
 * Lets Node read the sources where npm has installed them: of TypeScript below `node_modules` it takes the types away only when told
 * to. Loaded by `prontuario` and by every process and thread that it starts. In the repository of the project nothing is to do.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = new URL('./', import.meta.url).href;

/** The types of a source replaced by blanks, so that lines and columns stay. */
function strip(text) {
  const { emitWarning } = process;
  // That this may change one day is known: a test installs the package and runs it.
  process.emitWarning = () => {};
  try {
    return module.stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** The same, kept between runs beside what Node compiles of it: what takes types away is 35 MB of memory. */
function withoutTypes(url) {
  const text = readFileSync(fileURLToPath(url), 'utf8');
  const folder = process.env.NODE_COMPILE_CACHE;
  if (!folder) return strip(text);
  const key = createHash('sha256').update(process.version).update(text).digest('hex').slice(0, 24);
  const file = join(folder, 'without-types', `${key}.js`);
  try {
    const kept = readFileSync(file, 'utf8');
    // A machine that lost its power may have kept less.
    if (kept.length === text.length) return kept;
  } catch {
    // Not kept yet.
  }
  const stripped = strip(text);
  try {
    mkdirSync(join(folder, 'without-types'), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, stripped);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Done again next time: whoever serves may not be let write here.
  }
  return stripped;
}

if (sources.includes('/node_modules/'))
  module.registerHooks({
    load: (url, context, next) =>
      url.startsWith(sources) && url.endsWith('.ts')
        ? { format: 'module', source: withoutTypes(url), shortCircuit: true }
        : next(url, context),
  });
