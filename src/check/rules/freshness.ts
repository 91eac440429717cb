import { daysBetween, localTime } from '../../i18n/dates.ts';
import { problem, startOfFile, type Problem } from '../problems.ts';
import type { ContentIndex } from '../model.ts';
import { isPublished } from '../model.ts';
import { stalePromises } from './channels.ts';

/** Answers and figures past their review date, and dates still to come. `today` is an ISO date in the site's time zone. */
export function freshnessProblems({ articles, settings }: ContentIndex, today: string): Problem[] {
  const found: Problem[] = [];
  const used = new Map<string, number>();
  for (const article of articles) {
    for (const name of new Set([...article.body.facts, ...article.quoted].map((one) => one.name)))
      used.set(name, (used.get(name) ?? 0) + 1);
    const { updated, reviewBy, owner = '' } = article.front;
    if (!isPublished(article)) continue;
    if (reviewBy && reviewBy < today)
      found.push(
        problem('P-REVIEW-DUE', article.file, article.places.reviewBy ?? startOfFile, {
          date: reviewBy,
          days: daysBetween(reviewBy, today),
          owner,
        }),
      );
    if (updated && updated > today)
      found.push(problem('P-DATE-FUTURE', article.file, article.places.updated ?? startOfFile, { updated }));
  }
  const { file, yaml } = settings.files.facts;
  for (const [name, { reviewBy }] of Object.entries(settings.facts))
    if (reviewBy && reviewBy < today && yaml)
      found.push(
        problem('P-FACT-REVIEW-DUE', file, yaml.at([name, 'reviewBy']), {
          name,
          date: reviewBy,
          days: daysBetween(reviewBy, today),
          used: used.get(name) ?? 0,
        }),
      );
  return found.concat(stalePromises(settings.files.channels, today));
}

/** The day it is in a time zone, as an ISO date. */
export function todayIn(timeZone: string | undefined, now: Date): string {
  try {
    return localTime(now, timeZone ?? 'UTC').date;
  } catch {
    return now.toISOString().slice(0, 10);
  }
}
