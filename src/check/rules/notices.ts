import { noticePlaces } from '../../content/schema/notices.ts';
import { daysBetween } from '../../i18n/dates.ts';
import { timesOf } from '../../notices/dated-notices.ts';
import { list, maybe } from '../messages/entry.ts';
import type { ContentIndex, Path } from '../model.ts';
import { numberProblems } from '../passes/references.ts';
import { duplicateValues, textProblems } from '../passes/settings.ts';
import { labelProblems, settingLinkProblems } from './site-links.ts';
import type { Problem } from '../problems.ts';
import { defineRule, problem, unknownName } from '../rule.ts';

export const noticeOrder = defineRule<{ from: string; until: string }>({
  code: 'P-NOTICE-ORDER',
  messages: {
    it: ({ from, until }) => ({
      what: `Questo avviso finisce (${until}) prima di cominciare (${from}): non si vedrebbe mai.`,
      fix: 'Correggi una delle due date. Un giorno senza orario vale per intero.',
    }),
    en: ({ from, until }) => ({
      what: `This notice ends (${until}) before it begins (${from}): it would never be seen.`,
      fix: 'Correct one of the two dates. A day without a time counts as a whole.',
    }),
  },
  fixtures: {
    'a notice ends before it begins': {
      files: {
        'notices.yaml':
          '- { id: a, text: { it: Chiusi, en: Closed }, from: 2026-12-24 18:00, until: ⟦2026-12-24 17:00⟧ }\n',
      },
    },
  },
});

export const noticeOver = defineRule<{ id: string; date: string; days: number }>({
  code: 'P-NOTICE-OVER',
  severity: 'warning',
  messages: {
    it: ({ id, date, days }) => ({
      what: `L'avviso "${id}" è finito il ${date}, ${days} giorni fa: non si vede più da nessuna parte.`,
      fix: 'Toglilo da notices.yaml; resta nella storia di git.',
    }),
    en: ({ id, date, days }) => ({
      what: `The notice "${id}" was over on ${date}, ${days} days ago: it is shown nowhere any more.`,
      fix: 'Take it out of notices.yaml; the history of git keeps it.',
    }),
  },
  fixtures: {
    'a notice has been over for weeks': {
      files: {
        'notices.yaml': '- { id: a, text: { it: Chiusi, en: Closed }, from: 2026-09-01, until: ⟦2026-09-02⟧ }\n',
      },
    },
  },
});

export const noticePlace = defineRule<{ place: string; suggestion: string; allowed: readonly string[] }>({
  code: 'P-NOTICE-PLACE',
  messages: {
    it: ({ place, suggestion, allowed }) => ({
      what: `"${place}" non è un posto dove mostrare un avviso.`,
      fix: `${maybe.it(suggestion)}Scrivi il numero di una risposta, o una di queste parole: ${list(allowed, 20)}.`,
    }),
    en: ({ place, suggestion, allowed }) => ({
      what: `"${place}" is no place to show a notice.`,
      fix: `${maybe.en(suggestion)}Write the number of an answer, or one of these words: ${list(allowed, 20)}.`,
    }),
  },
  fixtures: {
    'a notice is meant for no page': {
      files: {
        'notices.yaml':
          '- { id: a, text: { it: Chiusi, en: Closed }, from: 2026-11-20, until: 2026-12-01, where: [home, ⟦deliveri⟧] }\n',
      },
      fix: 'delivery',
    },
  },
});

/** Days after its end when a notice is reported as forgotten. */
const forgottenAfterDays = 30;

/** Notices that are never shown, long over, or whose places, links or texts are wrong. */
export function noticeProblems(contentIndex: ContentIndex): Problem[] {
  const { files, locales, defaultLocale, categories } = contentIndex.settings;
  const { file, value, yaml } = files.notices;
  if (!value || !yaml) return [];
  const notices = value;
  const allowed = [...new Set<string>([...noticePlaces, ...(categories ?? []).map(({ id }) => id)])];
  const each = notices.flatMap(({ id, from, until, where, link }, index): Problem[] => {
    const found: Problem[] = [];
    // Both are in the same time zone; any zone will do to compare them.
    const { starts, ends } = timesOf({ from, until }, 'UTC');
    const last = until.slice(0, 10);
    const days = daysBetween(last, contentIndex.today());
    if (ends <= starts) found.push(problem(noticeOrder, [file, yaml.at([index, 'until'])], { from, until }));
    else if (days > forgottenAfterDays)
      found.push(problem(noticeOver, [file, yaml.at([index, 'until'])], { id, date: last, days }));
    where.forEach((place, at) => {
      const range = yaml.at([index, 'where', at]);
      if (typeof place === 'number')
        found.push(
          ...numberProblems(
            { file, at: range, number: String(place), key: 'where', locale: defaultLocale },
            contentIndex,
          ),
        );
      else if (categories) found.push(...unknownName(noticePlace, [file, range], ['place', place, allowed]));
    });
    const path: Path = [index, 'link'];
    if (link)
      found.push(
        ...settingLinkProblems(files.notices, [path, link], contentIndex),
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
