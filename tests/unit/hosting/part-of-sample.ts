import { cpSync, globSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleContent } from '../../sample.ts';

/** The answer that all references of the part lead to. */
export const anchor = '1010';

/** Copies the sample with the answers of one category in two languages: enough for what is the same however many there are. */
export function copyPartOfSample(folder: string): void {
  cpSync(sampleContent, folder, { recursive: true });
  for (const file of globSync('articles/*/*/*.mdx', { cwd: folder }))
    if (!/\/(it|en)\/(consegna|delivery)\//.test(`/${file.replaceAll('\\', '/').slice(9)}`))
      unlinkSync(join(folder, file));
  for (const file of globSync(['articles/*/*/*.mdx', 'pages/*/*.mdx'], { cwd: folder }))
    writeFileSync(
      join(folder, file),
      readFileSync(join(folder, file), 'utf8').replace(/<Answer id="\d+"/g, `<Answer id="${anchor}"`),
    );
}
