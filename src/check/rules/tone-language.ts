import { list } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';

/** `tone.yaml` speaks a language that the site does not have. */
export default defineRule<{ locale: string; allowed: readonly string[] }>({
  code: 'P-TONE-LANGUAGE',
  severity: 'error',
  messages: {
    it: ({ locale, allowed }) => ({
      what: `tone.yaml ha le formule per "${locale}", che non è una lingua del sito.`,
      fix: `Le lingue del sito sono: ${list(allowed)}.`,
    }),
    en: ({ locale, allowed }) => ({
      what: `tone.yaml has words for "${locale}", which is not a language of the site.`,
      fix: `The languages of the site are: ${list(allowed)}.`,
    }),
  },
  check({ index: { settings }, report }) {
    const { file, value, yaml } = settings.files.tone;
    if (!value || !yaml || !settings.site) return;
    for (const locale of Object.keys(value))
      if (!settings.locales.includes(locale))
        report({ file, at: yaml.keyAt([locale]), data: { locale, allowed: settings.locales } });
  },
  fixtures: [
    {
      when: 'replies have a greeting in a language that the site does not have',
      files: { 'tone.yaml': 'it: { formal: true }\n⟦fr⟧: { formal: true }\n' },
    },
  ],
});
