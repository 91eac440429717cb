import { list } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';
import { shippedLanguages } from '../../i18n/index.ts';
import { parentTags } from '../../i18n/nearest-language.ts';
import { countedForms, ownForms } from '../passes/words.ts';

/** A counted phrase of a words file has not the forms that its language counts with. */
export default defineRule<{
  key: string;
  missing: readonly string[];
  unused: readonly string[];
  forms: readonly string[];
}>({
  code: 'P-WORDS-FORMS',
  severity: 'warning',
  messages: {
    it: ({ key, missing, unused, forms }) => ({
      what: missing.length
        ? `A "${key}" mancano delle forme con cui questa lingua conta: ${list(missing)}.`
        : `In "${key}" questa lingua non usa mai: ${list(unused)}.`,
      fix: `Le forme di questa lingua, con i numeri a cui servono: ${forms.join('; ')}.`,
    }),
    en: ({ key, missing, unused, forms }) => ({
      what: missing.length
        ? `"${key}" lacks forms that this language counts with: ${list(missing)}.`
        : `This language never uses these forms of "${key}": ${list(unused)}.`,
      fix: `The forms of this language, with numbers that take them: ${forms.join('; ')}.`,
    }),
  },
  check({ index, report }) {
    for (const { file, tag, yaml, path, forms } of ownForms(index)) {
      const needed = countedForms(tag);
      const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      const written = Object.keys(forms);
      // A language of the box has the others already.
      const isComplete = parentTags(tag).some((one) => shippedLanguages.includes(one));
      const missing = isComplete ? [] : [...needed.keys()].filter((form) => !written.includes(form));
      const unused = written.filter((form) => form !== 'other' && !known.includes(form as Intl.LDMLPluralRule));
      if (missing.length + unused.length === 0) continue;
      const told = [...needed].map(([form, numbers]) => `${form} (${numbers.join(', ')}…)`);
      report({ file, at: yaml.keyAt(path), data: { key: path.join('.'), missing, unused, forms: told } });
    }
  },
  fixtures: [
    {
      when: 'a form is one that the language has not',
      files: { 'words/it.yaml': '⟦answers⟧: { few: "{n} risposte", other: "{n} risposte" }\n' },
    },
  ],
});
