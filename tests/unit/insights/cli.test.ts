import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  watch as watchFolder,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleContent } from '../../sample.ts';
import { openSqlite } from '../../../src/collector/stores/sqlite.ts';
import type { Store } from '../../../src/collector/stores/contract.ts';
import { loadContent } from '../../../src/content/load.ts';
import type { Findings } from '../../../src/insights/findings.ts';
import { readFindings } from '../../../src/insights/make-report.ts';
import { run as runInsights } from '../../../src/insights/run.ts';
import { popularitySchema } from '../../../src/content/schema/popularity.ts';
import { runInProcess } from '../../in-process.ts';
import { event } from './events.ts';
import { seedEvents } from './seed.ts';

const folder = mkdtempSync(join(tmpdir(), 'insights-'));
const data = join(folder, 'data');
const centre = join(folder, 'content');
const now = Date.now();
const store = (path = data): Promise<Store> =>
  openSqlite({ file: join(path, 'prontuario.sqlite'), clock: { now: () => now } });
const environment = (more: Record<string, string> = {}) => ({
  ...process.env,
  PRONTUARIO_DATA: data,
  PRONTUARIO_CONTENT: centre,
  DATABASE_URL: '',
  ...more,
});
let whole = 0;
const script = resolve('src/insights/cli.ts');
const run = async (args: string[], more: Record<string, string> = {}) => {
  const out = join(folder, `out-${Math.random()}`);
  const result = await runInProcess(runInsights, ['--out', out, ...args], environment(more));
  return { ...result, out, file: (name: string) => readFileSync(join(out, name), 'utf8') };
};

beforeAll(async () => {
  cpSync(sampleContent, centre, { recursive: true });
  mkdirSync(data);
  const open = await store();
  await open.append(seedEvents(loadContent(centre), { now, scale: 0.5 }));
  await open.tally(new Date(now).toISOString().slice(0, 10), { rejected: 3 });
  await open.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run insights', () => {
  test('writes the page, the JSON beside it and the tables', async () => {
    const { status, stderr, out, file } = await run([]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      'insights-answers.csv',
      'insights-comments.csv',
      'insights-handoffs.csv',
      'insights-searches.csv',
      'insights.html',
      'insights.json',
    ]);
    expect(file('insights.html')).toContain('<html lang="it">');
    const findings = JSON.parse(file('insights.json')) as Findings;
    whole = findings.totals.events;
    expect(findings.totals.helped.of).toBeGreaterThan(300);
    expect(findings.health.tallies).toEqual([{ name: 'rejected', count: 3 }]);
  });

  test('is a program of its own, which works in any folder and ends with the right code', async () => {
    // Without searches: for them a process of its own would build the index of all answers again.
    const votes = { PRONTUARIO_DATA: join(folder, 'votes') };
    const open = await store(votes.PRONTUARIO_DATA);
    const seeded = seedEvents(loadContent(centre), { now, scale: 0.5 });
    await open.append(seeded.filter(({ kind }) => kind === 'vote' || kind === 'comment'));
    await open.close();
    const spawned = (...args: string[]) =>
      spawnSync(process.execPath, [script, ...args], { cwd: folder, env: environment(votes), encoding: 'utf8' });
    const { status, stdout, stderr } = spawned('--out', 'spawned', '--json');
    expect([status, stderr]).toEqual([0, expect.stringContaining(join('spawned', 'insights.html'))]);
    const timeless = (text: string) => ({ ...(JSON.parse(text) as Findings), generatedAt: undefined });
    const here = timeless((await run(['--json'], votes)).stdout);
    expect(here.totals.helped.of).toBeGreaterThan(300);
    expect(timeless(stdout)).toEqual(here);
    expect(spawned('--json=1').status).toBe(2);
  });

  test('works before anybody has sent anything, and makes no store of its own', async () => {
    const empty = join(folder, 'nothing');
    const { status, file } = await run(['--lang', 'en'], { PRONTUARIO_DATA: empty });
    expect(status).toBe(0);
    expect(file('insights.html')).toContain('Nothing from readers yet');
    expect(() => readdirSync(empty)).toThrow();
  });

  test.each([
    ['--json', 'insights.json'],
    ['--csv', 'insights-answers.csv'],
  ])('%s prints %s and nothing else', async (flag, name) => {
    const { stdout, file } = await run([flag]);
    expect(stdout).toBe(file(name));
  });

  test('--since looks only at what came after', async () => {
    const since = new Date(now - 14 * 86_400_000).toISOString().slice(0, 10);
    const recent = JSON.parse((await run(['--since', since])).file('insights.json')) as Findings;
    expect(recent.period?.from).toBe(since);
    expect(recent.totals.events).toBeGreaterThan(0);
    expect(recent.totals.events).toBeLessThan(whole / 2);
  });

  test.each([
    [['--since', '2026-02-31'], '2026-02-31'],
    [['--since', '9999-01-01'], '9999-01-01'],
    [['--since', '--json'], '--since'],
    [['--lang', 'xx'], 'xx'],
    [['--lang', '__proto__'], '__proto__'],
    [['--sinse', '2026-01-01'], 'Forse volevi --since?'],
    [['--json=1'], '--json'],
    [['--json', '--csv'], '--csv'],
    [['--watch', '--apply'], '--watch'],
    [['--accept', 'paysafe'], '«klarna=1026»'],
    [['--database-url', ''], 'postgres://'],
    [['2026-01-01'], '2026-01-01'],
  ])('says what is wrong with %j, and writes nothing', async (args, named) => {
    const { status, stderr, out } = await run(args);
    expect(status).toBe(2);
    expect(stderr).toContain(named);
    expect(stderr).not.toContain('    at ');
    expect(() => readdirSync(out)).toThrow();
  });

  test('says where it looked when there is nothing, and since when', async () => {
    const empty = join(folder, 'nowhere');
    expect((await run([], { PRONTUARIO_DATA: empty })).stdout).toContain(join(empty, 'prontuario.sqlite'));
    const tomorrow = new Date(now + 86_400_000).toISOString().slice(0, 10);
    const { status, stdout, file } = await run(['--since', tomorrow]);
    expect(status).toBe(0);
    expect(stdout).toContain(`Nessuna voce dal ${tomorrow}`);
    expect(file('insights.html')).not.toContain('non ha ancora ricevuto');
  });

  test('--popularity writes what the site reads', async () => {
    await run(['--popularity', '--dry-run']);
    expect(loadContent(centre).popularity).toEqual({});
    expect((await run(['--popularity'])).status).toBe(0);
    const popularity = popularitySchema.parse(JSON.parse(readFileSync(join(centre, 'popularity.json'), 'utf8')));
    expect(Object.keys(popularity).length).toBeGreaterThan(40);
    expect(loadContent(centre).popularity).toEqual(popularity);
    const month = new Date(now - 5 * 86_400_000).toISOString().slice(0, 7);
    await run(['--popularity', '--since', month, '--until', month]);
    const [known] = Object.values(
      popularitySchema.parse(JSON.parse(readFileSync(join(centre, 'popularity.json'), 'utf8'))),
    ).filter((one) => typeof one === 'object');
    expect(Object.keys(known?.months ?? {})).toEqual([String(Number(month.slice(-2)))]);
    rmSync(join(centre, 'popularity.json'));
  });

  test('--apply --dry-run says what it would do with each alias and touches no file', async () => {
    const before = loadContent(centre).articles.map(({ aliases }) => aliases);
    const { status, stdout } = await run(['--apply', '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^da aggiungere +- .*paysafe/m);
    expect(stdout).toMatch(/^rifiutato +- volantino/m);
    expect(stdout).toContain('Prova: nessun file è stato toccato.');
    expect(loadContent(centre).articles.map(({ aliases }) => aliases)).toEqual(before);
  });

  test('--apply writes the alias that the relevance tests ask for, and only that', async () => {
    const own = join(folder, 'asked');
    mkdirSync(own);
    const open = await store(own);
    const visits = ['a', 'b', 'c'].flatMap((actor, index) => {
      const visit = { actor, page: `visit-${actor}-1`, eventAt: now - index * 86_400_000 };
      return [
        event({ kind: 'search', ...visit, seq: 1, query: 'paysafe', results: 0 }),
        event({ kind: 'click', ...visit, seq: 2, query: 'pagare', article: 1026 }),
      ];
    });
    await open.append(visits);
    await open.close();
    mkdirSync(join(folder, 'tests/relevance'), { recursive: true });
    writeFileSync(join(folder, 'tests/relevance/it.yaml'), '- { q: posso usare paysafe, a: [1026] }\n');
    const before = loadContent(centre);
    const { status, stdout } = await run(['--apply'], { PRONTUARIO_DATA: own });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^aggiunto +- .*paysafe.*metodi-di-pagamento\.mdx$/m);
    expect(stdout).toContain('Alias accettati: 1.');
    const changed = loadContent(centre).articles.filter((now, index) => {
      const then = before.articles[index];
      return JSON.stringify(now) !== JSON.stringify(then);
    });
    expect(changed.map(({ id, locale }) => [id, locale])).toEqual([[1026, 'it']]);
    expect(changed[0]?.aliases.at(-1)).toContain('paysafe');
  });

  describe('tells what cannot be read or written by name, with what to do, and no stack', () => {
    const told = ({ status, stderr }: Awaited<ReturnType<typeof run>>) => {
      expect(status).toBe(1);
      expect(stderr).not.toContain('    at ');
      return stderr;
    };

    test.each([
      ['site.yaml', 'name: 1\n'],
      ['channels.yaml', 'channels: [\n'],
      ['articles/it/ordini/stato-dell-ordine.mdx', '---\nid: [1\n---\nTesto'],
    ])('%s', async (name, text) => {
      const broken = join(folder, 'broken');
      cpSync(centre, broken, { recursive: true });
      writeFileSync(join(broken, name), text);
      const message = told(await run([], { PRONTUARIO_CONTENT: broken }));
      expect(message).toContain(name);
      expect(message).toContain('npm run check');
      rmSync(broken, { recursive: true });
    });

    test('content that is not there', async () => {
      const message = told(await run([], { PRONTUARIO_CONTENT: join(folder, 'no-content') }));
      expect(message).toContain(join(folder, 'no-content'));
      expect(message).toContain('PRONTUARIO_CONTENT');
    });

    test('relevance tests', async () => {
      const own = join(folder, 'own');
      cpSync(centre, join(own, 'content'), { recursive: true });
      mkdirSync(join(own, 'tests/relevance'), { recursive: true });
      for (const text of ['- { q: paysafe, a: 5 }\n', '- { q: paysafe, a: [\n']) {
        writeFileSync(join(own, 'tests/relevance/it.yaml'), text);
        const message = told(await run(['--accept', 'coccinelle=1026'], { PRONTUARIO_CONTENT: join(own, 'content') }));
        expect(message).toContain(join(own, 'tests/relevance/it.yaml'));
      }
    });

    test('a store that is damaged, from its first page or later, of another kind, or held', async () => {
      const own = join(folder, 'own-store');
      const file = join(own, 'prontuario.sqlite');
      const attempt = async () => told(await run([], { PRONTUARIO_DATA: own }));
      mkdirSync(file, { recursive: true });
      expect(await attempt()).toContain(`${file} non si apre`);
      rmSync(file, { recursive: true });

      writeFileSync(file, 'not a database '.repeat(1000));
      expect(await attempt()).toContain(file);

      const bytes = readFileSync(join(data, 'prontuario.sqlite'));
      writeFileSync(file, bytes.fill(0xaa, 80_000));
      expect(await attempt()).toContain('--backup');
      rmSync(own, { recursive: true });

      mkdirSync(own);
      await (await store(own)).close();
      const holder = new DatabaseSync(file);
      holder.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM probe;');
      expect(await attempt()).toContain(`${file} è occupato`);
      holder.close();
    });

    test.each([
      ['postgres://reader:secret@127.0.0.1:1/x', '127.0.0.1:1/x'],
      ['mysql://reader:secret@127.0.0.1/x', 'postgres://'],
    ])('a database at %s, without its password', async (url, named) => {
      const message = told(await run(['--database-url', url]));
      expect(message).toContain(named);
      expect(message).not.toContain('secret');
    });

    test('a folder that is a file', async () => {
      const file = join(folder, 'a-file');
      writeFileSync(file, '');
      expect(told(await run(['--out', file]))).toContain('--out');
    });
  });
});

describe('npm run insights -- --watch', () => {
  const readEvents = async (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as Findings).totals.events;
  let child: ChildProcess | undefined;
  afterAll(() => child?.kill('SIGKILL'));

  test('writes the report again when a vote arrives, and ends when asked', async () => {
    const own = join(folder, 'watched');
    const out = join(folder, 'watched-out');
    mkdirSync(own);
    mkdirSync(out);
    const open = await store(own);
    await open.append([event({ kind: 'vote', article: 1013 })]);
    const written = (count: number) =>
      new Promise<void>((resolve) => {
        const look = async () => {
          const found = await readEvents(join(out, 'insights.json')).catch(() => -1);
          if (found !== count) return;
          watcher.close();
          resolve();
        };
        const watcher = watchFolder(out, () => void look());
        void look();
      });

    child = spawn(process.execPath, ['src/insights/cli.ts', '--watch', '--out', out], {
      env: environment({ PRONTUARIO_DATA: own }),
      stdio: 'ignore',
    });
    await written(1);
    const second = written(2);
    await open.append([event({ kind: 'vote', article: 1013 })]);
    await second;
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    await open.close();
  });
});

test('report and daily counts agree on effective votes, before and after retention dissolved the events', async () => {
  const own = join(folder, 'retained');
  mkdirSync(own);
  const open = await store(own);
  const content = loadContent(centre);
  await open.append(seedEvents(content, { now: now - 100 * 86_400_000, seed: 3, scale: 0.4 }));
  const since = new Date(now - 300 * 86_400_000).toISOString().slice(0, 10);
  const before = await readFindings(open, content, { now, since });
  expect((await open.applyRetention(now)).events).toBeGreaterThan(500);
  const after = await readFindings(open, content, { now, since });
  await open.close();

  expect(after.totals.events).toBe(0);
  const votes = ({ answers }: Findings) =>
    answers
      .filter(({ effective }) => effective.yes + effective.no > 0)
      .map(({ file, raw, effective }) => ({ file, raw, effective }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  expect(votes(after)).toEqual(votes(before));
  expect(after.totals.handoffs).toBe(before.totals.handoffs);
});
