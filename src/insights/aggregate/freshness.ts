import type { Content } from '../../content/load.ts';
import { daysBetween } from '../../i18n/dates.ts';
import type { Freshness } from '../findings.ts';
import type { ArticleLookup } from './article-lookup.ts';

/** Days before the review date from which a review is listed. */
const dueWithinDays = 30;

/** Published answers whose review is overdue or due soon; the most urgent first. */
export function listReviews(content: Content, today: string, places: ArticleLookup) {
  const published = content.articles.filter(({ status }) => status === 'published');
  const all = published
    .map(({ id, locale, question, file, owner, reviewBy }): Freshness => ({
      id,
      locale,
      question,
      file,
      editUrl: places.editUrl(file),
      owner,
      reviewBy,
      days: daysBetween(today, reviewBy),
    }))
    .sort((a, b) => a.days - b.days || a.id - b.id || (a.locale < b.locale ? -1 : 1));
  return {
    overdue: all.filter(({ days }) => days < 0),
    due: all.filter(({ days }) => days >= 0 && days <= dueWithinDays),
    published: published.length,
  };
}
