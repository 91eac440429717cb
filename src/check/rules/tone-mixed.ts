import { defineRule } from '../rule.ts';
import { toneTexts } from '../tone-texts.ts';

/** Italian words that say "tu". */
const informal = /(?<!\p{L})(ciao|tu|ti|te|tuo|tua|tuoi|tue|scrivici|scrivimi|chiamaci|rispondi)(?!\p{L})/iu;

/** Replies in Italian say "Lei", and a text of their own says "tu". */
export default defineRule<{ word: string }>({
  code: 'P-TONE-MIXED',
  severity: 'warning',
  messages: {
    it: ({ word }) => ({
      what: `"${word}" dà del tu, mentre le risposte in italiano danno del Lei ("formal: true").`,
      fix: 'Scrivi la frase con il Lei, oppure togli "formal: true".',
    }),
    en: ({ word }) => ({
      what: `"${word}" says "tu", while replies in Italian say "Lei" ("formal: true").`,
      fix: 'Write the sentence with "Lei", or take "formal: true" away.',
    }),
  },
  check({ index: { settings }, report }) {
    const { file, value, yaml } = settings.files.tone;
    if (!value || !yaml) return;
    for (const { path, text, locale } of toneTexts(value)) {
      const word = locale === 'it' && value[locale]?.formal && informal.exec(text)?.[0];
      if (word) report({ file, at: yaml.at(path), data: { word } });
    }
  },
  fixtures: [
    {
      when: 'a formal reply begins with an informal greeting',
      files: { 'tone.yaml': 'it:\n  formal: true\n  whatsapp: { greeting: ⟦Ciao!⟧ }\n' },
    },
  ],
});
