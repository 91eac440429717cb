import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { analyserFor } from '../../../src/text/analysers.ts';
import { indexFiles, indexInputOf, makeIndex } from '../../../src/search/index/build.ts';
import { everyWord } from '../../bench/search/every-word.ts';
import { searcherOver } from './memory.ts';

const content = loadContent();

it('every part of a sentence without spaces finds its answer, and counts as found', async () => {
  const answers = [
    ['注文をキャンセルするには?', 'マイページから取り消しできます。返金は三日後です。'],
    ['配送状況を確認したい', '追跡番号を入力してください。'],
    ['パスワードを忘れました', '再設定メールを送ります。'],
  ];
  const entries = answers.map(([question = '', answer = ''], n) => ({
    ...{ id: n + 1, slug: `a${n}`, category: 0, question, aliases: [], answer, body: '' },
  }));
  const categories: [string, string][] = [['分類', 'c']];
  const files = makeIndex({ locale: 'ja', home: '', categories, entries, synonyms: [], popularity: {} });
  const searcher = searcherOver(files, 'ja');
  for (const [word, id] of Object.entries({
    キャンセル: 1,
    注文: 1,
    返金: 1,
    追跡: 2,
    パスワード忘れた: 3,
    再設定: 3,
  })) {
    const { hits, nearest } = await searcher.last(word);
    expect({ word, first: hits[0]?.id, nearest }).toEqual({ word, first: id, nearest: false });
  }
});

describe.each(content.site.locales)('every word that is written in %s', (locale) => {
  it('alone lists an answer that holds it, among the first three when at most three do, and counts as found', async () => {
    const searcher = searcherOver(indexFiles(content, locale), locale);
    const { words, ...faults } = await everyWord(indexInputOf(content, locale).entries, analyserFor(locale), (query) =>
      searcher.last(query),
    );
    expect(words).toBeGreaterThan(1000);
    expect(faults).toEqual({ lost: [], low: [], doubted: [] });
  }, 120_000);
});
