import { stringify } from 'yaml';
import { slugify } from '../../check/readers/nearest.ts';
import { asQuestion } from '../../check/passes/article.ts';
import { bodyExtensions } from '../../content/body-files.ts';
import { normalise } from '../../check/word-overlap.ts';
import { limits } from '../../content/schema/article.ts';
import { addMonths } from '../../i18n/dates.ts';
import type { Item } from './item.ts';
import type { NumberedItem } from './links.ts';
import { plainLine } from './short-answer.ts';

/** Truncates at a word boundary. */
const shortened = (text: string, max: number) => `${text.slice(0, max - 1).replace(/\s+\S*$/, '')}…`;

export function questionOf(item: Item, category: string, locale: string): string {
  const { min, max } = limits.question;
  let question = plainLine(item.title);
  if (question.length < min) {
    // The category makes it more specific, unless it has the same name.
    question = normalise(question) === normalise(category) ? `${question}: FAQ` : `${question} (${category})`;
    if (question.length < min) question = `${question}: FAQ`.padEnd(min, '.');
    item.remarks.push({ kind: 'hand', what: 'question' });
  }
  if (question.length > max) {
    item.remarks.push({ kind: 'hand', what: 'question' });
    question = shortened(question, max);
  }
  return asQuestion(question, locale);
}

export function freeFile(folder: string, question: string, id: number, isFree: (file: string) => boolean): string {
  const locale = folder.split('/')[1];
  const slug = slugify(question, locale).split('-').slice(0, 9).join('-').slice(0, 80).replace(/-$/, '') || String(id);
  const name = /^(\d+|index)$/.test(slug) ? `n-${slug}` : slug;
  const [ending] = bodyExtensions;
  const file = `${folder}/${name}${ending}`;
  return isFree(file) ? file : `${folder}/${name}-${id}${ending}`;
}

export function articleText(
  { item, id }: NumberedItem,
  { question, answer, section, body }: { question: string; answer: string; section: string | undefined; body: string },
  { today, ...defaults }: { owner?: string | undefined; reviewMonths?: number | undefined; today: string },
): string {
  const updated = item.updated && item.updated <= today ? item.updated : today;
  const published = item.created && item.created <= updated ? item.created : undefined;
  const aliases = [...new Set(item.aliases.map(plainLine))].filter(
    (one) => one.length >= 2 && one.length <= limits.alias.max && one.toLowerCase() !== question.toLowerCase(),
  );
  const front = {
    id,
    question,
    answer,
    ...(aliases.length > 0 && { aliases }),
    ...(section !== undefined && { section }),
    updated,
    ...(published && { published }),
    // A past date would be a warning for every answer: the review is due from today.
    ...(defaults.reviewMonths && addMonths(updated, defaults.reviewMonths) > today
      ? {}
      : { reviewBy: addMonths(today, defaults.reviewMonths ?? 6) }),
    ...(defaults.owner ? {} : { owner: '–' }),
    ...(item.draft && { status: 'draft' }),
  };
  const yaml = stringify(front, { lineWidth: 0 }).trimEnd();
  return `---\n${yaml}\n---\n${body && `\n${body}\n`}`;
}
