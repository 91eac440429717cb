import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, test, vi } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../../src/authoring/commands/run.ts';
import { likelyTimeZone } from '../../../src/authoring/init/choices.ts';
import { inspect } from '../../../src/check/check.ts';
import { articleComponents } from '../../../src/content/components/index.ts';
import { articleSchema } from '../../../src/content/schema/article.ts';
import { todayIn } from '../../../src/i18n/dates.ts';
import { shippedLanguages } from '../../../src/i18n/index.ts';

const somewhere = () => join(mkdtempSync(join(tmpdir(), 'init-')), 'our-help');
const env = { ...process.env, LC_ALL: 'en_GB.UTF-8' };

/** Runs `init`, with what a person types, if anybody is there. */
async function init(args: string[], typed?: string[]) {
  const said: string[] = [];
  const print = (text: string) => void said.push(text);
  const [input, output] = [new PassThrough(), new PassThrough()];
  const lines = [...(typed ?? [])];
  output.on('data', (text: Buffer) => text.toString().endsWith('> ') && input.write(`${lines.shift() ?? ''}\n`));
  const code = await run(['init', ...args], { env, print, warn: print, ...(typed && { terminal: { input, output } }) });
  return { code, said: said.join('\n') };
}
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const git = (folder: string, ...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();

describe('init', () => {
  it.each([['it'], ['en'], ['it,en'], ['en,it']])(
    'makes a help centre in which nothing is to mend (%s)',
    async (languages) => {
      const folder = somewhere();
      const { code } = await init([
        folder,
        '--company',
        'A & "B": <C>',
        '--languages',
        languages,
        '--phone',
        '+39 02 123456',
      ]);
      expect(code).toBe(0);
      const { report, contentIndex } = inspect(join(folder, 'content'), {
        cache: false,
        publicRoot: join(folder, 'public'),
      });
      expect(report.problems).toEqual([]);
      expect(report.articles).toBe(5 * languages.split(',').length);
      expect(contentIndex.settings.site).toMatchObject({ name: 'A & "B": <C>', defaultLocale: languages.slice(0, 2) });
    },
  );

  it('takes every choice as a flag, and its check finds nothing to mend', async () => {
    const folder = somewhere();
    const flags = {
      company: 'Werkstatt Räder',
      languages: 'de',
      url: 'https://laden.example/hilfe/',
      'company-url': 'https://laden.example/',
      colour: '#0b4f8a',
      email: 'hilfe@laden.example',
      phone: '+49 30 1234567',
      whatsapp: '+49 170 1234567',
      chat: 'https://laden.example/chat',
      hours: 'Di-Fr 10:00-13:00, 14-18; sat 10-12:30',
      'time-zone': 'Europe/Berlin',
      country: 'DE',
    };
    const { code, said } = await init([folder, ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`)]);
    expect(read(folder, 'package.json')).toContain('"name": "werkstatt-rader-help"');
    expect(read(folder, '.gitlab-ci.yml')).toContain('verify -- --lang de');
    expect(said).toContain('The check finds no errors.');
    expect(code).toBe(0);
    const { channels } = parse(read(folder, 'content/channels.yaml')) as {
      channels: { kind: string; address?: string; hours?: object[] }[];
    };
    expect(channels.map(({ kind, address }) => [kind, address])).toEqual([
      ['form', undefined],
      ['email', 'hilfe@laden.example'],
      ['phone', '+49 30 1234567'],
      ['whatsapp', 'https://wa.me/491701234567'],
      ['chat', 'https://laden.example/chat'],
    ]);
    const days = ['tue', 'wed', 'thu', 'fri'];
    for (const { hours } of channels.slice(2))
      expect(hours).toEqual([
        { days, from: '10:00', to: '13:00' },
        { days, from: '14:00', to: '18:00' },
        { days: ['sat'], from: '10:00', to: '12:30' },
      ]);

    // One mistake in the settings is one mistake: the languages and the time zone are read all the same.
    writeFileSync(join(folder, 'content/site.yaml'), `${read(folder, 'content/site.yaml')}legal: AG\n`);
    const afterMidnightInBerlin = new Date(Date.parse(todayIn('Europe/Berlin', new Date())) - 30 * 60_000);
    const { report: after } = inspect(join(folder, 'content'), {
      cache: false,
      publicRoot: join(folder, 'public'),
      now: afterMidnightInBerlin,
    });
    expect(after.problems.map(({ code }) => code)).toEqual(['P-KEY-UNKNOWN']);
  });

  it.each(['de', 'es', 'fr', 'pt', 'pt-BR', 'nl'])('begins in %s too', async (language) => {
    const folder = somewhere();
    await init([folder, '--languages', language, '--email', 'help@acme.example']);
    const { report } = inspect(join(folder, 'content'), { cache: false, publicRoot: join(folder, 'public') });
    // A language may have no words for the pages yet: that is no fault of the starter.
    expect(report.problems.filter(({ file }) => file.startsWith('articles/') || file === 'categories.yaml')).toEqual(
      [],
    );
    // Whose texts nobody has written yet begin in English.
    const english = globSync('content/articles/*/*/talk-to-a-person.mdx', { cwd: folder });
    expect(english).toHaveLength(language === 'nl' ? 1 : 0);
    expect(read(folder, 'README.md').includes('There is nothing to merge')).toBe(language === 'nl');
    expect(read(folder, '.gitlab-ci.yml')).toContain(`--lang ${language === 'nl' ? 'en' : language.slice(0, 2)}`);
  });

  it('writes nothing but what is theirs, as the first commit of its own history', async () => {
    const folder = somewhere();
    await init([folder, '--languages', 'en']);
    expect(readdirSync(folder).sort()).toEqual(
      ['.git', '.github', '.gitignore', '.gitlab-ci.yml', 'README.md', 'content', 'package.json', 'public'].sort(),
    );
    expect(git(folder, 'log', '--format=%s')).toBe('Set up the help centre');
    expect(git(folder, 'status', '--porcelain')).toBe('');
    for (const file of ['.github/workflows/help-centre.yml', '.gitlab-ci.yml']) {
      const pipeline = parse(read(folder, file)) as object;
      expect(JSON.stringify(pipeline)).toContain('npm run --silent verify -- --lang en');
    }
  });

  it('lets every command be typed that a message may name, here and there', async () => {
    const told = execFileSync(process.execPath, ['src/prontuario.mjs', '--help'], { encoding: 'utf8' }).split('\n')[1];
    const names = (told ?? '').trim().split(' ');
    expect(names).toContain('check');
    const folder = somewhere();
    await init([folder, '--languages', 'en']);
    const scriptsOf = (text: string) => (JSON.parse(text) as { scripts: Record<string, string> }).scripts;
    const theirs = Object.fromEntries(names.map((name) => [name, `prontuario ${name}`]));
    delete theirs['init'];
    expect(scriptsOf(read(folder, 'package.json'))).toEqual(theirs);
    expect(scriptsOf(readFileSync('package.json', 'utf8'))).toMatchObject(
      Object.fromEntries(names.map((name) => [name, `node src/prontuario.mjs ${name}`])),
    );
  });

  it('adds nothing to the history of a repository that the folder stands in', async () => {
    const folder = somewhere();
    const outer = join(folder, '..');
    git(outer, 'init', '--quiet');
    expect((await init([folder, '--languages', 'en'])).said).toContain('Without a git history of its own');
    expect(existsSync(join(folder, '.git'))).toBe(false);
  });

  it('makes commits also where git does not know who works here', async () => {
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null').stubEnv('GIT_CONFIG_SYSTEM', '/dev/null').stubEnv('EMAIL', '');
    for (const name of ['GIT_AUTHOR_NAME', 'GIT_AUTHOR_EMAIL', 'GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL'])
      vi.stubEnv(name, undefined);
    const folder = somewhere();
    expect((await init([folder, '--languages', 'en'])).said).toContain('Its git history begins here.');
    vi.unstubAllEnvs();
  });

  it('touches no folder that holds anything', async () => {
    const folder = somewhere();
    mkdirSync(folder);
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const { code, said } = await init([folder]);
    expect(code).toBe(1);
    expect(said).toContain('nothing was touched');
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  it('asks what no flag says, each again until its answer will do', async () => {
    const folder = somewhere();
    const typed = [
      'Acme',
      'english',
      'en',
      '',
      'acme',
      'https://help.acme.example/faq',
      'blue',
      '#006633',
      '',
      '0203',
      '+44 20 7946 0000',
    ];
    const { code, said } = await init([folder], typed);
    expect(code).toBe(0);
    expect(said).toContain('"english" will not do: for example en, it.');
    expect(said).toContain('"blue" will not do: a colour such as #1d5c8f.');
    const site = parse(read(folder, 'content/site.yaml')) as Record<string, unknown>;
    expect(site).toMatchObject({
      name: 'Acme',
      url: 'https://help.acme.example/faq/',
      companyUrl: 'https://www.acme.example/',
      theme: { accent: '#006633' },
    });
    const { channels } = parse(read(folder, 'content/channels.yaml')) as { channels: object[] };
    expect(channels).toMatchObject([{ kind: 'form' }, { kind: 'phone', address: '+44 20 7946 0000' }]);
  });

  it.each([
    ['--colour', 'red'],
    ['--url', 'help.acme.example'],
    ['--phone', '02 123456'],
    ['--email', 'acme'],
    ['--languages', 'Italian'],
    ['--hours', 'always'],
    ['--hours', 'fri-mon 9-17'],
    ['--hours', 'mon 9-25'],
    ['--whatsapp', 'our number'],
    ['--chat', 'soon'],
    ['--country', 'Germany'],
    ['--time-zone', 'Berlin'],
  ])('refuses %s %s before anything is made', async (flag, text) => {
    const folder = somewhere();
    const { code, said } = await init([folder, flag, text]);
    expect(code).toBe(2);
    expect(said).toContain(`${flag}: "${text}" will not do`);
    expect(existsSync(folder)).toBe(false);
  });

  it('leaves the form out only where there is another way to reach somebody', async () => {
    const folder = somewhere();
    await init([folder, '--languages', 'en', '--no-form', '--email', 'help@acme.example']);
    expect(read(folder, 'content/channels.yaml')).not.toContain('form');
    for (const file of globSync('content/articles/**/*.mdx', { cwd: folder }))
      expect(read(folder, file)).not.toContain('{channel}');
    expect(read(folder, 'content/articles/en/safety-and-data/my-data.mdx')).toContain('<Channel id="email" />');
  });
});

test.each([
  ['UTC', 'DE', 'Europe/Berlin'],
  ['Etc/UTC', 'IT', 'Europe/Rome'],
  ['Europe/Rome', 'DE', 'Europe/Rome'],
  ['UTC', undefined, 'UTC'],
])(
  'hours are told in the time zone of the country where the machine keeps that of servers: %s, %s',
  (machine, country, zone) => {
    expect(likelyTimeZone(machine, country)).toBe(zone);
  },
);

test('the first answers suit who sells nothing', () => {
  const folder = new URL('../../../src/authoring/init/starters/', import.meta.url);
  const files = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  expect(files).toHaveLength(6);
  expect(files.join('\n')).not.toMatch(
    /gekauft|bought|comprad|comprou|acquist|achet|refund|rimbors|remboursement|reembolso|Geld|prezzo|\bprice|Preis|precio|preço/,
  );
});

describe('the handbook that editors read', () => {
  const ofLanguage = async (language: string) => {
    const folder = somewhere();
    await init([folder, '--languages', language]);
    return { folder, text: read(folder, 'content/README.md') };
  };

  it.each(shippedLanguages)(
    'teaches all that an answer may hold in %s, and its example is an answer',
    async (language) => {
      const { folder, text } = await ofLanguage(language);
      const own = language === 'en' ? text : text.slice(0, text.indexOf('# Writing answers\n'));
      expect(own.length).toBeGreaterThan(12_000);
      const named = (names: readonly string[], sign: string) => names.filter((name) => !own.includes(`${sign}${name}`));
      expect(named(Object.keys(articleSchema.shape), '`'), 'keys').toEqual([]);
      expect(
        named(
          articleComponents.map(({ name }) => name),
          '<',
        ),
        'components',
      ).toEqual([]);
      for (const [, anchor = ''] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(headings(text), anchor).toContain(anchor);
      // Those in Italian and English quote facts and screens of the sample.
      if (['it', 'en'].includes(language)) return;
      const [example = ''] = /(?<=^```mdx\n)---\nid:.*?(?=^```)/ms.exec(own) ?? [];
      const [category = ''] = globSync(`content/articles/${language}/*`, { cwd: folder });
      writeFileSync(join(folder, category, 'example.mdx'), example);
      const { report } = inspect(join(folder, 'content'), { cache: false, publicRoot: join(folder, 'public') });
      expect(report.problems).toEqual([]);
      expect(report.articles).toBe(6);
    },
  );

  it('is in English where nobody wrote one, and leads to the program where that is', async () => {
    const { text } = await ofLanguage('nl');
    expect(text).toMatch(/^# Writing answers\n/);
    expect(text).not.toMatch(/Scrivere le risposte|scrivere-le-risposte|\]\(\.\.\/src/);
    expect(text).toContain('](../node_modules/prontuario/src/styles/tokens.css)');
  });
});

/** As hosts of repositories name them in addresses. */
const headings = (text: string) =>
  [...text.replace(/^```.*?^```/gms, '').matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
