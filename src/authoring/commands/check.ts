import { parseArgs } from 'node:util';
import { contentRoot } from '../../content/root.ts';
import { inspect } from '../../check/check.ts';
import { messageLanguage } from '../../check/message-language.ts';
import { report } from '../../check/reporters/report.ts';
import { baseRef, contentAt } from '../review/base.ts';
import { headReport } from '../review/head.ts';
import { searchChanges } from '../review/search.ts';
import { summary } from '../review/summary.ts';
import { translationList } from '../review/translations.ts';
import type { ExitCode, CommandContext } from './command-io.ts';

const flag = { type: 'boolean', default: false } as const;
const text = { type: 'string' } as const;
const options = {
  format: text,
  lang: text,
  base: text,
  strict: flag,
  all: flag,
  translations: flag,
  summary: flag,
  'no-cache': flag,
  head: text,
} as const;

const noSearches = { queries: 0, changes: [], unreadable: [] };

export async function checkCommand(args: string[], { env, print }: CommandContext): Promise<ExitCode> {
  const { values } = parseArgs({ args, options });
  const language = messageLanguage(values.lang, env);
  const root = contentRoot(env);
  if (values.head !== undefined) {
    const { text: headText, faults } = await headReport(values.head, root, language);
    print(headText);
    return faults > 0 ? 1 : 0;
  }
  const inspection = inspect(root, { strict: values.strict, ...(values['no-cache'] ? { cache: false } : {}) });
  const code = inspection.report.errors > 0 ? 1 : 0;
  if (values.translations) {
    print(translationList(inspection.contentIndex, language));
    return 0;
  }
  if (!values.summary) {
    print(report(inspection.report, { format: values.format, lang: values.lang, all: values.all, env }));
    return code;
  }
  const base = contentAt(root, baseRef(values.base, env));
  try {
    const searches = base ? await searchChanges(base.root, root) : noSearches;
    const before = base && inspect(base.root, { cache: false }).contentIndex;
    print(summary({ now: inspection, before, searches }, language));
  } finally {
    base?.remove();
  }
  return code;
}
