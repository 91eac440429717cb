import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { git } from '../../../src/check/readers/git.ts';
import { report } from '../../../src/check/reporters/report.ts';
import { folder, itCost, itOrder, now, swap } from './sample.ts';

const damaged = {
  ...swap(itOrder, 'Come faccio un ordine?', 'Ordini: come faccio?'),
  ...swap(
    itCost,
    '<Note>',
    'Puoi usufruire, usufruire, usufruire e usufruire. Poi usufruirai di <Fact name="delivery.fees" />, 100%.\n\n<Note>',
  ),
};
async function printed(format: string, lang = 'it', more = {}) {
  const root = folder(damaged);
  const found = await checkContent(root, { now, cache: false });
  return { found, text: report(found, { format, lang, from: join(root, '..'), colour: false, env: {}, ...more }) };
}

describe('the reporters', () => {
  it('show an editor the line, the place in it and the remedy, and fold what repeats', async () => {
    expect((await printed('text')).text).toMatchSnapshot();
    expect((await printed('text', 'en', { all: true })).text).toMatchSnapshot();
  });

  it('put the files with errors last, beside the count', async () => {
    const root = folder({
      ...swap(itOrder, 'Paga con la carta.', 'Puoi usufruire della carta.'),
      ...swap(itCost, '/contatti/', '/contatto/'),
    });
    const text = report(await checkContent(root, { now, cache: false }), { lang: 'en', from: root, env: {} });
    expect(text.indexOf('P-WORDS-PLAIN')).toBeGreaterThan(-1);
    expect(text.indexOf('P-WORDS-PLAIN')).toBeLessThan(text.indexOf('P-LINK-BROKEN'));
  });

  it('paint only when asked', async () => {
    const { text } = await printed('text', 'it', { colour: true });
    expect(text).not.toBe(stripVTControlCharacters(text));
    expect(stripVTControlCharacters(text)).toBe((await printed('text')).text);
  });

  it('tell people and code hosts the place in the repository of the content, wherever the check was started', async () => {
    const root = folder(swap(itCost, '/contatti/', '/contatto/'));
    git(dirname(root), ['init', '--quiet']);
    const found = await checkContent(root, { now, cache: false });
    const path = `content/${itCost}`;
    expect(report(found, { format: 'text', env: {} })).toMatch(new RegExp(`^${path}$`, 'm'));
    const issues = JSON.parse(report(found, { format: 'gitlab', env: {} })) as { location: { path: string } }[];
    expect(issues[0]?.location.path).toBe(path);
    expect(report(found, { format: 'github', env: {} })).toMatch(`::error file=${path},`);
  });

  it('say in JSON everything a tool needs', async () => {
    const { found, text } = await printed('json');
    const told = JSON.parse(text);
    expect(told).toMatchObject({ version: 1, articles: 4, errors: found.errors, warnings: found.warnings });
    expect(told.problems.find((one: { code: string }) => one.code === 'P-FACT-UNKNOWN')).toEqual({
      code: 'P-FACT-UNKNOWN',
      severity: 'error',
      file: itCost,
      path: `content/${itCost}`,
      line: 17,
      column: 75,
      endLine: 17,
      endColumn: 95,
      message: 'In facts.yaml non c\'è nessuna cifra "delivery.fees".',
      fix: 'Forse volevi "delivery.fee". Ci sono: delivery.fee, delivery.slot.',
      correction: 'name="delivery.fee"',
      args: { name: 'delivery.fees', suggestion: 'delivery.fee', allowed: ['delivery.fee', 'delivery.slot'] },
    });
  });

  it('annotate a pull request on GitHub, one line each, with nothing left unescaped', async () => {
    const { found, text } = await printed('github');
    const lines = text.split('\n');
    expect(lines).toHaveLength(found.problems.length + 1);
    expect(lines.find((line) => line.includes('P-YAML-QUOTE'))).toBe(
      `::error file=content/${itOrder},line=3,endLine=3,col=11,endColumn=30,title=P-YAML-QUOTE::Questo valore va tra virgolette: qui ":" ha un significato speciale. Scrivi la riga così: question: "Ordini: come faccio?"`,
    );
  });

  it('give GitLab distinct and lasting fingerprints', async () => {
    const { found, text } = await printed('gitlab');
    const issues = JSON.parse(text) as { fingerprint: string; location: { path: string } }[];
    expect(new Set(issues.map((one) => one.fingerprint)).size).toBe(found.problems.length);
    expect((await printed('gitlab')).text).toBe(text);
    expect(issues[0]?.location.path).toBe(`content/${itCost}`);
  });

  it('are chosen by themselves in CI', async () => {
    const found = await checkContent(folder(damaged), { now, cache: false });
    expect(report(found, { env: { GITHUB_ACTIONS: 'true' } })).toMatch(/^::/);
    expect(report(found, { env: { LANG: 'it_IT.UTF-8' } })).toContain('errori');
    expect(() => report(found, { format: 'xml', env: {} })).toThrow('xml');
  });
});
