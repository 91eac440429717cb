import { describe, expect, it } from 'vitest';
import { headingIds } from '../../../src/content/heading-ids.ts';
import { checkContent } from '../../../src/check/check.ts';
import { describe as tell } from '../../../src/check/describe.ts';
import { folder, itCost, itOrder, now, sound, swap } from './sample.ts';

const check = async (files: Record<string, string>) =>
  (await checkContent(folder(files), { now, cache: false })).problems;
const withBody = (text: string) => ({ [itCost]: `${sound[itCost]}\n${text}\n` });

describe('text with its accents apart', () => {
  const decomposed = 'Perché la città è più lontana? È già così, però c’è.'.normalize('NFD');

  it('has no misspelt words', async () => {
    const files = {
      ...withBody(decomposed),
      ...swap(itOrder, 'Come faccio un ordine?', 'Perché è così?'.normalize('NFD')),
    };
    expect(await check(files)).toEqual([]);
  });

  it('has a mistake where it stands, accents included', async () => {
    const line = `${'Perché la città'.normalize('NFD')} consgneràà oggi.`.normalize('NFD');
    const [found, ...more] = (await check(withBody(line))).filter(({ code }) => code === 'P-SPELLING');
    expect(more).toEqual([]);
    const { line: at = 0, column = 0, endColumn = 0 } = found ?? {};
    const written = (withBody(line)[itCost] ?? '').split('\n')[at - 1]?.slice(column - 1, endColumn - 1);
    expect(written?.normalize('NFC')).toBe('consgneràà');
  });

  it('has phrases to avoid all the same', async () => {
    const wording = 'plain:\n  - { avoid: [perciò], use: così }\n';
    const found = await check({ 'wording/it.yaml': wording, ...withBody('Perciò paga.'.normalize('NFD')) });
    expect(found.map(({ code }) => code)).toEqual(['P-WORDS-PLAIN']);
  });

  it('leads to a heading that has them composed, and the other way round', async () => {
    const link = (anchor: string) => `Leggi [quanto](/1002#${anchor}).\n\n## Già così\n\n[Sì](#già-così)`;
    for (const form of ['NFC', 'NFD'])
      for (const other of ['NFC', 'NFD']) {
        const files = withBody(link('da-quanto-è-gratis'.normalize(form)).normalize(other));
        expect(await check(files)).toEqual([]);
      }
  });

  it('is told apart from a name that only looks the same', async () => {
    const image = 'articles/it/consegna/perché.png';
    const found = await check({ ...withBody('![Cassa](./perché.png)'), [image.normalize('NFD')]: 'x' });
    const missing = found.find(({ code }) => code === 'P-IMAGE-MISSING');
    expect(missing && tell(missing, 'it').fix).toContain('scritto con altri segni');
    expect(missing && tell(missing, 'en').fix).not.toContain('Did you mean');
  });
});

describe('the ids of headings', () => {
  it('are never empty and never twice the same', () => {
    const id = headingIds();
    expect(['🍕', 'Section 2', '—', '✅ Fatto', 'Così', 'Così'.normalize('NFD')].map(id)).toEqual([
      'section-1',
      'section-2',
      'section-2-1',
      '-fatto',
      'così',
      'così-1',
    ]);
  });

  it('can be linked to where a heading has no letters', async () => {
    expect(await check(withBody('## 🍕\n\nSì: [qui](#section-1).'))).toEqual([]);
  });

  it('are offered without what could not be read', async () => {
    const problems = await check(withBody('Vedi [sotto](#termini).\n\n## Termini e condizioni {#termini}\n\nTesto.'));
    const anchor = problems.find(({ code }) => code === 'P-LINK-ANCHOR');
    expect(anchor?.args).toMatchObject({ allowed: ['da-quanto-è-gratis', 'termini-e-condizioni'] });
  });
});

describe('signs that only look like marks', () => {
  it.each([
    '#Dispensa è il nostro hashtag.',
    'Fuori ci sono\n-5 gradi.',
    '*Attenzione* alle date.',
    '`##Titolo` è sbagliato.',
    '```\n##Titolo\n-voce\n```',
    'Il 2.a fila.',
    'Costa 3 - 4 euro, o\u00a0- se vuoi - meno.',
    '---',
    '- voce\n- altra voce\n\n1. prima\n2. seconda',
  ])('are left alone: %j', async (text) => {
    expect((await check(withBody(text))).filter(({ code }) => code === 'P-MARK-MISSPELT')).toEqual([]);
  });
});
