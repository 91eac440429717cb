import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inspect } from '../../check/check.ts';
import { messageLanguage } from '../../check/message-language.ts';
import { todayIn } from '../../i18n/dates.ts';
import { cacheRoot, contentRoot } from '../../content/root.ts';
import { fetchPictures, isInlinePicture, remotePictures } from '../import/fetch-pictures.ts';
import { SourceError, sourceKinds, type SourceKind } from '../import/item.ts';
import { planImport, remarksOf } from '../import/plan.ts';
import { importWords, previewPage } from '../import/preview.ts';
import { columnFields, type Columns } from '../import/read-records.ts';
import { readSource } from '../import/read-source.ts';
import { readImportMap, writeImport } from '../import/write-import.ts';
import type { CommandContext, ExitCode } from './command-io.ts';
import { UsageError } from '../../usage-error.ts';

/** `npm run import`: previews the answers of another system, and with `--write` writes them. */
export async function importCommand(args: string[], { env, print, warn }: CommandContext): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      locale: { type: 'string' },
      columns: { type: 'string' },
      level: { type: 'string', default: '1' },
      'old-address': { type: 'string' },
      'old-site': { type: 'string' },
      'fetch-pictures': { type: 'boolean', default: false },
      'keep-numbers': { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      lang: { type: 'string' },
    },
  });
  const language = messageLanguage(values.lang, env);
  const words = importWords(language);
  const [path] = positionals;
  if (path === undefined) throw new UsageError('import');
  if (values.from !== undefined && !sourceKinds.includes(values.from as SourceKind))
    throw new UsageError(words.kind(values.from, sourceKinds.join(', ')));
  const columns: Columns = {};
  for (const pair of values.columns?.split(',') ?? []) {
    const [field = '', column = ''] = pair.split('=', 2);
    const known = columnFields.find((one) => one === field.trim());
    if (!known) throw new UsageError(words.column(field, columnFields.join(', ')));
    columns[known] = column.trim();
  }
  const root = contentRoot(env);
  const { contentIndex } = inspect(root);
  const { locales, defaultLocale, site } = contentIndex.settings;
  if (!site) {
    warn(words.noSite);
    return 1;
  }
  const locale = values.locale ?? defaultLocale;
  if (!locales.includes(locale)) throw new UsageError(words.locale(locale, locales.join(', ')));
  let source;
  try {
    source = readSource(path, { from: values.from as SourceKind | undefined, columns, locales });
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    warn(words.unread(error.message));
    return 1;
  }
  const oldSite = values['old-site'];
  if (oldSite !== undefined && !/^https?:$/.test(URL.parse(oldSite)?.protocol ?? ''))
    throw new UsageError(words.oldSite(oldSite));
  const { inline = [], remote = [] } = Object.groupBy(remotePictures(source), (address) =>
    isInlinePicture(address) ? 'inline' : 'remote',
  );
  const isFetching = values['fetch-pictures'];
  const fetched = await fetchPictures(
    [...inline, ...(isFetching ? remote : [])],
    join(cacheRoot(env), 'import-pictures'),
  );
  const plan = planImport(source, root, contentIndex, readImportMap(root), {
    today: todayIn(site.timeZone, new Date()),
    locale,
    oldAddress: values['old-address'],
    oldSite,
    fetched,
    keepNumbers: values['keep-numbers'],
    level: values.level === '2' ? 2 : 1,
  });
  const summary = words.sum(plan, remarksOf(plan, 'lost'), remarksOf(plan, 'hand'));
  const report = resolve('reports', 'import.html');
  mkdirSync(resolve('reports'), { recursive: true });
  writeFileSync(report, previewPage(plan, language, summary));
  print(summary);
  if (plan.skipped.size > 0)
    print(words.skipped([...plan.skipped].map(([tag, count]) => `${tag} ${count}`).join(', ')));
  if (remote.length > 0)
    print(words.remote(remote.length, isFetching ? remote.filter((one) => fetched.has(one)).length : undefined));
  print(words.report(join('reports', 'import.html')));
  if (!values.write) {
    print(words.next);
    return 0;
  }
  const { answers, pictures } = await writeImport(root, plan, (done) => {
    if (done > 0 && done % 100 === 0) print(words.pictures(done, plan.pictures.length));
  });
  const { errors, warnings } = inspect(root).report;
  print(words.wrote(answers, pictures, errors, warnings));
  return errors > 0 ? 1 : 0;
}
