/**
 * Lets Node read the sources where npm has installed them: of TypeScript below `node_modules` it takes the types away only when told
 * to. Loaded by `prontuario` and by every process and thread that it starts. In the repository of the project nothing is to do.
 */
import { readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const sources = new URL('./', import.meta.url).href;

/** The types of a source replaced by blanks, so that lines and columns stay. */
function withoutTypes(url) {
  const text = readFileSync(fileURLToPath(url), 'utf8');
  const { emitWarning } = process;
  // That this may change one day is known: a test installs the package and runs it.
  process.emitWarning = () => {};
  try {
    return module.stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}

if (sources.includes('/node_modules/'))
  module.registerHooks({
    load: (url, context, next) =>
      url.startsWith(sources) && url.endsWith('.ts')
        ? { format: 'module', source: withoutTypes(url), shortCircuit: true }
        : next(url, context),
  });
