import { ContentError } from '../content/load.ts';
import type { Report } from '../check/check.ts';
import { messageLanguage } from '../check/message-language.ts';
import { serverWords } from '../check/messages/server.ts';
import { report } from '../check/reporters/report.ts';

/** Prints the problems of a check before the content is used. Throws `ContentError` when there are errors. */
export function preflight(found: Report): void {
  process.stdout.write(`${report(found)}\n`);
  const { nothingBuilt } = serverWords[messageLanguage(undefined, process.env)];
  if (found.errors > 0) throw new ContentError(nothingBuilt);
}
