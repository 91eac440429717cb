import { missingPhrases } from '../../i18n/index.ts';
import { list } from '../messages/entry.ts';
import { startOfFile } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A words file adds a language and does not have all its phrases: told once a file, however many they are. */
export default defineRule<{ tag: string; count: number; keys: readonly string[] }>({
  code: 'P-WORDS-MISSING',
  severity: 'warning',
  messages: {
    it: ({ tag, count, keys }) => ({
      what: `${count === 1 ? 'Manca un testo, che resta' : `Mancano ${count} testi, che restano`} in un’altra lingua: ${list(keys, 4)}.`,
      fix: `Per vederli tutti, pronti da tradurre: npm run words -- ${tag} --missing`,
    }),
    en: ({ tag, count, keys }) => ({
      what: `${count === 1 ? 'One text is missing and stays' : `${count} texts are missing and stay`} in another language: ${list(keys, 4)}.`,
      fix: `To see all of them, ready to be translated: npm run words -- ${tag} --missing`,
    }),
  },
  check({ index, report }) {
    for (const [tag, { file, value }] of Object.entries(index.settings.words)) {
      const keys = value ? missingPhrases(tag) : [];
      if (keys.length > 0) report({ file, at: startOfFile, data: { tag, count: keys.length, keys: keys.slice(0, 5) } });
    }
  },
  fixtures: [
    {
      when: 'a language has only some words',
      swap: { 'site.yaml': ['[it, en', '[it, en, nl'] },
      files: { 'words/nl.yaml': 'home: Begin\nanswers: { one: "{n} antwoord" }\n' },
      also: [
        'P-TRANSLATION-MISSING',
        'P-TRANSLATION-MISSING',
        ...Array<string>(8).fill('P-TEXT-MISSING'),
        'P-WORDS-FORMS',
      ],
    },
  ],
});
