import { contentRoot } from '../content/root.ts';
import { checkContent } from '../editor/check.ts';
import { report } from '../editor/reporters/report.ts';

/** The content has mistakes; they are already printed. */
export class ContentRefused extends Error {
  override name = 'ContentRefused';
}

/** Checks the content before anything is built from it. Throws `ContentRefused` after printing what is wrong. */
export async function checkFirst(): Promise<void> {
  const found = await checkContent(contentRoot());
  process.stdout.write(`${report(found)}\n`);
  if (found.errors > 0) throw new ContentRefused('Nothing was built: mend the mistakes above first.');
}
