import { parseArgs } from 'node:util';
import { contentRoot } from '../../content/root.ts';
import { inspect } from '../check.ts';
import { report } from '../reporters/report.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

/** `npm run check`. */
export function checkCommand(args: string[], { env, print }: Surroundings): ExitCode {
  const { values } = parseArgs({
    args,
    options: {
      format: { type: 'string' },
      lang: { type: 'string' },
      strict: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
  });
  const { report: found } = inspect(contentRoot(env), { strict: values.strict });
  print(report(found, { format: values.format, lang: values.lang, all: values.all, env }));
  return found.errors > 0 ? 1 : 0;
}
