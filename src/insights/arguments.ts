import { parseArgs } from 'node:util';
import { interpolate } from '../i18n/phrases.ts';
import { editDistance } from '../text/edit-distance.ts';
import { firstDay, lastDay } from './aggregate/period.ts';
import { reportLanguage, type Words } from './messages/index.ts';
import { UsageError } from '../usage-error.ts';

const options = {
  since: { type: 'string' },
  until: { type: 'string' },
  lang: { type: 'string' },
  owner: { type: 'string' },
  category: { type: 'string' },
  locale: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  watch: { type: 'boolean' },
  'database-url': { type: 'string' },
  popularity: { type: 'boolean' },
  apply: { type: 'boolean' },
  accept: { type: 'string', multiple: true },
  send: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type Flags = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

/** Pairs of options that exclude each other. */
const exclusiveOptions: [keyof Flags, keyof Flags][] = [
  ['json', 'csv'],
  ['watch', 'json'],
  ['watch', 'csv'],
  ['watch', 'apply'],
  ['watch', 'accept'],
  ['watch', 'popularity'],
  ...(['since', 'until', 'owner', 'category', 'locale', 'watch', 'apply', 'accept'] as const).map(
    (other): [keyof Flags, keyof Flags] => ['send', other],
  ),
];

function nearestOption(option: string): string | undefined {
  const [best] = Object.keys(options)
    .map((name) => ({ name: `--${name}`, away: editDistance(option, `--${name}`, 2) }))
    .filter(({ away }) => away <= 2)
    .sort((a, b) => a.away - b.away);
  return best?.name;
}

/** The requested language, even if the rest of the line is invalid. */
export const requestedLanguage = (args: string[]): string | undefined => {
  const { lang } = parseArgs({ args, options, strict: false }).values;
  return typeof lang === 'string' ? lang : undefined;
};

/** A message about the first fault of the line; `undefined` when it is valid. */
function faultOf(args: string[], { cli }: Words): string | undefined {
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') return interpolate(cli.badWord, { value: token.value });
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value } = token;
    if (!Object.hasOwn(options, name)) {
      const near = nearestOption(option);
      return interpolate(cli.badOption, { option }) + (near ? ` ${interpolate(cli.didYouMean, { option: near })}` : '');
    }
    const wantsValue = options[name as keyof Flags].type === 'string';
    if (wantsValue && (value === undefined || (!token.inlineValue && value.startsWith('--'))))
      return interpolate(cli.needsValue, { option });
    if (!wantsValue && value !== undefined) return interpolate(cli.noValue, { option });
  }
  return undefined;
}

/** Parses a command line; months become their first and last day, at most `latest`. Throws `UsageError`. */
export function parseFlags(args: string[], words: Words, latest: string): Flags {
  const { cli } = words;
  const fault = faultOf(args, words);
  if (fault) throw new UsageError(`${fault}\n${cli.seeHelp}`);
  const flags = parseArgs({ args, options }).values;

  const { since, until, lang, out, accept = [] } = flags;
  const database = flags['database-url'];
  const from = since === undefined ? undefined : firstDay(since);
  const to = until === undefined ? undefined : lastDay(until);
  for (const [option, value, day] of [
    ['--since', since, from],
    ['--until', until, to],
  ] as const)
    if (value !== undefined && day === undefined) throw new UsageError(interpolate(cli.badDay, { option, value }));
  if (from !== undefined && from > latest) throw new UsageError(interpolate(cli.futureSince, { value: from }));
  if (from !== undefined && to !== undefined && to < from)
    throw new UsageError(interpolate(cli.emptyPeriod, { since: from, until: to }));
  if (lang !== undefined && reportLanguage(lang) !== lang)
    throw new UsageError(interpolate(cli.badLang, { value: lang }));
  if (out?.trim() === '') throw new UsageError(cli.badOut);
  if (database?.trim() === '') throw new UsageError(interpolate(cli.badDatabase, { value: database }));
  for (const value of accept)
    if (!/^.*\S.*=\s*\d+\s*$/.test(value)) throw new UsageError(interpolate(cli.badAccept, { value }));
  for (const [one, other] of exclusiveOptions)
    if (flags[one] && flags[other])
      throw new UsageError(interpolate(cli.notTogether, { one: `--${one}`, other: `--${other}` }));
  return { ...flags, ...(from && { since: from }), ...(to && { until: to }) };
}
