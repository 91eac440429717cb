import { sampleContent } from '../../sample.ts';
import { loadContent, categoryText } from '../../../src/content/load.ts';
import { bodyText } from '../../../src/content/plain-text.ts';

/** One article as every builder that is compared gets it. */
export interface MadeArticle {
  id: number;
  slug: string;
  question: string;
  /** Short answer, plain text. */
  answer: string;
  aliases: string[];
  /** Paragraphs of plain text. */
  body: string[];
}

export interface MadeCategory {
  slug: string;
  title: string;
  articles: MadeArticle[];
}

const perCategory = 20;

const nouns = (
  'biscotti pasta riso farina olio vino birra acqua succhi latte burro formaggi yogurt uova salumi carne pesce gelati ' +
  'verdure frutta legumi spezie salse cereali marmellate miele cioccolato caramelle caffè tè tisane pane focacce torte ' +
  'pizze zuppe surgelati conserve tonno insalate detersivi saponi shampoo pannolini salviette candele piatti bicchieri'
).split(' ');
const syllables = 'ma re lo vi sta ne ri co la ber to pa go de lu mi sa fo ti no'.split(' ');

/** A made-up brand: names grow in number with the articles, as the words of a real shop do. */
function brand(number: number): string {
  const mixed = (number * 7919) % syllables.length ** 3;
  const name = [mixed, mixed / 20, mixed / 400].map((n) => syllables[Math.floor(n) % syllables.length]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * As many articles as asked, in categories of twenty: the project's own Italian answers first, then variations of them
 * about one product each, with paragraphs of two answers. The same number always gives the same articles, and another locale those
 * of the same numbers and slugs, in its words.
 */
export function makeArticles(count: number, locale: 'it' | 'en' = 'it'): MadeCategory[] {
  const content = loadContent(sampleContent);
  const inItalian = content.articles.filter((article) => article.locale === 'it');
  const own = inItalian.map(({ id }) => content.articles.find((one) => one.id === id && one.locale === locale)!);
  const slugOf = (at: number) => folded(inItalian[at]!.question);
  const paragraphs = own.map((article) => bodyText(article, content).split('\n'));
  const titles = content.categories.map((category) => categoryText(category, locale, locale).title);
  const made = Array.from({ length: count }, (_, i): MadeArticle => {
    const at = i % own.length;
    const { question, answer, aliases } = own[at] as (typeof own)[number];
    const body = paragraphs[at] as string[];
    if (i < own.length) return { id: 1001 + i, slug: slugOf(at), question, answer, aliases, body };
    const product = `${nouns[(i * 11) % nouns.length]} ${brand(i)}`;
    const other = paragraphs[(i * 17 + 5) % paragraphs.length] as string[];
    return {
      id: 1001 + i,
      slug: `${slugOf(at)}-${folded(product)}-${i}`,
      question: `${question.replace(/\?$/, '')} ${locale === 'it' ? 'per' : 'for'} ${product}?`,
      answer,
      aliases: aliases.slice(0, 3).map((alias) => `${alias} ${product}`),
      body: [
        `${locale === 'it' ? 'Qui parliamo di' : 'This is about'} ${product}.`,
        ...body.filter((_, line) => (line + i) % 3 > 0),
        ...other.filter((_, line) => (line + i) % 3 === 0),
      ],
    };
  });
  return Array.from({ length: Math.ceil(count / perCategory) }, (_, n) => ({
    slug: `argomento-${n + 1}`,
    title: `${titles[n % titles.length]} ${n + 1}`,
    articles: made.slice(n * perCategory, (n + 1) * perCategory),
  }));
}
