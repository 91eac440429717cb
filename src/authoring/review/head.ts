import { basename } from 'node:path';
import { loadContent } from '../../content/load.ts';
import { readRelevanceFile } from '../../content/relevance-cases.ts';
import type { MessageLanguage } from '../../check/problems.ts';
import { firstOf } from './search.ts';

const words = {
  it: {
    language: (file: string, locales: string) =>
      `Il nome di ${file} deve dire la lingua delle ricerche, come in head.it.yaml. Le lingue sono: ${locales}.`,
    unreadable: (file: string, why: string) => `${file} non si può leggere: ${why}`,
    fault: (query: string, wanted: string, first: string) =>
      `«${query}» deve trovare per prima ${wanted}, e trova ${first}.`,
    nothing: 'niente',
    remedy: 'Aggiungi un alias a quella risposta, o la ricerca a best-bets.yaml.',
    fine: (count: number) => `Tutte le ${count} ricerche trovano la loro risposta al primo posto.`,
  },
  en: {
    language: (file: string, locales: string) =>
      `The name of ${file} must tell the language of its searches, as head.en.yaml does. The languages are: ${locales}.`,
    unreadable: (file: string, why: string) => `${file} cannot be read: ${why}`,
    fault: (query: string, wanted: string, first: string) =>
      `“${query}” must find ${wanted} first, and finds ${first}.`,
    nothing: 'nothing',
    remedy: 'Add an alias to that answer, or the search to best-bets.yaml.',
    fine: (count: number) => `All ${count} searches find their answer first.`,
  },
} as const;

/** Whether each search of a file finds its answer first, as text for editors. In: `q`, and the answers `a` that serve it. */
export async function headReport(
  file: string,
  root: string,
  language: MessageLanguage,
): Promise<{ text: string; faults: number }> {
  const say = words[language];
  const content = loadContent(root);
  const locale = content.site.locales.find((one) => new RegExp(`(^|[.])${one}\\.ya?ml$`, 'i').test(basename(file)));
  if (!locale) return { text: say.language(basename(file), content.site.locales.join(', ')), faults: 1 };
  let cases;
  try {
    cases = readRelevanceFile(file);
  } catch (error) {
    return { text: say.unreadable(file, (error as Error).message), faults: 1 };
  }
  const questionOf = (id: number) =>
    `${id} (${content.articles.find((one) => one.id === id && one.locale === locale)?.question ?? '?'})`;
  const first = firstOf(content, locale);
  const lines: string[] = [];
  for (const { query, answers } of cases) {
    const found = await first(query);
    if (found !== undefined && answers.includes(found)) continue;
    const wanted = answers.map(questionOf).join(' / ');
    lines.push(say.fault(query, wanted, found === undefined ? say.nothing : questionOf(found)));
  }
  if (lines.length === 0) return { text: say.fine(cases.length), faults: 0 };
  return { text: [...lines, say.remedy].join('\n'), faults: lines.length };
}
