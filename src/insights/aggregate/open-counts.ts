import type { DailyCount } from '../../collector/stores/contract.ts';
import { dayMs } from '../../i18n/dates.ts';

const dayNumber = (day: string) => Date.parse(day) / dayMs;

/** Counts of opened answers. There may be one for every answer and day of two years, so days are stored as numbers. */
export function createOpenCounts(isOutside: (day: string) => boolean) {
  const answers = new Map<string, Map<number, number>>();
  let first: string | undefined;
  return {
    add({ day, article, locale, raw }: Pick<DailyCount, 'day' | 'article' | 'locale' | 'raw'>): void {
      if (article === null || isOutside(day)) return;
      if (first === undefined || day < first) first = day;
      const key = `${article} ${locale}`;
      const days = answers.get(key) ?? new Map<number, number>();
      const number = dayNumber(day);
      answers.set(key, days.set(number, (days.get(number) ?? 0) + raw));
    },
    firstDay: () => first,
    /** Openings from a day on, by answer. */
    *since(from: string | undefined): Generator<{ article: number; locale: string; count: number }> {
      const bound = from === undefined ? -Infinity : dayNumber(from);
      for (const [key, days] of answers) {
        const [article = '', locale = ''] = key.split(' ');
        let count = 0;
        for (const [day, n] of days) if (day >= bound) count += n;
        if (count > 0) yield { article: Number(article), locale, count };
      }
    },
  };
}
