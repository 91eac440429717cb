import { defineRule } from '../rule.ts';

/** No answer sends its readers to a place of `places.yaml`. */
export default defineRule<{ name: string }>({
  code: 'P-PLACE-UNUSED',
  severity: 'warning',
  messages: {
    it: ({ name }) => ({
      what: `Nessuna risposta usa la schermata "${name}".`,
      fix: `Usala dove serve, <Go to="${name}" />, oppure toglila da places.yaml.`,
    }),
    en: ({ name }) => ({
      what: `No answer uses the screen "${name}".`,
      fix: `Use it where it is needed, <Go to="${name}" />, or take it out of places.yaml.`,
    }),
  },
  check({ index, report }) {
    const { file, yaml } = index.settings.files.places;
    const documents = [...index.byFile.values()];
    // What could not be read may use it.
    if (!yaml || documents.some(({ body }) => !body.readable)) return;
    const used = new Set(documents.flatMap(({ body }) => body.places.map(({ name }) => name)));
    for (const name of Object.keys(index.settings.places))
      if (!used.has(name)) report({ file, at: yaml.keyAt([name]), data: { name } });
  },
  fixtures: [
    {
      when: 'a screen is used nowhere',
      files: {
        'places.yaml': '⟦orders⟧: { label: { it: Ordini, en: Orders }, url: https://bottega.example/ordini }\n',
      },
    },
  ],
});
