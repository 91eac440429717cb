import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { inspect } from '../../check/check.ts';
import { messageLanguage } from '../../check/message-language.ts';
import { git } from '../../check/readers/git.ts';
import { todayIn } from '../../i18n/dates.ts';
import {
  isValid,
  languageList,
  likelyCountry,
  likelyTimeZone,
  placeholderHost,
  whatsappAddress,
  type Choices,
} from '../init/choices.ts';
import { contentFiles } from '../init/content-files.ts';
import { handbook } from '../init/handbook.ts';
import { officeHours, readHours } from '../init/hours.ts';
import { initWords } from '../init/messages.ts';
import { programPackage } from '../init/program.ts';
import { projectFiles } from '../init/project-files.ts';
import type { ChannelName } from '../init/starter.ts';
import type { CommandContext, ExitCode } from './command-io.ts';
import { Cancelled, openQuestions } from './questions.ts';
import { translatedCommand } from './write.ts';
import { UsageError } from '../../usage-error.ts';

const text = { type: 'string' } as const;
const options = {
  company: text,
  languages: text,
  url: text,
  'company-url': text,
  colour: text,
  email: text,
  phone: text,
  whatsapp: text,
  chat: text,
  hours: text,
  'no-form': { type: 'boolean', default: false },
  'time-zone': text,
  country: text,
  package: text,
} as const;
type Flags = ReturnType<typeof readFlags>['values'];

const readFlags = (args: string[]) => parseArgs({ args, options, allowPositionals: true });

/** `npm run init -- [folder]`, `npx prontuario init [folder]`: a new help centre in a folder of its own, ready to be served. */
export async function initCommand(args: string[], context: CommandContext): Promise<ExitCode> {
  const language = messageLanguage(undefined, context.env);
  const words = initWords[language];
  const { values, positionals } = readFlags(args);
  const [named = '.', ...others] = positionals;
  if (others.length > 0) throw new UsageError(words.oneFolder);
  const folder = resolve(named);
  if (existsSync(folder) && readdirSync(folder).some((name) => name !== '.git')) {
    context.warn(words.notEmpty(folder));
    return 1;
  }
  let choices: Choices;
  try {
    choices = await readChoices(values, basename(folder), context);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    context.warn(`\n${words.cancelled}`);
    return 1;
  }
  write(folder, choices);
  const env = {
    ...context.env,
    PRONTUARIO_CONTENT: join(folder, 'content'),
    PRONTUARIO_PUBLIC: join(folder, 'public'),
  };
  if (choices.languages.length > 1) await translatedCommand(['--all'], { env, print: () => {}, warn: context.warn });
  const { report } = inspect(env.PRONTUARIO_CONTENT, { cache: false, publicRoot: env.PRONTUARIO_PUBLIC });
  context.print(words.made(folder, readdirSync(folder).sort(), report.errors));
  context.print(commit(folder, words.firstCommit) ? words.committed : words.noGit);
  context.print(words.next(nextCommands(folder)));
  return report.errors > 0 ? 1 : 0;
}

/** The next commands to type, with `cd` where the folder is another one. */
function nextCommands(folder: string): string[] {
  const away = relative('.', folder);
  if (!away) return ['npm install', 'npm start', 'npm run new'];
  const way = away.startsWith('..') ? folder : away;
  return [`cd ${/\s/.test(way) ? `"${way}"` : way}`, 'npm install', 'npm start'];
}

function write(folder: string, choices: Choices): void {
  const manual = handbook(choices);
  const content = {
    ...contentFiles(choices, todayIn(choices.timeZone, new Date())),
    ...(manual && { 'README.md': manual }),
  };
  const files = {
    ...projectFiles(choices),
    ...Object.fromEntries(Object.entries(content).map(([file, text]) => [`content/${file}`, text])),
  };
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  mkdirSync(join(folder, 'public'), { recursive: true });
}

/** Creates a repository unless the folder is in one. Out: whether there is a first commit. */
function commit(folder: string, message: string): boolean {
  try {
    if (!existsSync(join(folder, '.git'))) {
      if (isInRepository(folder)) return false;
      git(folder, ['init', '--quiet', '--initial-branch=main']);
    }
    git(folder, ['add', '--all']);
    const identity = hasIdentity(folder) ? [] : ['-c', 'user.name=Prontuario', '-c', 'user.email=prontuario@localhost'];
    execFileSync('git', [...identity, 'commit', '--quiet', '--message', message], { cwd: folder, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const isInRepository = (folder: string): boolean => succeeds(() => git(folder, ['rev-parse', '--show-toplevel']));
const hasIdentity = (folder: string): boolean => succeeds(() => git(folder, ['var', 'GIT_COMMITTER_IDENT']));

function succeeds(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}

/** The choices from flags; missing ones are asked for, or take defaults when not interactive. */
async function readChoices(flags: Flags, folder: string, { terminal, print, env }: CommandContext): Promise<Choices> {
  const language = messageLanguage(undefined, env);
  const words = initWords[language];
  const questions = terminal && openQuestions(terminal, print);
  async function one(flag: keyof Flags, fit: (text: string) => boolean, preset: string) {
    const given = flags[flag] as string | undefined;
    if (given !== undefined) {
      if (!fit(given.trim())) throw new UsageError(words.wrong(`--${flag}`, given, words.hints[flag] ?? ''));
      return given.trim();
    }
    const question = words.questions[flag];
    if (!questions || question === undefined) return preset;
    return questions.ask({
      text: question,
      preset,
      refuse: (typed) => (fit(typed) ? undefined : words.wrong('', typed, words.hints[flag] ?? '')),
    });
  }
  const optional = (fit: (text: string) => boolean) => (text: string) => text === '' || text === '-' || fit(text);
  try {
    const company = await one('company', isValid.company, nameFrom(folder));
    const host = placeholderHost(company);
    const languages = languageList(await one('languages', isValid.languages, language));
    const companyUrl = await one('company-url', isValid.url, `https://www.${host}/`);
    const url = await one('url', isValid.url, `https://help.${host}/`);
    const colour = await one('colour', isValid.colour, '#1d5c8f');
    const email = await one('email', optional(isValid.email), flags['no-form'] ? `help@${host}` : '');
    const phone = await one('phone', optional(isValid.phone), '');
    const whatsapp = await one('whatsapp', optional(isValid.whatsapp), '');
    const chat = await one('chat', optional(isValid.chat), '');
    const given: [ChannelName, string][] = [
      ['email', email],
      ['phone', phone],
      ['whatsapp', whatsappAddress(whatsapp)],
      ['chat', chat],
    ];
    const channels = Object.fromEntries(
      given.filter(([, address]) => address && address !== '-'),
    ) as Choices['channels'];
    if (!flags['no-form'] || Object.keys(channels).length === 0) channels.form = '';
    const fitsHours = (typed: string) => readHours(typed, languages) !== undefined;
    const hasHours = channels.phone ?? channels.whatsapp ?? channels.chat ?? flags.hours;
    const hours = hasHours === undefined ? officeHours : await one('hours', fitsHours, officeHours);
    const country =
      (await one('country', optional(isValid.country), likelyCountry(languages[0] ?? '') ?? '')) || undefined;
    const zone = likelyTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone, country);
    return {
      company,
      languages,
      url: url.endsWith('/') ? url : `${url}/`,
      companyUrl,
      colour,
      channels,
      hours: readHours(hours, languages) ?? [],
      timeZone: await one('time-zone', isValid['time-zone'], zone),
      country,
      program: flags.package ?? `^${programPackage().version}`,
    };
  } finally {
    questions?.close();
  }
}

/** `our-help` → `Our help`: the default company name. */
function nameFrom(folder: string): string {
  const words = folder
    .replace(/[-_.]+/g, ' ')
    .trim()
    .slice(0, 60);
  return words.charAt(0).toUpperCase() + words.slice(1) || 'Example';
}
