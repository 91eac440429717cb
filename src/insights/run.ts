import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { storeFile } from '../collector/create-collector.ts';
import { loadContent, loadHandled, loadSettings, type Content } from '../content/load.ts';
import { readRelevance } from '../content/relevance-cases.ts';
import { popularitySchema } from '../content/schema/popularity.ts';
import { contentRoot } from '../content/root.ts';
import { dayMs } from '../i18n/dates.ts';
import { interpolate, plural } from '../i18n/phrases.ts';
import { escapeControls } from '../events/text-rules.ts';
import { acceptedSearch } from './proposals/accept.ts';
import { decideAliases } from './proposals/apply.ts';
import { describeDecisions } from './proposals/apply-report.ts';
import { requestedLanguage, parseFlags, type Flags } from './arguments.ts';
import { explain } from './error-messages.ts';
import type { Findings } from './findings.ts';
import { createFinder } from './proposals/search-tools.ts';
import { contentCases } from './proposals/relevance.ts';
import { mergePopularity, popularityOf } from './proposals/popularity.ts';
import { openStoreIfAny, readFindings, reportFiles, shownPath, writeFiles } from './make-report.ts';
import { withoutHandled } from './handled.ts';
import { narrowFindings, narrowingValues, type Narrowing } from './narrow.ts';
import { lastWeek, runSend } from './send/run-send.ts';
import { dayFormatter } from './aggregate/calendar.ts';
import { lastDay } from './aggregate/period.ts';
import { watch } from './watch.ts';
import { reportLanguage, wordsOf, type Words } from './messages/index.ts';
import { UsageError } from '../usage-error.ts';

/** Environment and output of a command; `process` has this shape. */
export interface CommandIO {
  env: NodeJS.ProcessEnv;
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

type Say = (text: string) => void;

/** Prints text with control characters escaped, since readers wrote some of it. */
const createPrinter =
  (stream: CommandIO['stdout']): Say =>
  (text) =>
    void stream.write(`${escapeControls(text)}\n`);

/** Context of a command: content, options, language and output. */
interface Task {
  root: string;
  content: Content;
  flags: Flags;
  words: Words;
  say: Say;
}

function applyAliases(findings: Findings, { root, content, flags, words, say }: Task): void {
  const chosen = flags.accept?.map((text) => {
    const search = acceptedSearch(text, findings.searches, content);
    if (!search) throw new UsageError(interpolate(words.cli.badAccept, { value: text }));
    return search;
  });
  const { decisions, files } = decideAliases(chosen ?? findings.searches, {
    content,
    finderOf: createFinder,
    casesOf: (locale) => readRelevance(locale, root) ?? contentCases(content, locale),
    read: (file) => readFileSync(join(root, file), 'utf8'),
  });
  if (!flags['dry-run']) writeFiles(root, files);
  say(describeDecisions(decisions, words, flags['dry-run'] ?? false));
}

function writePopularity(findings: Findings, { root, content, flags, words: { cli }, say }: Task): void {
  const path = join(root, 'popularity.json');
  const before = existsSync(path) ? popularitySchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
  // Only a report of exactly one month counts for that month.
  const [month = ''] = /^\d{4}-\d\d(?=-01$)/.exec(flags.since ?? '') ?? [];
  const ofMonth = month && lastDay(month) === flags.until ? Number(month.slice(-2)) : undefined;
  const popularity = mergePopularity(before, popularityOf(findings, content), ofMonth);
  const body = `${JSON.stringify(popularity, null, 2)}\n`;
  const file = shownPath(path);
  say(interpolate(cli.popularity, { n: Object.keys(popularity).length, file }));
  if (flags['dry-run']) say(body + cli.dryRun);
  else writeFiles(root, { 'popularity.json': body });
}

/** A summary in a line or two. In: the options, the language, and the path of a missing store. */
function summaryOf(
  findings: Findings,
  { flags, lang, missingStore }: { flags: Flags; lang: string; missingStore: string | undefined },
): string {
  const { totals, answers, searches } = findings;
  const { cli } = wordsOf(lang);
  if (totals.events > 0 || answers.length > 0) {
    const fixes = answers.filter(({ lost, published }) => lost > 0 && published);
    const open = searches.filter(({ advice }) => advice !== 'settled');
    const lines = [
      plural(cli.votes, totals.helped.of, lang),
      plural(cli.fixes, fixes.length, lang),
      plural(cli.searches, open.length, lang),
    ];
    return `${lines.join(', ')}.`;
  }
  if (missingStore !== undefined)
    return `${cli.empty}\n${interpolate(cli.noStore, { place: shownPath(missingStore) })}`;
  if (flags.since && flags.until) return interpolate(cli.emptyBetween, { day: flags.since, to: flags.until });
  if (flags.since) return interpolate(cli.emptySince, { day: flags.since });
  return flags.until ? interpolate(cli.emptyUntil, { day: flags.until }) : cli.empty;
}

/** The requested filter. Throws `UsageError` for unknown values. */
function narrowingOf(flags: Flags, content: Content, { cli }: Words): Narrowing {
  const only: Narrowing = {};
  for (const [name, known] of Object.entries(narrowingValues(content)) as [keyof Narrowing, string[]][]) {
    const value = flags[name];
    if (value === undefined) continue;
    const found = known.find((one) => one.toLowerCase() === value.trim().toLowerCase());
    if (found === undefined)
      throw new UsageError(interpolate(cli.badPart, { option: `--${name}`, value, known: known.join(', ') }));
    only[name] = found;
  }
  return only;
}

async function report(given: Flags, { env, stdout, stderr }: CommandIO, lang: string): Promise<number> {
  const root = contentRoot(env);
  const content = loadContent(root);
  const words = wordsOf(lang);
  const today = dayFormatter(content.site.timeZone)(Date.now());
  const flags = given.send ? { ...given, ...lastWeek(today) } : given;
  const only = narrowingOf(flags, content, words);
  const store = await openStoreIfAny(env);
  const all = await readFindings(store, content, {
    now: Date.now(),
    since: flags.since,
    until: flags.until,
    casesOf: (locale) => readRelevance(locale, root),
  }).finally(() => store?.close());
  const findings = withoutHandled(all, loadHandled(root));
  const shown = narrowFindings(findings, content, only);
  const files = reportFiles(shown, content, { lang, refresh: flags.watch ? 10 : undefined });
  const [page = '', ...rest] = writeFiles(resolve(flags.out ?? 'reports'), files).map(shownPath);

  const say = createPrinter(flags.json || flags.csv ? stderr : stdout);
  say(interpolate(words.cli.wrote, { page, files: rest.map((path) => basename(path)).join(', ') }));
  say(summaryOf(shown, { flags, lang: reportLanguage(lang), missingStore: store ? undefined : storeFile(env) }));
  if (flags.json) stdout.write(files['insights.json'] ?? '');
  if (flags.csv) stdout.write(files['insights-answers.csv'] ?? '');
  const task: Task = { root, content, flags, words, say };
  if (flags.apply || flags.accept) applyAliases(findings, task);
  if (flags.popularity) writePopularity(findings, task);
  return !flags.send || (await runSend(findings, { env, content, lang, words, say, dryRun: flags['dry-run'] })) ? 0 : 1;
}

/** The site's default language; the machine's when the content cannot be read. */
function defaultLanguage(env: NodeJS.ProcessEnv): string {
  try {
    return loadSettings(contentRoot(env)).site.defaultLocale;
  } catch {
    return env.LC_ALL || env.LC_MESSAGES || env.LANG || 'en';
  }
}

/** Prints an error. Out: the exit code. */
function reportError(error: unknown, { env, stderr }: CommandIO, lang: string): number {
  const say = createPrinter(stderr);
  const text = explain(error, env, lang);
  say(text ?? wordsOf(lang).cli.faults.bug);
  if (text === undefined) say(inspect(error));
  return error instanceof UsageError ? 2 : 1;
}

async function runCommand(args: string[], given: CommandIO, lang: string): Promise<number> {
  const words = wordsOf(lang);
  let io = given;
  try {
    // It may already be tomorrow in the time zone of the site.
    const flags = parseFlags(args, words, new Date(Date.now() + dayMs).toISOString().slice(0, 10));
    const url = flags['database-url'];
    if (url) io = { env: { ...given.env, DATABASE_URL: url }, stdout: given.stdout, stderr: given.stderr };
    if (flags.help) createPrinter(io.stdout)(words.cli.help);
    else if (flags.watch) {
      createPrinter(io.stderr)(words.cli.watching);
      await watch(
        io.env,
        async () => void (await report(flags, io, lang)),
        (error) => reportError(error, io, lang),
      );
    } else return await report(flags, io, lang);
    return 0;
  } catch (error) {
    return reportError(error, io, lang);
  }
}

/** Runs one command line of `npm run insights`. Out: exit code 0 done, 1 failed, 2 usage error. */
export async function run(args: string[], io: CommandIO): Promise<number> {
  const requested = requestedLanguage(args) ?? '';
  return runCommand(args, io, reportLanguage(requested) === requested ? requested : defaultLanguage(io.env));
}
