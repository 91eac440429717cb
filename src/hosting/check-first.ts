import { contentRoot } from '../content/root.ts';
import { checkContent } from '../editor/check.ts';
import { messageLanguage } from '../editor/language.ts';
import { serverWords } from '../editor/messages/server.ts';
import { report } from '../editor/reporters/report.ts';
import { ContentRefused } from './usage-error.ts';

/** Checks the content before anything is built from it. Throws `ContentRefused` after printing what is wrong. */
export async function checkFirst(): Promise<void> {
  const found = await checkContent(contentRoot());
  process.stdout.write(`${report(found)}\n`);
  const { nothingBuilt } = serverWords[messageLanguage(undefined, process.env)];
  if (found.errors > 0) throw new ContentRefused(nothingBuilt);
}
