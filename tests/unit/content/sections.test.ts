import { expect, test } from 'vitest';
import { inspect } from '../../../src/check/check.ts';
import { loadContent } from '../../../src/content/load.ts';
import { groupBySection, nextAnswers, sectionOf } from '../../../src/content/queries.ts';
import { answersDocument, categoriesDocument } from '../../../src/api/documents.ts';
import { atomFeed } from '../../../src/pages/_feeds/atom.ts';
import { indexInputOf } from '../../../src/search/index/build.ts';
import { articleText } from '../../../src/check/fixture.ts';
import { folder, sound } from '../check/sample.ts';

const sections = `  sections:
    - { id: payment, title: { it: Pagamento, en: Payment } }
    - { id: changes, title: { it: Modifiche, en: Changes } }
`;
/** The sample, its first category in two sections. */
function centre(more: Record<string, string> = {}, parts = sections): string {
  const [head = '', ...rest] = (sound['categories.yaml'] ?? '').split(/^(?=- id:)/m).filter(Boolean);
  const within = (text: string, section: string) => text.replace(/^updated:/m, `section: ${section}\nupdated:`);
  const file = 'articles/it/ordini/fare-un-ordine.mdx';
  return folder({
    'categories.yaml': `${head.trimEnd()}\n${parts}${rest.join('')}`,
    [file]: within(sound[file] ?? '', 'changes'),
    'articles/it/ordini/pagare.mdx': within(articleText(1101, 'Come pago il mio ordine?'), 'payment'),
    'articles/it/ordini/cambiare.mdx': within(articleText(1102, 'Come cambio il mio ordine?'), 'changes'),
    'articles/it/ordini/altro.mdx': articleText(1103, 'Come faccio altro con gli ordini?'),
    ...more,
  });
}
const errors = (root: string) =>
  inspect(root, { cache: false }).report.problems.filter(({ severity }) => severity === 'error');

test('a category is read by its sections, in their order, after the answers that stand in none', () => {
  const root = centre();
  expect(errors(root)).toEqual([]);
  const content = loadContent(root);
  const orders = content.categories.find(({ id }) => id === 'orders');
  if (!orders) throw new Error('The sample has no orders.');
  const groups = groupBySection(content, 'it', orders).map(({ section, items }) => [
    section?.id,
    items.map(({ article: { id } }) => id),
  ]);
  expect(groups).toEqual([
    [undefined, [1103]],
    ['payment', [1101]],
    ['changes', [1001, 1102]],
  ]);
});

test('an answer names its section to programs, feeds and search, and leads first to those beside it', () => {
  const content = loadContent(centre());
  const change = content.articles.find(({ id }) => id === 1102);
  if (!change) throw new Error('The answer is missing.');
  expect(sectionOf(content, change)?.title).toEqual({ it: 'Modifiche', en: 'Changes' });
  expect(nextAnswers(content, { article: change, locale: 'it' })[0]?.article.id).toBe(1001);
  expect(answersDocument(content, 'it').answers.find(({ id }) => id === 1102)?.section).toBe('changes');
  expect(categoriesDocument(content, 'en').categories[0]?.sections).toEqual([
    { id: 'payment', title: 'Payment' },
    { id: 'changes', title: 'Changes' },
  ]);
  const { categories, entries } = indexInputOf(content, 'it');
  expect(categories[entries.find(({ id }) => id === 1102)?.category ?? 0]).toEqual(['Ordini › Modifiche', 'ordini']);
  expect(categories[entries.find(({ id }) => id === 1103)?.category ?? 0]).toEqual(['Ordini', 'ordini']);
  expect(atomFeed(content, 'it')).toContain('<category term="orders/changes" label="Modifiche"/>');
});

test('what to read next follows in the section and then begins again, so that no answer is left out; votes come before', () => {
  const many = Array.from({ length: 6 }, (_, at) => 1111 + at);
  const files = many.map((id) => [
    `articles/it/ordini/numero-${id}.mdx`,
    articleText(id, `Come cambio la parte ${id} del mio ordine?`).replace(/^updated:/m, 'section: changes\nupdated:'),
  ]);
  const content = loadContent(centre(Object.fromEntries(files) as Record<string, string>));
  const next = (id: number) => {
    const own = content.articles.find((one) => one.id === id);
    if (!own) throw new Error(`No answer ${id}.`);
    return nextAnswers(content, { article: own, locale: 'it' }).map(({ article }) => article.id);
  };
  expect(next(1111)).toEqual([1112, 1113, 1114, 1115]);
  expect(next(1115)).toEqual([1116, 1001, 1102, 1111]);
  content.popularity = { 1113: 4 };
  expect(next(1115)).toEqual([1113, 1116, 1001, 1102]);
});

test('a section that the category lists twice, or that has no words in a language, is told', () => {
  const root = centre({}, sections.replace('id: changes', 'id: payment').replace(', en: Payment', ''));
  expect(inspect(root, { cache: false }).report.problems.map(({ code, file }) => `${code} ${file}`)).toEqual(
    expect.arrayContaining([
      'P-SETTING-DUPLICATE categories.yaml',
      'P-TEXT-MISSING categories.yaml',
      'P-SECTION-UNKNOWN articles/it/ordini/fare-un-ordine.mdx',
    ]),
  );
});
