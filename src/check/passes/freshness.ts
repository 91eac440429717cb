import { daysBetween, localTime } from '../../i18n/dates.ts';
import { startOfFile, type Problem } from '../problems.ts';
import type { ContentIndex } from '../model.ts';
import { isPublished } from '../model.ts';
import { stalePromises } from './channels.ts';
import { problem } from '../rule.ts';
import { dateFuture, factReviewDue, reviewDue } from '../rules/dates.ts';

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
        problem(reviewDue, {
          file: article.file,
          at: article.places.reviewBy ?? startOfFile,
          data: {
            date: reviewBy,
            days: daysBetween(reviewBy, today),
            owner,
          },
        }),
      );
    if (updated && updated > today)
      found.push(
        problem(dateFuture, { file: article.file, at: article.places.updated ?? startOfFile, data: { updated } }),
      );
  }
  const { file, yaml } = settings.files.facts;
  for (const [name, { reviewBy }] of Object.entries(settings.facts))
    if (reviewBy && reviewBy < today && yaml)
      found.push(
        problem(factReviewDue, {
          file,
          at: yaml.at([name, 'reviewBy']),
          data: {
            name,
            date: reviewBy,
            days: daysBetween(reviewBy, today),
            used: used.get(name) ?? 0,
          },
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
