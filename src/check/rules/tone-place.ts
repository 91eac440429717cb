import { defineRule } from '../rule.ts';
import { toneTexts } from '../tone-texts.ts';

/** A text of `tone.yaml` has a place in braces that nothing fills: customers would read it as it stands. */
export default defineRule<{ place: string }>({
  code: 'P-TONE-PLACE',
  severity: 'error',
  messages: {
    it: ({ place }) => ({
      what: `Nessuno riempie ${place}: chi riceve la risposta lo leggerebbe così.`,
      fix: 'L’unico posto che si riempie da solo è {company}, il nome dell’azienda. Scrivi il resto per esteso.',
    }),
    en: ({ place }) => ({
      what: `Nothing fills ${place}: whoever gets the reply would read it like that.`,
      fix: 'The only place that is filled is {company}, the name of the company. Write the rest out.',
    }),
  },
  check({ index: { settings }, report }) {
    const { file, value, yaml } = settings.files.tone;
    if (!value || !yaml) return;
    for (const { path, text } of toneTexts(value))
      for (const [place] of text.matchAll(/\{[^{}]*\}/g))
        if (place !== '{company}') report({ file, at: yaml.at(path), data: { place } });
  },
  fixtures: [
    {
      when: 'a greeting has a place for the name of the customer',
      files: { 'tone.yaml': 'it:\n  email: { greeting: ⟦"Ciao {nome},"⟧ , signature: "{company}" }\n' },
    },
  ],
});
