import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError, loadContent, type Content } from '../content/load.ts';
import { contentRoot } from '../content/root.ts';
import { StoreError } from '../collector/store.ts';
import { fill } from '../locale/text.ts';
import { isoDate } from '../schema/common.ts';
import { acceptedSearch } from './accept.ts';
import { decideAliases } from './apply.ts';
import { describeDecisions } from './apply-report.ts';
import type { Findings } from './findings.ts';
import { createFinder } from './languages.ts';
import { ownCases, readRelevance } from './relevance.ts';
import { popularityOf } from './popularity.ts';
import { openStoreIfAny, readFindings, reportFiles, writeFiles } from './report.ts';
import { watch } from './watch.ts';
import { reportLanguage, wordsOf, type Words } from './words/index.ts';

const options = {
  since: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  watch: { type: 'boolean' },
  'database-url': { type: 'string' },
  popularity: { type: 'boolean' },
  apply: { type: 'boolean' },
  accept: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** A mistake in how the command was called. */
class UsageError extends Error {}

type Flags = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

function parse(): Flags {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function checked(flags: Flags, words: Words): void {
  if (flags.since !== undefined && !isoDate.safeParse(flags.since).success)
    throw new UsageError(fill(words.cli.badSince, { value: flags.since }));
  if (flags.lang !== undefined && reportLanguage(flags.lang) !== flags.lang)
    throw new UsageError(fill(words.cli.badLang, { value: flags.lang }));
}

function applyAliases(findings: Findings, content: Content, flags: Flags, words: Words, say: (text: string) => void) {
  const chosen = flags.accept?.map((text) => {
    const search = acceptedSearch(text, findings.searches, content);
    if (!search) throw new UsageError(fill(words.cli.badAccept, { value: text }));
    return search;
  });
  const relevance = join(dirname(contentRoot()), 'tests/relevance');
  const { decisions, files } = decideAliases(chosen ?? findings.searches, {
    content,
    finderOf: createFinder,
    casesOf: (locale) => readRelevance(relevance, locale) ?? ownCases(content, locale),
    read: (file) => readFileSync(join(contentRoot(), file), 'utf8'),
  });
  if (!flags['dry-run']) writeFiles(contentRoot(), files);
  say(describeDecisions(decisions, words, flags['dry-run'] ?? false));
}

async function report(flags: Flags, env: NodeJS.ProcessEnv): Promise<void> {
  const content = loadContent();
  const lang = flags.lang ?? content.site.defaultLocale;
  const words = wordsOf(lang);
  const { cli } = words;
  const store = await openStoreIfAny(env);
  const findings = await readFindings(store, content, { now: Date.now(), since: flags.since }).finally(() =>
    store?.close(),
  );
  const files = reportFiles(findings, content, { lang, refresh: flags.watch ? 10 : undefined });
  const paths = writeFiles(resolve(flags.out ?? 'reports'), files).map((path) => relative('', path));

  const { totals, answers, searches } = findings;
  const say = flags.json || flags.csv ? console.error : console.log;
  say(fill(cli.wrote, { files: paths.join(', ') }));
  say(
    totals.events === 0 && answers.length === 0
      ? cli.empty
      : fill(cli.summary, {
          votes: totals.helped.of,
          fixes: answers.filter(({ lost, published }) => lost > 0 && published).length,
          searches: searches.length,
        }),
  );
  if (flags.json) process.stdout.write(files['insights.json'] ?? '');
  if (flags.csv) process.stdout.write(files['insights-answers.csv'] ?? '');

  if (flags.apply || flags.accept) applyAliases(findings, content, flags, words, say);
  if (flags.popularity) {
    const popularity = popularityOf(findings, content);
    const body = `${JSON.stringify(popularity, null, 2)}\n`;
    say(
      fill(cli.popularity, {
        n: Object.keys(popularity).length,
        file: join(relative('', contentRoot()), 'popularity.json'),
      }),
    );
    if (flags['dry-run']) say(body + cli.dryRun);
    else writeFiles(contentRoot(), { 'popularity.json': body });
  }
}

async function main(): Promise<void> {
  const flags = parse();
  let words = wordsOf(flags.lang ?? process.env.LANG ?? 'en');
  if (flags.help) return console.log(words.cli.help);
  checked(flags, words);
  const env = { ...process.env, ...(flags['database-url'] && { DATABASE_URL: flags['database-url'] }) };
  if (!flags.watch) return report(flags, env);
  words = wordsOf(flags.lang ?? loadContent().site.defaultLocale);
  console.error(words.cli.watching);
  await watch(env, () => report(flags, env));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ContentError || error instanceof StoreError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
