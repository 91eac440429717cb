import { parseArgs } from 'node:util';
import { messageLanguage } from '../check/message-language.ts';
import { trySending } from './collector.ts';
import { followChannels } from './channels.ts';
import type { Fault } from './fault.ts';
import { canaryWords } from './messages.ts';
import { visitPages } from './pages.ts';
import { trySearch } from './search.ts';
import { createVisitor } from './visitor.ts';
import { asksForHelp, UsageError } from '../usage-error.ts';

interface Output {
  print(text: string): void;
  warn(text: string): void;
}
interface CanaryDeps {
  fetch?: typeof fetch;
  now?: () => Date;
}

const usage =
  'npm run canary -- https://help.example [--pages all|<number>] [--no-send] [--no-external] [--lang it|en]';
const options = {
  lang: { type: 'string' },
  pages: { type: 'string', default: '40' },
  'no-send': { type: 'boolean', default: false },
  'no-external': { type: 'boolean', default: false },
} as const;

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const words = canaryWords[messageLanguage(values.lang, process.env)];
  const url = URL.parse(positionals[0] ?? '');
  if (positionals.length !== 1 || !url || !/^https?:$/.test(url.protocol)) throw new UsageError(words.noAddress);
  const pages = values.pages === 'all' ? Infinity : Number(values.pages);
  if (!(pages >= 2)) throw new UsageError(words.badPages(values.pages));
  return { words, pages, base: url.origin + url.pathname.replace(/\/*$/, '/'), values };
}

/** Tries a deployed site as a reader would and prints one line per step, then its faults. Out: 0 all in order, 1 faults, 2 usage error. */
export async function runCanary(args: string[], { print, warn }: Output, around: CanaryDeps = {}): Promise<0 | 1 | 2> {
  if (asksForHelp(args)) {
    print(usage);
    return 0;
  }
  let read: ReturnType<typeof readArguments>;
  try {
    read = readArguments(args);
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof TypeError)) throw error;
    warn(`${error.message}\n${usage}`);
    return 2;
  }
  const { words, base, pages, values } = read;
  const width = Math.max(...Object.values(words.steps).map(({ length }) => length)) + 2;
  let wrong = 0;
  const step = (name: keyof typeof words.steps, summary: string, faults: readonly Fault[] = []) => {
    print(`${words.steps[name].padEnd(width)}${faults.length > 0 ? words.found(faults.length) : summary}`);
    for (const { code, place, seen } of faults) {
      const { problem, remedy } = words.faults[code](seen ?? '');
      print(`  ${place}: ${problem}\n    ${remedy}`);
    }
    wrong += faults.length;
  };

  const visitor = createVisitor(base, around.fetch);
  const visited = await visitPages(visitor, pages);
  const { answers } = visited;
  step('pages', words.visited(visited.count), visited.faults);
  if (answers.length === 0) {
    if (visited.faults.length === 0) step('search', '', [{ code: 'no-answers', place: base }]);
    print(`\n${words.failed(wrong)}`);
    return 1;
  }
  const contactPages = [...new Set(answers.map(({ contact }) => contact))];
  const now = (around.now ?? (() => new Date()))();
  const channels = await followChannels(visitor, contactPages, { now, followsOthers: !values['no-external'] });
  step('channels', words.followed(channels.count), channels.faults);
  const search = await trySearch(visitor, answers);
  step('search', words.searched(search.count), search.faults);
  if (values['no-send']) step('collector', words.notSent);
  else {
    const { text } = await visitor.get(contactPages[0]!);
    const sent = await trySending(visitor, answers[0]!, text.includes('<contact-form'));
    step('collector', words.sent(sent.count), sent.faults);
  }
  print(`\n${wrong === 0 ? words.fine : words.failed(wrong)}`);
  return wrong === 0 ? 0 : 1;
}
