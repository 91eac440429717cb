import type { Range } from '../problems.ts';
import { defineRule } from '../rule.ts';

const oneStyle = (path: string) => path.replace(/\s*[>›→]\s*/g, ' > ');

/** A path through menus is written out although `places.yaml` has its screen: a link could be pressed. */
export default defineRule<{ path: string; name: string }>({
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
        // In bold the path is all there is; else it stands somewhere in a line.
        const found = places
          .map(([name, { label }]) => ({ name, path: label[locale] ?? '', at: written.indexOf(label[locale] ?? '\0') }))
          .filter(({ path, at }) => path.includes(' > ') && (text ? at >= 0 : oneStyle(written) === path))
          .toSorted((a, b) => b.path.length - a.path.length)[0];
        if (!found) continue;
        const { name, path } = found;
        const column = range.column + found.at;
        const at: Range = text ? { ...range, column, endColumn: column + path.length } : range;
        report({ file, at, data: { path, name }, fix: `<Go to="${name}" />` });
      }
  },
  fixtures: [
    {
      when: 'a path that can be pressed is in bold',
      body: 'Apri ⟦**Account › Ordini**⟧ o <Go to="orders" />.',
      files: {
        'places.yaml':
          'orders: { label: { it: Account > Ordini, en: Account > Orders }, url: https://bottega.example/ordini }\n',
      },
      fix: '<Go to="orders" />',
    },
    {
      when: 'a path that can be pressed stands in a sentence',
      body: 'Apri ⟦Account > Ordini⟧ e premi <Go to="orders" />.',
      files: {
        'places.yaml':
          'orders: { label: { it: Account > Ordini, en: Account > Orders }, url: https://bottega.example/ordini }\n',
      },
      fix: '<Go to="orders" />',
    },
  ],
});
