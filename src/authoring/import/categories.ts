import { categoryText } from '../../content/load.ts';
import type { ContentIndex } from '../../check/content-index.ts';
import { reservedSlug } from '../../check/reserved-addresses.ts';
import { slugify } from '../../check/readers/nearest.ts';
import { normalise } from '../../check/word-overlap.ts';
import type { Item } from './item.ts';

export interface NewCategory {
  id: string;
  icon: 'info';
  text: Record<string, { slug: string; title: string; description: string }>;
  /** Its parts, by the folders of the source that stand in it. */
  sections?: { id: string; title: Record<string, string> }[];
}

const maxSections = 40;

const uncategorisedTitle: Record<string, string> = {
  it: 'Altre domande',
  en: 'Other questions',
  de: 'Weitere Fragen',
  fr: 'Autres questions',
  es: 'Otras preguntas',
  pt: 'Outras perguntas',
};
const categoryDescription: Record<string, (title: string) => string> = {
  it: (title) => `Domande e risposte: ${title}.`,
  en: (title) => `Questions and answers: ${title}.`,
  de: (title) => `Fragen und Antworten: ${title}.`,
  fr: (title) => `Questions et réponses : ${title}.`,
  es: (title) => `Preguntas y respuestas: ${title}.`,
  pt: (title) => `Perguntas e respostas: ${title}.`,
};
const inLanguage = <T>(table: Record<string, T>, locale: string): T =>
  table[locale.split('-')[0] ?? ''] ?? (table['en'] as T);

/** Finds the site's category of each item by name, or plans a new one. */
export function categoryPlanner(
  { settings, byId, categoryOf }: ContentIndex,
  /** The source's description of a category. */
  described: (title: string, locale: string) => string | undefined,
) {
  const { categories = [], locales, defaultLocale, site } = settings;
  const added = new Map<string, NewCategory>();
  const placed = new Map<string, NewCategory | (typeof categories)[number]>();
  const sectionOfKey = new Map<string, string>();

  const named = (title: string, locale: string) =>
    categories.find(
      ({ id, text }) =>
        id === slugify(title, locale) ||
        Object.values(text).some(
          (one) => normalise(one.title) === normalise(title) || one.slug === slugify(title, locale),
        ),
    );

  /** The description of a category with this name in a language. */
  function textOf(title: string, locale: string) {
    const name = title.slice(0, 60).padEnd(2, '.');
    const slug = slugify(title, locale) || 'faq';
    return {
      slug: reservedSlug(slug, locale, { locales, site }) === undefined ? slug : `${slug}-faq`,
      title: name,
      description: described(title, locale) ?? inLanguage(categoryDescription, locale)(name),
    };
  }

  function planned(title: string, locale: string): NewCategory {
    const id = slugify(title, locale) || 'faq';
    const before = added.get(id) ?? [...added.values()].find(({ text }) => text[locale]?.title === title);
    if (before) return before;
    const text = { [locale]: textOf(title, locale) };
    if (title === inLanguage(uncategorisedTitle, locale))
      for (const other of locales) text[other] ??= textOf(inLanguage(uncategorisedTitle, other), other);
    const made: NewCategory = { id: text[locale]?.slug ?? id, icon: 'info', text };
    added.set(id, made);
    return made;
  }

  function sectionOf(item: Item, category: NewCategory | (typeof categories)[number], locale: string, level: number) {
    const title = item.categories[level]?.trim().slice(0, 60);
    if (!title || title.length < 2) return undefined;
    const id = slugify(title, locale);
    const before = sectionOfKey.get(item.key);
    const there = category.sections?.find(
      (one) => one.id === before || one.id === id || Object.values(one.title).some((name) => name === title),
    );
    const planned = [...added.values()].find((one) => one === category);
    if (there && planned === category) (there.title as Record<string, string>)[locale] ??= title;
    if (!there) {
      if (planned !== category || !id || (planned.sections?.length ?? 0) >= maxSections) return undefined;
      (planned.sections ??= []).push({ id, title: { [locale]: title } });
    }
    const found = there?.id ?? id;
    sectionOfKey.set(item.key, found);
    return found;
  }

  return {
    /** Folder of the item's answer in a language, and the category's name. A translation goes where its source does. */
    place(item: Item, id: number, locale: string, level: number) {
      const title =
        (item.categories[level - 1] ?? item.categories.at(-1) ?? '').trim() || inLanguage(uncategorisedTitle, locale);
      const [before] = byId.get(id) ?? [];
      const category =
        placed.get(item.key) ?? (before && categoryOf(before)) ?? named(title, locale) ?? planned(title, locale);
      placed.set(item.key, category);
      // The source's own name in this language, if a translation has one.
      const [first = ''] = Object.keys(category.text);
      const own = added.get(slugify(category.text[first]?.title ?? '', first));
      if (own && own === category && !own.text[locale] && item.categories.length > 0)
        own.text[locale] = textOf(title, locale);
      const text = categoryText(category, locale, defaultLocale);
      const section = sectionOf(item, category, locale, level);
      // Sections are one level deeper.
      if (item.categories.length > (section === undefined ? level : level + 1))
        item.remarks.push({ kind: 'changed', what: item.categories.join(' › ') });
      return { folder: `articles/${locale}/${text.slug}`, id: category.id, title: text.title, section };
    },
    /** New categories, with texts in every language of the site. */
    added(): NewCategory[] {
      return [...added.values()].map((one) => {
        const [first] = Object.values(one.text);
        const text = Object.fromEntries(
          locales.flatMap((locale) => ((one.text[locale] ?? first) ? [[locale, one.text[locale] ?? first]] : [])),
        );
        const sections = one.sections?.map(({ id, title }) => ({
          id,
          title: Object.fromEntries(locales.map((locale) => [locale, title[locale] ?? Object.values(title)[0] ?? id])),
        }));
        return { ...one, text: text as NewCategory['text'], ...(sections && { sections }) };
      });
    },
  };
}
