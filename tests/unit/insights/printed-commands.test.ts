import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from '../../properties.ts';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import { sampleContent } from '../../sample.ts';
import { commandOptions } from '../../../src/collector/commands.ts';
import { run } from '../../../src/authoring/commands/run.ts';
import { parseFlags } from '../../../src/insights/arguments.ts';
import { languagesOf } from '../../../src/insights/proposals/search-tools.ts';
import { renderPage } from '../../../src/insights/report/page.ts';
import { newAnswerCommand } from '../../../src/insights/report/sections/write.ts';
import { wordsOf } from '../../../src/insights/messages/index.ts';
import { article, content, event } from './events.ts';
import { summarise } from './summary.ts';

const folder = mkdtempSync(join(tmpdir(), 'printed-commands-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const hostile = [
  'posso pagare con klarna?',
  '$(touch /tmp/owned) `id` "; rm -rf ~; echo "',
  "l'ordine è \\' arrivato' && reboot",
  '“; calc.exe; ” %PATH% ^& !! #x',
  '--question --id=1001\n--slug x',
];

/** What a POSIX shell makes of command lines: the arguments of each, and nothing run. */
function readByShell(commands: readonly string[]): string[][] {
  const script = commands.map((command) => `show ${command}`).join('\n');
  const out = execFileSync('/bin/sh', ['-s'], {
    input: `show() { printf '%s\\0' "$@"; printf '\\1'; }\n${script}\n`,
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: '/nowhere' },
  });
  return out
    .split('\u0001')
    .slice(0, -1)
    .map((line) => line.split('\0').slice(0, -1));
}

const centre = content([article({ id: 1, question: 'Come faccio un ordine?', reviewBy: '2026-01-01' })]);
const now = Date.UTC(2026, 10, 22, 9);
/** Reports with whatever prints a command: searches to write for, texts in quarantine, and nothing at all. */
const reports = ['it', 'en'].flatMap((lang) => {
  const searches = hostile.flatMap((query) =>
    Array.from({ length: 4 }, (_, index) => {
      const at = Date.UTC(2026, 10, 2 + index, 12);
      return event({ kind: 'search', query, results: 0, eventAt: at, receivedAt: at });
    }),
  );
  const events = [...searches, event({ kind: 'comment', quarantined: true, comment: '' })];
  return [events, []].map((some) =>
    renderPage(summarise(some, { content: centre, languages: languagesOf(centre), now }), centre, { lang }),
  );
});
const printed = reports.flatMap((page) => {
  const { document } = parseHTML(page);
  const blocks = [...document.querySelectorAll('pre')].map(({ textContent }) => textContent);
  for (const block of document.querySelectorAll('pre, style')) block.remove();
  const inText = document.documentElement.textContent.matchAll(/[“«]((?:npm|npx|node) [^”»]*)[”»]/g);
  return [...blocks.filter((text) => text.startsWith('npm ')), ...[...inText].map((match) => match[1] ?? '')];
});

/** Reads the arguments of one script of the project as that script does; throws, or answers with what is wrong. */
async function misread(script: string, args: string[]): Promise<unknown> {
  if (script === 'start') return args.length > 0;
  if (script === 'insights') return void parseFlags(args, wordsOf('en'), '2027-01-01');
  if (script === 'collector') return void parseArgs({ args, options: commandOptions });
  // What is wrong with the words is told before any content is read.
  const root = join(folder, 'none');
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const code = await run([script, ...args], { env: { PRONTUARIO_CONTENT: root, LANG: 'en' }, print: say, warn: say });
  return code === 2 && said;
}

describe('a command that the report prints', () => {
  test('is understood by the parser of that very command', async () => {
    const lines = [...new Set(printed)];
    expect(lines.some((line) => line.startsWith('npm run new -- --locale it --question "'))).toBe(true);
    expect(lines.some((line) => line.startsWith('npm run collector -- '))).toBe(true);
    for (const [program, ...words] of readByShell(lines)) {
      expect(program).toBe('npm');
      const script = words[0] === 'run' ? words[1] : words[0];
      expect(Object.keys(scripts)).toContain(script);
      const at = words.indexOf('--');
      expect(await misread(script ?? '', at < 0 ? [] : words.slice(at + 1))).toBeFalsy();
    }
  });

  test('begins the answer with what readers typed, once the category is named', async () => {
    const root = join(folder, 'made');
    cpSync(sampleContent, root, { recursive: true });
    const [words = []] = readByShell([newAnswerCommand({ locale: 'it', query: "posso pagare con l'assegno?" })]);
    const made: string[] = [];
    const around = {
      env: { PRONTUARIO_CONTENT: root },
      print: (text: string) => void made.push(text),
      warn: console.error,
    };
    expect(await run(['new', ...words.slice(words.indexOf('--') + 1), '--category', 'consegna'], around)).toBe(0);
    const file = join(root, 'articles/it/consegna/posso-pagare-con-l-assegno.mdx');
    expect(readFileSync(file, 'utf8')).toContain('question: posso pagare con l’assegno?');
  });
});

test('whatever readers typed is one argument to a shell, which runs nothing of it', () => {
  const queries = [
    ...hostile,
    ...fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 60, seed: 5 }),
    ...fc.sample(fc.string({ unit: fc.constantFrom(...'"\'`$(){};&|<>\\!%^-=*?~# ‘’“”\n\r\0a'), maxLength: 40 }), {
      numRuns: 60,
      seed: 6,
    }),
  ];
  const commands = queries.map((query) => newAnswerCommand({ locale: 'it', query }));
  for (const command of commands) {
    expect(command).toMatch(/^npm run new -- --locale it --question "[^"]*"$/);
    // What PowerShell, cmd and an interactive shell read inside double quotes.
    expect(command.split(' --question ')[1]?.slice(1, -1)).not.toMatch(/["“”„`$\\%!^&|<>\p{Cc}]/u);
  }
  for (const words of readByShell(commands)) {
    expect(words.slice(0, -1)).toEqual(['npm', 'run', 'new', '--', '--locale', 'it', '--question']);
    expect(() =>
      parseArgs({ args: words.slice(4), options: { locale: { type: 'string' }, question: { type: 'string' } } }),
    ).not.toThrow();
  }
});
