import { findDictionary } from '../../i18n/index.ts';
import { defineRule } from '../rule.ts';

/** Two pages of a language would have the same address. */
export default defineRule<{ key: string; slug: string; other: string }>({
  code: 'P-WORDS-PATHS',
  severity: 'error',
  messages: {
    it: ({ key, slug, other }) => ({
      what: `Due pagine avrebbero lo stesso indirizzo "${slug}": "${key}" e "${other}".`,
      fix: `Dai a "${key}" un altro nome.`,
    }),
    en: ({ key, slug, other }) => ({
      what: `Two pages would have the same address "${slug}": "${key}" and "${other}".`,
      fix: `Give "${key}" another name.`,
    }),
  },
  check({ index, report }) {
    for (const [tag, { file, value, yaml }] of Object.entries(index.settings.words)) {
      const all = Object.entries(findDictionary(tag)?.paths ?? {});
      for (const [page, slug] of Object.entries(value?.paths ?? {})) {
        const same = all.find(([other, its]) => other !== page && its === slug);
        if (same && yaml)
          report({
            file,
            at: yaml.at(['paths', page]),
            data: { key: `paths.${page}`, slug, other: `paths.${same[0]}` },
          });
      }
    }
  },
  fixtures: [{ when: 'two pages are given one address', files: { 'words/it.yaml': 'paths: { search: ⟦tutte⟧ }\n' } }],
});
