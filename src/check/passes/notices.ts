import { noticePlaces, type Notice } from '../../content/schema/notices.ts';
import { daysBetween } from '../../i18n/dates.ts';
import { timesOf } from '../../notices/dated-notices.ts';
import type { ContentIndex } from '../model.ts';
import { type Problem } from '../problems.ts';
import { nearest } from '../readers/nearest.ts';
import type { Path } from '../model.ts';
import { duplicateValues, textProblems } from './settings.ts';
import { labelProblems, linkProblems } from './site-links.ts';
import { problem } from '../rule.ts';
import { noticeOrder, noticeOver, noticePlace } from '../rules/notices.ts';

/** A notice that ended this many days ago was forgotten. */
const keptFor = 30;

/**
 * Notices that are never seen, that nobody took away, or whose places, links and words are wrong.
 * In: `today` as an ISO date in the site's time zone; the folder of files that are copied as they are.
 */
export function noticeProblems(contentIndex: ContentIndex, publicRoot: string, today: string): Problem[] {
  const { files, locales, defaultLocale, categories } = contentIndex.settings;
  const { file, value, yaml } = files.notices;
  if (!value || !yaml) return [];
  const notices = value as Notice[];
  const allowed = [...noticePlaces, ...(categories ?? []).map(({ id }) => id)];
  const each = notices.flatMap(({ id, from, until, where, link }, index): Problem[] => {
    const found: Problem[] = [];
    // Of two wall clocks of one zone the earlier is told without the zone.
    const { starts, ends } = timesOf({ from, until }, 'UTC');
    const last = until.slice(0, 10);
    const days = daysBetween(last, today);
    if (ends <= starts)
      found.push(problem(noticeOrder, { file, at: yaml.at([index, 'until']), data: { from, until } }));
    else if (days > keptFor)
      found.push(problem(noticeOver, { file, at: yaml.at([index, 'until']), data: { id, date: last, days } }));
    where.forEach((place, at) => {
      const range = yaml.at([index, 'where', at]);
      if (typeof place === 'number')
        found.push(...contentIndex.checkNumber(file, String(place), range, 'where', defaultLocale));
      else if (categories && !allowed.includes(place)) {
        const suggestion = nearest(place, allowed);
        found.push(
          problem(noticePlace, { file, at: range, data: { place, suggestion, allowed }, fix: suggestion || undefined }),
        );
      }
    });
    const path: Path = [index, 'link'];
    if (link)
      found.push(
        ...linkProblems(files.notices, path, link, contentIndex, publicRoot),
        ...labelProblems(files.notices, path, link),
      );
    return found;
  });
  return [
    ...each,
    ...duplicateValues(
      files.notices,
      'id',
      notices.map(({ id }, index) => [id, [index, 'id']]),
    ),
    ...textProblems(
      files.notices,
      notices.map(({ text }, index) => [[index, 'text'], text]),
      locales,
    ),
  ];
}
