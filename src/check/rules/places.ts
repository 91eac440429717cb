import { list, maybe } from '../messages/entry.ts';
import type { Range } from '../problems.ts';
import { nearestWord } from '../readers/nearest.ts';
import { defineRule } from '../rule.ts';

/** `<Go>` names a place that `places.yaml` does not have. */
export const placeUnknown = defineRule<{ name: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-PLACE-UNKNOWN',
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
        const suggestion = nearestWord(name, allowed);
        const fix = suggestion ? `to="${suggestion}"` : undefined;
        report([file, range], { name, suggestion, allowed }, fix);
      }
  },
  fixtures: {
    'a screen is misspelt': {
      body: 'Apri <Go ⟦to="order"⟧ /> o <Go to="orders" />.',
      files: { 'places.yaml': 'orders: { label: { it: Ordini, en: Orders }, url: https://bottega.example/ordini }\n' },
      fix: 'to="orders"',
    },
    'there are no screens': { body: 'Apri <Go ⟦to="orders"⟧ />.' },
  },
});

/** No answer sends its readers to a place of `places.yaml`. */
export const placeUnused = defineRule<{ name: string }>({
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
    // An unreadable file may use it.
    if (!yaml || documents.some(({ body }) => !body.readable)) return;
    const used = new Set(documents.flatMap(({ body }) => body.places.map(({ name }) => name)));
    for (const name of Object.keys(index.settings.places))
      if (!used.has(name)) report([file, yaml.keyAt([name])], { name });
  },
  fixtures: {
    'a screen is used nowhere': {
      files: {
        'places.yaml': '⟦orders⟧: { label: { it: Ordini, en: Orders }, url: https://bottega.example/ordini }\n',
      },
    },
  },
});

const oneStyle = (path: string) => path.replace(/\s*[>›→]\s*/g, ' > ');

/** A menu path is written out although `places.yaml` has its screen, so that it could be a link. */
export const placeWritten = defineRule<{ path: string; name: string }>({
  code: 'P-PLACE-WRITTEN',
  severity: 'warning',
  messages: {
    it: ({ path, name }) => ({
      what: `"${path}" si può premere: places.yaml ne conosce la schermata.`,
      fix: `Scrivi <Go to="${name}" />.`,
    }),
    en: ({ path, name }) => ({
      what: `"${path}" can be pressed: places.yaml knows its screen.`,
      fix: `Write <Go to="${name}" />.`,
    }),
  },
  check({ index, report }) {
    const places = Object.entries(index.settings.places);
    if (places.length === 0) return;
    for (const { file, locale, body } of index.byFile.values())
      for (const { name: written, range, text } of body.menuPaths) {
        // In bold the path is the whole text; else it is somewhere in a line.
        const found = places
          .map(([name, { label }]) => ({ name, path: label[locale] ?? '', at: written.indexOf(label[locale] ?? '\0') }))
          .filter(({ path, at }) => path.includes(' > ') && (text ? at >= 0 : oneStyle(written) === path))
          .toSorted((a, b) => b.path.length - a.path.length)[0];
        if (!found) continue;
        const { name, path } = found;
        const column = range.column + found.at;
        const at: Range = text ? { ...range, column, endColumn: column + path.length } : range;
        report([file, at], { path, name }, `<Go to="${name}" />`);
      }
  },
  fixtures: {
    'a path that can be pressed is in bold': {
      body: 'Apri ⟦**Account › Ordini**⟧ o <Go to="orders" />.',
      files: {
        'places.yaml':
          'orders: { label: { it: Account > Ordini, en: Account > Orders }, url: https://bottega.example/ordini }\n',
      },
      fix: '<Go to="orders" />',
    },
    'a path that can be pressed stands in a sentence': {
      body: 'Apri ⟦Account > Ordini⟧ e premi <Go to="orders" />.',
      files: {
        'places.yaml':
          'orders: { label: { it: Account > Ordini, en: Account > Orders }, url: https://bottega.example/ordini }\n',
      },
      fix: '<Go to="orders" />',
    },
  },
});
