import { createHash } from 'node:crypto';
import { categoryText, type Article, type Content } from '../content/load.ts';
import { bodyText } from '../content/plain-text.ts';
import { addressesOf, homePath } from '../locale/paths.ts';
import { analyserOf } from './analysis/all.ts';
import type { Analyser } from './analysis/language.ts';
import { fold } from './analysis/tokens.ts';
import { pack, packNumbers } from './evidence/codec.ts';
import { gather, type Doc } from './evidence/gather.ts';
import { learn } from './evidence/learn.ts';
import { indexVersion, type IndexFile, type TextRow } from './index-file.ts';
import { weights } from './weights.ts';

export { buildDeepIndex } from './deep-index.ts';

export interface NamedFile {
  name: string;
  body: string;
}

/** Up to this many answers the texts of results travel with the index: one request. */
const textsInside = 300;
/** Answers per file of texts beyond that. */
const rowsPerFile = 16;

/** One answer ready to be indexed. */
export interface Entry extends Doc {
  id: number;
  slug: string;
  /** Position in the list of categories. */
  category: number;
}

/** Every word form of the texts, without accents, sorted; weak ones only where they are indexed. */
function formsOf(docs: readonly Doc[], analyser: Analyser): string[] {
  const forms = new Set<string>();
  for (const doc of docs) {
    for (const text of [doc.question, ...doc.aliases])
      for (const { word } of analyser.terms(text)) forms.add(fold(word));
    for (const text of [doc.answer, doc.body])
      for (const { word, weak } of analyser.terms(text)) if (!weak) forms.add(fold(word));
  }
  return [...forms].sort((a, b) => (a < b ? -1 : 1));
}

export interface IndexInput {
  locale: string;
  /** From the base of the site to the home of the locale. */
  home: string;
  categories: [title: string, slug: string][];
  /** Sorted by category, then number. */
  entries: Entry[];
  synonyms: IndexFile['synonyms'];
  /** Answer number → share of helped readers. */
  popularity: Record<string, number>;
}

/** Makes the files of one locale's instant layer, the entry file first. Pure: the same input gives the same bytes. */
export function makeIndex(input: IndexInput): NamedFile[] {
  const { locale, home, categories, entries, synonyms, popularity } = input;
  const analyser = analyserOf(locale);
  const ids: number[] = [];
  let before = 0;
  entries.forEach(({ id, category }, index) => {
    if (category !== entries[index - 1]?.category) before = 0;
    ids.push(id - before);
    before = id;
  });
  const rows = entries.map(({ question, answer, slug }): TextRow => [question, answer, slug]);
  const files: NamedFile[] = [];
  let texts: IndexFile['texts'] = rows;
  if (rows.length > textsInside) {
    for (let at = 0; at < rows.length; at += rowsPerFile) {
      const body = JSON.stringify(rows.slice(at, at + rowsPerFile));
      const digest = createHash('sha256').update(body).digest('hex').slice(0, 8);
      files.push({ name: `${locale}-${at / rowsPerFile}.${digest}.json`, body });
    }
    texts = { rows: rowsPerFile, files: files.map(({ name }) => name) };
  }
  const evidence = gather(entries, analyser, weights.fields);
  learn(evidence, entries, analyser);
  const entry: IndexFile = {
    v: indexVersion,
    locale,
    home,
    evidence: pack(evidence, formsOf(entries, analyser)),
    ids: packNumbers(ids),
    categories,
    perCategory: categories.map((_, category) => entries.filter((one) => one.category === category).length),
    popularity: entries.some(({ id }) => popularity[id] !== undefined)
      ? packNumbers(entries.map(({ id }) => Math.round((popularity[id] ?? 0) * 75)))
      : undefined,
    synonyms,
    texts,
  };
  return [{ name: `${locale}.json`, body: JSON.stringify(entry) }, ...files];
}

/** What `makeIndex` needs of the content for one locale: the published answers of that very locale. */
export function inputOf(content: Content, locale: string): IndexInput {
  const { site } = content;
  const order = new Map(content.categories.map(({ id }, index) => [id, index]));
  const addresses = addressesOf(site);
  const indexed = (article: Article) => article.locale === locale && article.status === 'published';
  return {
    locale,
    home: homePath(addresses, locale).slice(addresses.base.length),
    categories: content.categories.map((category) => {
      const { title, slug } = categoryText(category, locale, site.defaultLocale);
      return [title, slug];
    }),
    entries: content.articles
      .filter(indexed)
      .map((article) => ({
        id: article.id,
        slug: article.slug,
        category: order.get(article.category) ?? 0,
        question: article.question,
        aliases: article.aliases,
        answer: article.answer,
        body: bodyText(article, content),
      }))
      .sort((a, b) => a.category - b.category || a.id - b.id),
    synonyms: (content.synonyms[locale] ?? []).map((rule) =>
      'words' in rule ? [rule.words, rule.words] : [rule.from, rule.to],
    ),
    popularity: content.popularity,
  };
}

/**
 * The files of the instant layer of one locale; the site serves them at `<base>/_search/<name>`.
 * The first is the entry, `<locale>.json`. Pure. Throws what `bodyText` throws.
 */
export function indexFiles(content: Content, locale: string): NamedFile[] {
  return makeIndex(inputOf(content, locale));
}
