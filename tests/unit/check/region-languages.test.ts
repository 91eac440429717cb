import { expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check.ts';
import { localeCode } from '../../../src/content/schema/common.ts';
import { folder, itCost, now, sound, swap } from './sample.ts';

const prazo = 'articles/pt-BR/consegna/prazo.mdx';

/** Problems of links in content that has a language with a region. */
async function linkProblems(address: string, old = ''): Promise<string[]> {
  const root = folder({
    ...swap('site.yaml', '[it, en]', '[it, en, pt-BR]'),
    [prazo]: (sound[itCost] ?? '').replace(/id: 1002/, 'id: 1003').replace('owner:', `${old}owner:`),
    'articles/pt-BR/consegna/custo.mdx': (sound[itCost] ?? '').replace('<Note>', `[Prazo](${address})\n\n<Note>`),
  });
  const { problems } = await checkContent(root, { now, cache: false });
  return problems
    .filter(({ code }) => /^P-(LINK-BROKEN|REDIRECT)/.test(code))
    .map(({ code, file }) => `${code} ${file}`);
}

it('takes a link to a page of a language with a region as it stands, and no other spelling', async () => {
  expect(await linkProblems('/pt-BR/consegna/prazo/')).toEqual([]);
  expect(await linkProblems('/pt-br/consegna/prazo/')).toEqual(['P-LINK-BROKEN articles/pt-BR/consegna/custo.mdx']);
});

it('lets no old address take the place of such a page, in whatever letters', async () => {
  for (const address of ['/pt-BR/consegna/custo/', '/pt-br/consegna/custo/', '/PT-BR/1002/', '/pt-br/atom.xml'])
    expect(await linkProblems('/1003', `redirectFrom: [${address}]\n`), address).toEqual([
      `P-REDIRECT-SHADOW ${prazo}`,
    ]);
});

it.each(['it', 'pt-BR', 'es-419', 'zh-Hant', 'sr-Latn', 'zh-Hant-TW', 'gsw'])('knows %s as a language', (code) =>
  expect(localeCode.safeParse(code).success).toBe(true),
);

it.each(['italiano', 'it_IT', 'pt-br', 'zh-hant', 'es-41', 'e', 'it-', 'zh-TW-Hant'])('does not know %s', (code) =>
  expect(localeCode.safeParse(code).success).toBe(false),
);

it('words are not reported while the file that makes them known has a mistake', async () => {
  const named = swap(itCost, ' e arriva in', ' e con Bottegona arriva in');
  const files = { ...named, ...swap('site.yaml', 'name: Bottega', 'name: Bottegona') };
  const codes = async (more: Record<string, string>) =>
    (await checkContent(folder({ ...files, ...more }), { now, cache: false })).problems.map(({ code }) => code);
  expect(await codes({})).not.toContain('P-SPELLING');
  const broken = swap('site.yaml', 'name: Bottega', 'widget: { origins: ["*"] }\nname: Bottegona');
  expect(await codes(broken)).toEqual(['P-KEY-FORM']);
});
