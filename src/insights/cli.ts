import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { storeFile } from '../collector/open.ts';
import { loadContent, type Content } from '../content/load.ts';
import { readRelevance } from '../content/relevance.ts';
import { contentRoot } from '../content/root.ts';
import { dayMs } from '../locale/dates.ts';
import { fill, plural } from '../locale/text.ts';
import { escapeControls } from '../schema/typed.ts';
import { acceptedSearch } from './accept.ts';
import { decideAliases } from './apply.ts';
import { describeDecisions } from './apply-report.ts';
import { askedLanguage, parseFlags, UsageError, type Flags } from './arguments.ts';
import { explain } from './faults.ts';
import type { Findings } from './findings.ts';
import { createFinder } from './languages.ts';
import { ownCases } from './relevance.ts';
import { popularityOf } from './popularity.ts';
import { openStoreIfAny, readFindings, reportFiles, shownPath, writeFiles } from './report.ts';
import { watch } from './watch.ts';
import { reportLanguage, wordsOf, type Words } from './words/index.ts';

type Say = (text: string) => void;

function applyAliases(findings: Findings, content: Content, flags: Flags, words: Words, say: Say) {
  const chosen = flags.accept?.map((text) => {
    const search = acceptedSearch(text, findings.searches, content);
    if (!search) throw new UsageError(fill(words.cli.badAccept, { value: text }));
    return search;
  });
  const { decisions, files } = decideAliases(chosen ?? findings.searches, {
    content,
    finderOf: createFinder,
    casesOf: (locale) => readRelevance(locale) ?? ownCases(content, locale),
    read: (file) => readFileSync(join(contentRoot(), file), 'utf8'),
  });
  if (!flags['dry-run']) writeFiles(contentRoot(), files);
  say(describeDecisions(decisions, words, flags['dry-run'] ?? false));
}

function writePopularity(findings: Findings, content: Content, flags: Flags, { cli }: Words, say: Say): void {
  const popularity = popularityOf(findings, content);
  const body = `${JSON.stringify(popularity, null, 2)}\n`;
  const file = shownPath(join(contentRoot(), 'popularity.json'));
  say(fill(cli.popularity, { n: Object.keys(popularity).length, file }));
  if (flags['dry-run']) say(body + cli.dryRun);
  else writeFiles(contentRoot(), { 'popularity.json': body });
}

/** The news in a line or two. */
function summaryOf(findings: Findings, flags: Flags, lang: string, store: boolean): string {
  const { totals, answers, searches } = findings;
  const { cli } = wordsOf(lang);
  if (totals.events > 0 || answers.length > 0) {
    const fixes = answers.filter(({ lost, published }) => lost > 0 && published);
    const open = searches.filter(({ advice }) => advice !== 'settled');
    const told = [
      plural(cli.votes, totals.helped.of, lang),
      plural(cli.fixes, fixes.length, lang),
      plural(cli.searches, open.length, lang),
    ];
    return `${told.join(', ')}.`;
  }
  if (!store) return `${cli.empty}\n${fill(cli.noStore, { place: shownPath(storeFile()) })}`;
  return flags.since ? fill(cli.emptySince, { day: flags.since }) : cli.empty;
}

async function report(flags: Flags, env: NodeJS.ProcessEnv, lang: string): Promise<void> {
  const content = loadContent();
  const words = wordsOf(lang);
  const store = await openStoreIfAny(env);
  const findings = await readFindings(store, content, {
    now: Date.now(),
    since: flags.since,
    until: flags.until,
  }).finally(() => store?.close());
  const files = reportFiles(findings, content, { lang, refresh: flags.watch ? 10 : undefined });
  const [page = '', ...rest] = writeFiles(resolve(flags.out ?? 'reports'), files).map(shownPath);

  const print = flags.json || flags.csv ? console.error : console.log;
  // Readers wrote what aliases are made of.
  const say: Say = (text) => print(escapeControls(text));
  say(fill(words.cli.wrote, { page, files: rest.map((path) => basename(path)).join(', ') }));
  say(summaryOf(findings, flags, reportLanguage(lang), store !== undefined));
  if (flags.json) process.stdout.write(files['insights.json'] ?? '');
  if (flags.csv) process.stdout.write(files['insights-answers.csv'] ?? '');
  if (flags.apply || flags.accept) applyAliases(findings, content, flags, words, say);
  if (flags.popularity) writePopularity(findings, content, flags, words, say);
}

/** The site's own language, for whoever named none; the machine's while the content cannot be read. */
function usualLanguage(env: NodeJS.ProcessEnv): string {
  try {
    return loadContent().site.defaultLocale;
  } catch {
    return env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en';
  }
}

async function main(args: string[], lang: string): Promise<void> {
  const words = wordsOf(lang);
  // Where the site lives it may be tomorrow already.
  const flags = parseFlags(args, words, new Date(Date.now() + dayMs).toISOString().slice(0, 10));
  if (flags.help) return console.log(words.cli.help);
  if (flags['database-url']) process.env.DATABASE_URL = flags['database-url'];
  if (!flags.watch) return report(flags, process.env, lang);
  console.error(words.cli.watching);
  await watch(
    process.env,
    () => report(flags, process.env, lang),
    (error) => tell(error, words),
  );
}

/** Says what went wrong. Out: the exit code. */
function tell(error: unknown, words: Words): number {
  const text = explain(error, process.env, words);
  console.error(text ?? words.cli.faults.bug);
  if (text === undefined) console.error(error);
  return error instanceof UsageError ? 2 : 1;
}

// Whoever reads the output may have seen enough: `npm run insights -- --json | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
const args = process.argv.slice(2);
const asked = askedLanguage(args) ?? '';
const lang = reportLanguage(asked) === asked ? asked : usualLanguage(process.env);
try {
  await main(args, lang);
} catch (error) {
  process.exitCode = tell(error, wordsOf(lang));
}
