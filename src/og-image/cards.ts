import { hash } from 'node:crypto';
import { pickText } from '../content/pick-text.ts';
import { categoryText, type Article, type Content } from '../content/load.ts';
import { dictionary } from '../i18n/index.ts';
import { addressesOf } from '../i18n/paths.ts';
import { interpolate } from '../i18n/phrases.ts';
import { accents } from '../styles/accent.ts';
import type { Card } from './card.ts';
import { cachedPicture } from './picture-cache.ts';

/** Increased when the drawing changes, so that addresses and caches do. */
export const drawingVersion = 4;

/** The card of an answer, or of the help centre. */
export function cardOf({ site, categories }: Content, locale: string, article?: Article): Card {
  const brand = pickText(site.title, locale, site.defaultLocale);
  const { hostname, pathname } = new URL(site.url);
  const { ground } = site.theme;
  const common = { ground, accent: accents(site.theme).light, host: (hostname + pathname).replace(/\/$/, '') };
  if (!article)
    return {
      ...common,
      title: brand,
      lead: pickText(site.description, locale, site.defaultLocale),
      brand: site.name,
      folio: '',
    };
  const category = categories.find(({ id }) => id === article.category);
  return {
    ...common,
    title: article.question,
    label: category && categoryText(category, locale, site.defaultLocale).title,
    brand,
    folio: interpolate(dictionary(locale).answerNumber, { id: article.id }),
  };
}

/** The path of a page's picture. Its digest changes with the words, so that copies are fetched again. */
export function cardPath(content: Content, locale: string, article?: Article): string {
  const card = cardOf(content, locale, article);
  const digest = hash('sha256', JSON.stringify([drawingVersion, card])).slice(0, 8);
  return `${addressesOf(content.site).base}_social/${locale}/${article?.id ?? 'home'}.${digest}.png`;
}

export function cardPng(card: Card): Promise<Uint8Array> {
  return cachedPicture([drawingVersion, card], async () => (await import('./draw.ts')).drawCard(card));
}
