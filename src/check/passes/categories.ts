import type { Path, Setting, Settings } from '../model.ts';
import type { Problem } from '../problems.ts';
import { reservedSlug } from '../reserved-addresses.ts';
import { problem } from '../rule.ts';
import { slugReserved } from '../rules/pages.ts';
import { duplicateValues, textProblems } from './settings.ts';

/** Duplicate or reserved ids and slugs of `categories.yaml`, and texts that lack a language. */
export function categoryProblems({ file, yaml }: Setting<unknown>, settings: Settings): Problem[] {
  const { categories = [], locales, defaultLocale } = settings;
  if (!yaml) return [];
  const found = duplicateValues(
    { file, yaml },
    'id',
    categories.map(({ id }, index) => [id, [index, 'id']]),
  );
  categories.forEach(({ sections = [] }, at) => {
    const ids = sections.map(({ id }, index): [string, Path] => [id, [at, 'sections', index, 'id']]);
    found.push(...duplicateValues({ file, yaml }, 'id', ids));
  });
  for (const locale of locales) {
    // A category without text in a language uses the slug of another one.
    const used = categories.flatMap(({ text }, index): [string, Path][] => {
      const from = [locale, defaultLocale, ...Object.keys(text)].find((one) => text[one]);
      return from ? [[text[from]?.slug ?? '', [index, 'text', from, 'slug']]] : [];
    });
    found.push(...duplicateValues({ file, yaml }, `slug (${locale})`, used));
    for (const [slug, path] of used) {
      const page = reservedSlug(slug, locale, settings);
      if (page) found.push(problem(slugReserved, [file, yaml.at(path)], { slug, page, language: locale }));
    }
  }
  // A slug that two languages share is reported once.
  const seen = new Set<string>();
  const reported = found.filter(({ code, line, column }) => {
    const place = `${code} ${line} ${column}`;
    return !seen.has(place) && seen.add(place);
  });
  return reported.concat(
    textProblems(
      { file, yaml },
      categories.flatMap(({ text, sections = [] }, index): [Path, Record<string, unknown>][] => [
        [[index, 'text'], text],
        ...sections.map(({ title }, row): [Path, Record<string, unknown>] => [
          [index, 'sections', row, 'title'],
          title,
        ]),
      ]),
      locales,
    ),
  );
}
