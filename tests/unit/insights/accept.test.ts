import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleContent } from '../../sample.ts';
import { openSqlite } from '../../../src/collector/stores/sqlite.ts';
import { loadContent } from '../../../src/content/load.ts';
import { checkContent } from '../../../src/check/check.ts';
import { createFinder } from '../../../src/insights/proposals/search-tools.ts';
import { run as runInsights } from '../../../src/insights/run.ts';
import { runInProcess } from '../../in-process.ts';
import { event } from './events.ts';

const folder = mkdtempSync(join(tmpdir(), 'insights-accept-'));
const data = join(folder, 'data');
/** A company's own project: its content, and its relevance tests beside it. */
const centre = join(folder, 'content');
const now = Date.now();
const dayMs = 86_400_000;
const paying = 'articles/it/pagamenti-e-fatture/metodi-di-pagamento.mdx';
const waste = 'articles/it/prodotti/surgelati-e-catena-del-freddo.mdx';

const env = { ...process.env, PRONTUARIO_DATA: data, PRONTUARIO_CONTENT: centre, DATABASE_URL: '' };
const insights = (...args: string[]) => runInProcess(runInsights, ['--out', join(folder, 'reports'), ...args], env);
const sources = () =>
  Object.fromEntries(
    globSync('**/*', { cwd: centre, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(centre.length + 1), readFileSync(path, 'utf8')]),
  );
const placeOf = (query: string, id: number) => createFinder(loadContent(centre), 'it').find(query).ids.indexOf(id) + 1;

beforeAll(async () => {
  cpSync(sampleContent, centre, { recursive: true });
  cpSync('tests/relevance', join(folder, 'tests/relevance'), { recursive: true });
  mkdirSync(data);
  const store = await openSqlite({ file: join(data, 'prontuario.sqlite'), clock: { now: () => now } });
  // Three readers, each on a day of their own, search in vain, ask again in other words and open the answer.
  const visits = [1, 2, 3].flatMap((day) => {
    const at = now - day * dayMs;
    const common = { eventAt: at, receivedAt: at, actor: `reader-${day}`, page: `visit-${day}-00` };
    return [
      event({ ...common, kind: 'search', seq: 1, query: 'posso pagare con paysafe?', results: 0 }),
      event({ ...common, kind: 'search', seq: 2, query: 'paysafe', results: 0 }),
      event({ ...common, kind: 'click', seq: 3, query: 'come pago', results: 5, article: 1026 }),
      event({ ...common, kind: 'search', seq: 4, query: 'polaretto', results: 0 }),
    ];
  });
  await store.append(visits);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lines that are new in `after`, when nothing else differs. */
function addedLines(before: string, after: string): string[] {
  const left = before.split('\n');
  const added = after.split('\n').filter((line) => (left[0] === line ? (left.shift(), false) : true));
  expect(left).toEqual([]);
  return added;
}

describe('an editor who applies what readers typed', () => {
  let before: Record<string, string>;
  beforeAll(() => void (before = sources()));

  test('finds one line in one file, a site that checks clean, and a search that answers', async () => {
    expect(placeOf('paysafe', 1026)).toBe(0);
    const { status, stdout } = await insights('--apply');
    expect(status).toBe(0);
    expect(stdout).toContain('«paysafe» ora la trova, al posto 1; prima non compariva');
    expect(stdout).toMatch(/^Alias accettati: 1\./m);

    const after = sources();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed).toEqual([paying]);
    expect(addedLines(before[paying]!, after[paying]!)).toEqual(['  - paysafe']);

    const { errors, problems } = await checkContent(centre, { cache: false });
    expect([errors, problems.filter((problem) => problem.file === paying)]).toEqual([0, []]);
    expect(placeOf('paysafe', 1026)).toBe(1);
    expect(placeOf('posso pagare con paysafe?', 1026)).toBe(1);
  });

  test('has nothing more to do the second time', async () => {
    before = sources();
    expect((await insights('--apply')).stdout).not.toContain('aggiunto ');
    expect(sources()).toEqual(before);
  });

  test('can say which answer serves words that led readers nowhere', async () => {
    const file = loadContent(centre).articles.find((article) => article.file === waste);
    expect(placeOf('polaretto', file!.id)).toBe(0);
    const { status, stdout } = await insights('--accept', `polaretto=${file!.id}`);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Alias accettati: 1. Rifiutati: 0.')]);
    const after = sources();
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([waste]);
    expect(addedLines(before[waste]!, after[waste]!)).toEqual(['  - polaretto']);
    expect(placeOf('polaretto', file!.id)).toBeLessThanOrEqual(3);
  });

  test.each(['paysafe', 'paysafe=9999'])('is told what is wrong with --accept %j', async (text) => {
    const { status, stderr } = await insights('--accept', text);
    expect(status).toBe(2);
    expect(stderr).toContain(`«${text}»`);
  });
});
