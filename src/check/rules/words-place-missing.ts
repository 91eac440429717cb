import { list } from '../messages/entry.ts';
import { defineRule } from '../rule.ts';
import { ownPhrases, placesOf, strangePlaces } from '../passes/words.ts';

const written = (places: readonly string[]) => list(places.map((place) => `{${place}}`));

/** A phrase of a words file leaves out what the page would fill in. */
export default defineRule<{ key: string; missing: readonly string[]; model: string }>({
  code: 'P-WORDS-PLACE-MISSING',
  severity: 'warning',
  messages: {
    it: ({ key, missing, model }) => ({
      what: `In "${key}" manca ${written(missing)}: la pagina non potrà dirlo.`,
      fix: `Scrivilo dove va, come in «${model}».`,
    }),
    en: ({ key, missing, model }) => ({
      what: `"${key}" lacks ${written(missing)}: the page cannot say it.`,
      fix: `Write it where it belongs, as in «${model}».`,
    }),
  },
  check({ index, report }) {
    for (const phrase of ownPhrases(index)) {
      const { file, yaml, path, text, form, expected } = phrase;
      // It may be there, misspelt.
      if (strangePlaces(phrase).length > 0) continue;
      const said = placesOf(text);
      // A form for very few numbers may say them in words: "one answer".
      const isFree = (place: string) => place === 'n' && form !== undefined && /^(zero|one|two)$/.test(form);
      const missing = [...new Set(placesOf(expected))].filter((place) => !said.includes(place) && !isFree(place));
      if (missing.length > 0)
        report({ file, at: yaml.at(path), data: { key: path.join('.'), missing, model: expected } });
    }
  },
  fixtures: [
    { when: 'a place is left out', files: { 'words/it.yaml': 'search:\n  meant: ⟦Volevi dire un’altra cosa?⟧\n' } },
    {
      when: 'a counted phrase does not say the number',
      files: { 'words/it.yaml': 'answers: { one: una risposta, other: ⟦risposte⟧ }\n' },
    },
  ],
});
