import { list, maybe } from '../messages/entry.ts';
import { nearest } from '../readers/nearest.ts';
import { quoteYaml } from '../readers/yaml-repair.ts';
import { defineRule } from '../rule.ts';
import { ownPhrases, placesOf, strangePlaces } from '../passes/words.ts';

const written = (places: readonly string[]) => list(places.map((place) => `{${place}}`));

/** A phrase of a words file has a `{place}` that no page fills: readers would see the braces. */
export default defineRule<{ key: string; place: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-WORDS-PLACE',
  severity: 'error',
  messages: {
    it: ({ key, place, suggestion, allowed }) => ({
      what: `In "${key}" nessuno riempie ${place}: i lettori vedrebbero le parentesi.`,
      fix: `${maybe.it(suggestion)}${allowed.length ? `Qui si possono scrivere: ${written(allowed)}.` : 'In questo testo non c’è niente da riempire: togli le parentesi.'}`,
    }),
    en: ({ key, place, suggestion, allowed }) => ({
      what: `Nothing fills ${place} in "${key}": readers would see the braces.`,
      fix: `${maybe.en(suggestion)}${allowed.length ? `What can be written here: ${written(allowed)}.` : 'Nothing is filled in this text: take the braces out.'}`,
    }),
  },
  check({ index, report }) {
    for (const phrase of ownPhrases(index)) {
      const { file, yaml, path, text, expected } = phrase;
      const allowed = [...new Set(placesOf(expected))];
      for (const place of strangePlaces(phrase)) {
        const name = place.replace(/[{}\s]/g, '');
        const meant = name && (nearest(name, allowed) || (allowed.length === 1 ? (allowed[0] ?? '') : ''));
        const suggestion = meant && `{${meant}}`;
        const fix = suggestion ? quoteYaml(text.replace(place, () => suggestion)) : undefined;
        report({ file, at: yaml.at(path), data: { key: path.join('.'), place, suggestion, allowed }, fix });
      }
    }
  },
  fixtures: [
    {
      when: 'a place is misspelt',
      files: { 'words/it.yaml': 'search:\n  meant: ⟦"Volevi dire «{ment}»?"⟧\n' },
      fix: '"Volevi dire «{meant}»?"',
    },
    { when: 'there is nothing to fill', files: { 'words/it.yaml': 'home: ⟦"Casa {company}"⟧\n' } },
  ],
});
