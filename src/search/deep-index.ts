import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { DeepNames } from './index-file.ts';

/** Pagefind could not index the built site. */
export class DeepIndexError extends Error {
  override name = 'DeepIndexError';
}

/** What Pagefind keeps of a page. */
interface Fragment {
  meta: Record<string, string>;
}

/** Fragments are gzip, then a marker, then JSON. */
function readFragment(path: string): Fragment {
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
}

/** Pagefind's name of each page → its answer's number (`data-pagefind-meta="answer:1042"`), per language. */
function namesIn(folder: string): Map<string, DeepNames> {
  const perLanguage = new Map<string, DeepNames>();
  for (const file of readdirSync(join(folder, 'fragment')).sort()) {
    const name = file.replace(/\.pf_fragment$/, '');
    const language = name.slice(0, name.lastIndexOf('_'));
    const number = Number(readFragment(join(folder, 'fragment', file)).meta.answer);
    const names = perLanguage.get(language) ?? {};
    if (Number.isSafeInteger(number)) names[name] = number;
    perLanguage.set(language, names);
  }
  return perLanguage;
}

/**
 * Runs Pagefind over a built site into `<dist>/pagefind/`, and writes beside it which page is which answer.
 * Only elements with `data-pagefind-body` are indexed. Throws `DeepIndexError`.
 */
export async function buildDeepIndex(distFolder: string): Promise<{ pages: number }> {
  const outputPath = join(distFolder, 'pagefind');
  try {
    const { index, errors } = await pagefind.createIndex({ keepIndexUrl: false });
    if (!index) throw new DeepIndexError(errors.join('\n'));
    const added = await index.addDirectory({ path: distFolder });
    if (added.errors.length > 0) throw new DeepIndexError(added.errors.join('\n'));
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new DeepIndexError(written.errors.join('\n'));
    let pages = 0;
    for (const [language, names] of namesIn(outputPath)) {
      writeFileSync(join(outputPath, `answers.${language}.json`), JSON.stringify(names));
      pages += Object.keys(names).length;
    }
    return { pages };
  } finally {
    await pagefind.close();
  }
}
