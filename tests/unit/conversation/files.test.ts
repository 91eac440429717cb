import { expect, it } from 'vitest';
import type { ConversationAnswer, ConversationFile } from '../../../src/conversation/files.ts';
import { conversationFiles, conversationFolder } from '../../../src/conversation/files.ts';
import { loadContent } from '../../../src/content/load.ts';
import { answersShownIn } from '../../../src/content/queries.ts';
import { sampleContent } from '../../sample.ts';

const content = loadContent(sampleContent);
const files = new Map(conversationFiles(content).map(({ path, body }) => [path, body]));
const read = <T>(locale: string, name: string) =>
  JSON.parse(String(files.get(`${conversationFolder(content, locale)}${name}.json`)!())) as T;

it.each(content.site.locales)(
  'every answer shown in %s can be quoted, with address, date and sentences of its own',
  (locale) => {
    for (const { article } of answersShownIn(content, locale)) {
      const said = read<ConversationAnswer>(locale, String(article.id));
      expect(said).toMatchObject({ question: article.question, answer: article.answer });
      expect(said.url).toMatch(/^\/.+\/$/);
      expect(said.verified).toMatch(/\d{4}/);
    }
  },
);

it('the answers of a delicate category are marked, and the triages come with their questions', () => {
  const delicate = content.categories.filter(({ human }) => human).map(({ id }) => id);
  const marked = answersShownIn(content, 'it').filter(
    ({ article: { id } }) => read<ConversationAnswer>('it', String(id)).human,
  );
  const wanted = answersShownIn(content, 'it').filter(
    ({ article }) => article.human !== undefined || delicate.includes(article.category),
  );
  expect(marked).toEqual(wanted);
  const { triages, words } = read<ConversationFile>('it', 'words');
  expect(triages.map(({ name }) => name)).toEqual(Object.keys(content.triage));
  expect(words.greeting).toContain('programma');
});
