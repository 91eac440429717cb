import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../src/check/check.ts';
import { setKey } from '../../../src/authoring/frontmatter.ts';
import { refusals } from '../../../src/authoring/refusals.ts';
import { command, commandIn } from './command.ts';
import { enCost, enOrder, folder, itCost, itOrder, now, swap } from '../check/sample.ts';

const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
const problems = (root: string) =>
  inspect(root, { now: new Date(), cache: false }).report.problems.filter(
    (one) => !['P-REVIEW-DUE', 'P-DATE-FUTURE'].includes(one.code),
  );

const newOrder = ['new', '--question', 'Come faccio questo?', '--category', 'orders'];

describe('new', () => {
  it('writes a valid draft with the next free number', async () => {
    const root = folder();
    const { code } = await command(
      root,
      'new',
      '--question',
      'Perché il corriere: "non c’è"?',
      '--category',
      'delivery',
    );
    expect(code).toBe(0);
    const file = 'articles/it/consegna/perche-il-corriere-non-c-e.mdx';
    expect(read(root, file)).toMatch(/^---\nid: 1003\n[^]*owner: Consegne\nstatus: draft\n/);
    expect(read(root, file)).toMatch(/^updated: (\d{4}-\d\d-\d\d)\npublished: \1$/m);
    expect(problems(root)).toEqual([]);
  });

  it('makes a translation with the source beside it in comments that are not published', async () => {
    const root = folder({ [enCost]: null, ...swap(itCost, 'owner:', 'published: 2026-01-02\nowner:') });
    const { code } = await command(
      root,
      'new',
      '--id',
      '1002',
      '--locale',
      'en',
      '--question',
      'What does delivery cost?',
    );
    expect(code).toBe(0);
    const text = read(root, 'articles/en/delivery/what-does-delivery-cost.mdx');
    expect(text).toContain('# it: Quanto costa la consegna?');
    expect(text).toContain('{/* it\n\nLa consegna costa');
    // The day of the translation, not of its source.
    expect(text).toMatch(/^updated: (\d{4}-\d\d-\d\d)\npublished: \1$/m);
    expect(problems(root)).toEqual([]);
  });

  it('never gives out the number of an error page, nor translates an answer that has it', async () => {
    const root = folder(swap(itCost, 'id: 1002', 'id: 404'));
    expect((await command(root, 'new', '--id', '404', '--locale', 'en', '--question', 'How much?')).code).toBe(1);
    expect((await command(root, 'new', '--question', 'Come faccio questo?', '--category', 'orders')).code).toBe(0);
    expect(read(root, 'articles/it/ordini/come-faccio-questo.mdx')).toContain('\nid: 1003\n');
  });

  it.each([
    ['an unknown category', ['new', '--question', 'Come faccio questo?', '--category', 'cucina'], 1],
    ['a translation that is already there', ['new', '--id', '1002', '--locale', 'en'], 1],
    ['a name that leads out of the folder', [...newOrder, '--slug', '../../Fuori Posto'], 1],
    ['a name that cannot be an address', [...newOrder, '--slug', 'Perché così'], 1],
    ['an unknown number', ['new', '--id', '1999', '--locale', 'en'], 1],
    ['an unknown option', ['new', '--title', 'x'], 2],
    ['nothing to ask with', ['new'], 1],
  ])('refuses %s without touching a file', async (_, args, code) => {
    const root = folder();
    const before = readdirSync(join(root, '..'), { recursive: true });
    expect((await command(root, ...args)).code).toBe(code);
    expect(problems(root)).toEqual([]);
    expect(readdirSync(join(root, '..'), { recursive: true })).toEqual(before);
  });
});

describe('move', () => {
  it('renames, redirects, takes the translations along and repairs links', async () => {
    const root = folder(swap(itOrder, '/1002#da-quanto-è-gratis', '../consegna/costo.mdx#da-quanto-è-gratis'));
    const { code } = await command(root, 'move', '1002', 'ordini/prezzi');
    expect(code).toBe(0);
    expect(existsSync(join(root, itCost))).toBe(false);
    expect(read(root, 'articles/it/ordini/prezzi.mdx')).toContain('redirectFrom: [/consegna/costo/]');
    expect(read(root, 'articles/en/orders/cost.mdx')).toContain('redirectFrom: [/en/delivery/cost/]');
    expect(read(root, itOrder)).toContain('](/1002#da-quanto-è-gratis)');
    expect(problems(root)).toEqual([]);
  });

  it('leaves no redirect that hides a page when it goes back', async () => {
    const root = folder();
    await command(root, 'move', '1002', 'consegna/prezzi');
    expect((await command(root, 'move', '1002', 'consegna/costo')).code).toBe(0);
    expect(read(root, itCost)).toContain('redirectFrom: [/consegna/prezzi/]');
    expect(problems(root)).toEqual([]);
  });

  it.each([
    ['1999', 'ordini/x'],
    ['1002', 'cucina/x'],
    ['1002', 'ordini/Il Prezzo'],
    ['1002', 'ordini/fare-un-ordine'],
    ['1002', 'consegna/costo'],
  ])('refuses %s to %s', async (id, target) => {
    const root = folder();
    expect((await command(root, 'move', id, target)).code).toBe(1);
    expect(problems(root)).toEqual([]);
  });
});

describe('archive', () => {
  it('lets everything that named the answer name its successor', async () => {
    const root = folder();
    expect((await command(root, 'archive', '1001', '--to', '1002')).code).toBe(0);
    expect(read(root, itOrder)).toContain('status: archived\nreplacedBy: 1002');
    expect(read(root, enOrder)).toContain('replacedBy: 1002');
    expect(read(root, itCost)).toContain('<Answer id="1002" />');
    expect(problems(root)).toEqual([]);
  });

  it('says which files still name an answer without a successor', async () => {
    const root = folder();
    const { code, out } = await command(root, 'archive', '1001');
    expect(code).toBe(0);
    expect(out).toMatch(/still name[^]*consegna\/costo\.mdx/);
    expect(problems(root).map((one) => one.code)).toEqual(['P-ANSWER-HIDDEN']);
  });

  it('makes no chains', async () => {
    const root = folder({
      'articles/it/ordini/vecchio.mdx': read(folder(), itOrder)
        .replace('1001', '1003')
        .replace('Come faccio', 'Dove trovo')
        .replace('related: [1002]', 'status: archived\nreplacedBy: 1001')
        .replace('come si compra', 'dove compro'),
    });
    expect((await command(root, 'archive', '1001', '--to', '1002')).code).toBe(0);
    expect(problems(root).filter((one) => one.code.startsWith('P-REDIRECT'))).toEqual([]);
    expect((await command(root, 'archive', '1002', '--to', '1001')).code).toBe(1);
  });
});

describe('translated', () => {
  it('notes the digest of the source, which then tells a change in meaning from one in form', async () => {
    const root = folder();
    expect((await command(root, 'translated', '--all')).code).toBe(0);
    const text = read(root, itCost);
    expect(
      inspect(folder({ [itCost]: text.replaceAll('  ', ' '), [enCost]: read(root, enCost) }), { now, cache: false })
        .report.problems,
    ).toEqual([]);
    const changed = inspect(
      folder({
        [itCost]: text.replace('La consegna costa <', 'La consegna non costa <'),
        [enCost]: read(root, enCost),
      }),
      { now, cache: false },
    );
    expect(changed.report.problems.map((one) => [one.code, one.file])).toEqual([['P-TRANSLATION-OLD', enCost]]);
  });
});

describe('a refusal', () => {
  it.each([
    ['unknown', ['move', '1999', 'ordini/x']],
    ['reservedNumber', ['new', '--id', '404', '--locale', 'en']],
    ['selfSuccessor', ['archive', '1001', '--to', '1001']],
    ['hiddenSuccessor', ['archive', '1001', '--to', '1999']],
    ['notATarget', ['move', '1002', 'ordini/Il Prezzo']],
    ['notASlug', [...newOrder, '--slug', '../../Fuori Posto']],
    ['notItsCategory', ['move', '1002', 'cucina/x']],
    ['notACategory', ['move', '1002', 'orders/x', '--locale', 'it']],
    ['alreadyThere', ['move', '1002', 'consegna/costo']],
    ['taken', ['move', '1002', 'ordini/fare-un-ordine']],
    ['notALanguage', ['new', '--locale', 'fr', '--question', 'Come faccio altro?', '--category', 'orders']],
    ['questionLength', ['new', '--question', 'Come?', '--category', 'orders']],
    ['questionMissing', ['new']],
    ['alreadyTranslated', ['new', '--id', '1002', '--locale', 'en']],
    ['notTranslated', ['translated', '1001', 'fr']],
  ] as const)('%s is told in the language of the editor', async (refusal, args) => {
    const made = () => folder(refusal === 'reservedNumber' ? swap(itCost, 'id: 1002', 'id: 404') : {});
    const [it, en] = [await commandIn('it', made(), ...args), await commandIn('en', made(), ...args)];
    expect([it.code, en.code]).toEqual([1, 1]);
    expect({ it: it.err, en: en.err }).toMatchSnapshot();
  });

  it('of every kind is tried above', () => {
    expect(Object.keys(refusals)).toHaveLength(15);
  });
});

describe('setting a key', () => {
  it('replaces a value of several lines and leaves the rest as it is', () => {
    const source = '---\nid: 1\nrelated:\n  - 2\n\n  - 3\nowner: x # who\n---\n\nrelated: no\n';
    expect(setKey(source, 'related', '[4]')).toBe('---\nid: 1\nrelated: [4]\nowner: x # who\n---\n\nrelated: no\n');
    expect(setKey(source, 'related', undefined)).toBe('---\nid: 1\nowner: x # who\n---\n\nrelated: no\n');
    expect(setKey(source.replaceAll('\n', '\r\n'), 'status', 'draft')).toContain(
      'owner: x # who\r\nstatus: draft\r\n---\r\n',
    );
  });
});
