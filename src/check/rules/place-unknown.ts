import { list, maybe } from '../messages/entry.ts';
import { nearest } from '../readers/nearest.ts';
import { defineRule } from '../rule.ts';

/** `<Go>` names a place that `places.yaml` does not have. */
export default defineRule<{ name: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-PLACE-UNKNOWN',
  severity: 'error',
  messages: {
    it: ({ name, suggestion, allowed }) => ({
      what: `In places.yaml non c'è nessuna schermata "${name}".`,
      fix: `${maybe.it(suggestion)}${allowed.length ? `Ci sono: ${list(allowed)}.` : 'Aggiungila a places.yaml.'}`,
    }),
    en: ({ name, suggestion, allowed }) => ({
      what: `There is no screen "${name}" in places.yaml.`,
      fix: `${maybe.en(suggestion)}${allowed.length ? `There are: ${list(allowed)}.` : 'Add it to places.yaml.'}`,
    }),
  },
  check({ index, report }) {
    const allowed = index.settings.placeNames;
    if (!allowed) return;
    for (const { file, body } of index.byFile.values())
      for (const { name, range } of body.places) {
        if (allowed.includes(name)) continue;
        const suggestion = nearest(name, allowed);
        const fix = suggestion ? `to="${suggestion}"` : undefined;
        report({ file, at: range, data: { name, suggestion, allowed }, fix });
      }
  },
  fixtures: [
    {
      when: 'a screen is misspelt',
      body: 'Apri <Go ⟦to="order"⟧ /> o <Go to="orders" />.',
      files: { 'places.yaml': 'orders: { label: { it: Ordini, en: Orders }, url: https://bottega.example/ordini }\n' },
      fix: 'to="orders"',
    },
    { when: 'there are no screens', body: 'Apri <Go ⟦to="orders"⟧ />.' },
  ],
});
