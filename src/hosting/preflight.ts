import { ContentError } from '../content/load.ts';
import { contentRoot } from '../content/root.ts';
import { checkContent } from '../check/check.ts';
import { messageLanguage } from '../check/message-language.ts';
import { serverWords } from '../check/messages/server.ts';
import { report } from '../check/reporters/report.ts';

/** Checks the content before anything is built from it. Throws `ContentError` after printing what is wrong. */
export async function preflight(): Promise<void> {
  const found = await checkContent(contentRoot());
  process.stdout.write(`${report(found)}\n`);
  const { nothingBuilt } = serverWords[messageLanguage(undefined, process.env)];
  if (found.errors > 0) throw new ContentError(nothingBuilt);
}
