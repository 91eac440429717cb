import { type ChannelsFile, promisedUntil } from '../../content/schema/channels.ts';
import { daysBetween } from '../../i18n/dates.ts';
import { type ContentIndex, type Setting, isPublished } from '../model.ts';
import { type Problem, startOfFile } from '../problems.ts';
import { defineRule, problem } from '../rule.ts';

export const dateFuture = defineRule<{ updated: string }>({
  code: 'P-DATE-FUTURE',
  severity: 'warning',
  messages: {
    it: ({ updated }) => ({
      what: `La risposta risulta verificata il ${updated}, che deve ancora venire.`,
      fix: 'Scrivi il giorno in cui è stata verificata davvero.',
    }),
    en: ({ updated }) => ({
      what: `The answer says it was verified on ${updated}, which is yet to come.`,
      fix: 'Write the day on which it was really verified.',
    }),
  },
  fixtures: { 'the update is yet to come': { swap: { itOrder: ['updated: 2026-10-01', 'updated: ⟦2027-01-01⟧'] } } },
});

export const reviewDue = defineRule<{ date: string; days: number; owner: string }>({
  code: 'P-REVIEW-DUE',
  severity: 'warning',
  strict: true,
  messages: {
    it: ({ date, days, owner }) => ({
      what: `La risposta andava verificata entro il ${date}, ${days} ${days === 1 ? 'giorno' : 'giorni'} fa.`,
      fix: `${owner ? `Chiedi a ${owner}` : 'Rileggila'}: se è ancora giusta, scrivi in "updated" la data di oggi e in "reviewBy" quella della prossima verifica; se no, correggila.`,
    }),
    en: ({ date, days, owner }) => ({
      what: `The answer was to be verified by ${date}, ${days} ${days === 1 ? 'day' : 'days'} ago.`,
      fix: `${owner ? `Ask ${owner}` : 'Read it again'}: if it still holds, write today’s date in "updated" and the next review in "reviewBy"; if not, correct it.`,
    }),
  },
  fixtures: {
    'a review is overdue': { swap: { itOrder: ['10-01\nreviewBy: 2027-05-01', '01-01\nreviewBy: ⟦2026-11-19⟧'] } },
  },
});

export const factReviewDue = defineRule<{ name: string; date: string; days: number; used: number }>({
  code: 'P-FACT-REVIEW-DUE',
  severity: 'warning',
  strict: true,
  messages: {
    it: ({ name, date, days, used }) => ({
      what: `La cifra "${name}" andava verificata entro il ${date}, ${days} ${days === 1 ? 'giorno' : 'giorni'} fa. La ${used === 1 ? 'cita 1 file' : `citano ${used} file`}.`,
      fix: 'Verificala e scrivi in "reviewBy" la prossima data.',
    }),
    en: ({ name, date, days, used }) => ({
      what: `The figure "${name}" was to be verified by ${date}, ${days} ${days === 1 ? 'day' : 'days'} ago. ${used === 1 ? '1 file quotes' : `${used} files quote`} it.`,
      fix: 'Verify it and write the next date in "reviewBy".',
    }),
  },
  fixtures: { 'the review of a fact is overdue': { swap: { 'facts.yaml': ['2027-05-31', '⟦2026-10-31⟧'] } } },
});

export const channelStale = defineRule<{ channel: string; until: string; days: number }>({
  code: 'P-CHANNEL-STALE',
  severity: 'warning',
  strict: true,
  messages: {
    it: ({ channel, until, days }) => ({
      what: `Orari e tempi del canale "${channel}" valevano fino al ${until}, ${days} ${days === 1 ? 'giorno' : 'giorni'} fa: il sito non promette più quando rispondete.`,
      fix: 'Controlla che siano ancora giusti e scrivi in verifiedOn la data di oggi.',
    }),
    en: ({ channel, until, days }) => ({
      what: `Hours and reply time of the channel "${channel}" held until ${until}, ${days} ${days === 1 ? 'day' : 'days'} ago: the site no longer promises when you reply.`,
      fix: 'Make sure that they still hold, and write today’s date in verifiedOn.',
    }),
  },
  fixtures: {
    'nobody has verified a channel for long': {
      swap: {
        'channels.yaml': [
          'promise: { within: 3, unit: minutes }',
          'promise: { within: 3, unit: minutes }\n    verifiedOn: ⟦2026-01-07⟧',
        ],
      },
    },
  },
});

/** Answers and facts past their review date, and dates in the future. */
export function freshnessProblems({ articles, settings, today: day }: ContentIndex): Problem[] {
  const today = day();
  const found: Problem[] = [];
  const used = new Map<string, number>();
  for (const article of articles) {
    for (const name of new Set([...article.body.facts, ...article.quotedFacts].map((one) => one.name)))
      used.set(name, (used.get(name) ?? 0) + 1);
    const { updated, reviewBy, owner = '' } = article.front;
    if (!isPublished(article)) continue;
    if (reviewBy && reviewBy < today) {
      const data = { date: reviewBy, days: daysBetween(reviewBy, today), owner };
      found.push(problem(reviewDue, [article.file, article.places.reviewBy ?? startOfFile], data));
    }
    if (updated && updated > today)
      found.push(problem(dateFuture, [article.file, article.places.updated ?? startOfFile], { updated }));
  }
  const { file, yaml } = settings.files.facts;
  for (const [name, { reviewBy }] of Object.entries(settings.facts))
    if (reviewBy && reviewBy < today && yaml) {
      const data = { name, date: reviewBy, days: daysBetween(reviewBy, today), used: used.get(name) ?? 0 };
      found.push(problem(factReviewDue, [file, yaml.at([name, 'reviewBy'])], data));
    }
  return found.concat(stalePromises(settings.files.channels, today));
}

/** Channels whose verification has expired. `today` is an ISO date in the site's time zone. */
function stalePromises({ file, yaml, value }: Setting<ChannelsFile>, today: string): Problem[] {
  const channels = value?.channels ?? [];
  return channels.flatMap((channel, index) => {
    const until = promisedUntil(channel);
    if (!yaml || !until || until >= today) return [];
    const at = yaml.at(['channels', index, 'verifiedOn']);
    return [problem(channelStale, [file, at], { channel: channel.id, until, days: daysBetween(until, today) })];
  });
}
