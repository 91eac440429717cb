import type { Findings } from '../findings.ts';

/** A cell that a spreadsheet would execute as a formula, also after spaces or quotes (OWASP, "CSV injection"). */
const formula = /^[\s\u00A0\uFEFF'"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r\n]/;
const isNumber = /^-?\d+(\.\d+)?$/;

const controlCharacters = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Escapes one cell: formulas get an apostrophe, line breaks become spaces, for parsers that split lines. */
export function cell(value: string | number | undefined | null): string {
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(Math.round(value * 1e4) / 1e4);
  const text = (value ?? '')
    .toWellFormed()
    .replace(controlCharacters, '\uFFFD')
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
  const safe = formula.test(value ?? '') && !isNumber.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function sheet(heads: readonly string[], rows: readonly (readonly (string | number | undefined | null)[])[]): string {
  // Excel needs a byte-order mark for UTF-8; RFC 4180 ends lines with CRLF.
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The report's tables for a spreadsheet: file name → contents. */
export function csvFiles({ answers, searches, channels }: Findings): Record<string, string> {
  return {
    'insights-answers.csv': sheet(
      // prettier-ignore
      ['answer', 'locale', 'question', 'file', 'owner', 'expected_readers_helped', 'helped_share', 'helped_low', 'helped_high', 'yes', 'no', 'raw_yes', 'raw_no', 'trend', 'trend_change', 'burst_votes', 'few_networks_votes', 'reader_days', 'without_contact', 'handoffs', 'opens', 'contact_rate', 'previous_helped_share', 'previous_opens', 'previous_contact_rate', 'reasons', 'edit'],
      answers.map((a) => [
        a.id,
        a.locale,
        a.question,
        a.file,
        a.owner,
        a.priority,
        a.helped.share,
        a.helped.low,
        a.helped.high,
        a.effective.yes,
        a.effective.no,
        a.raw.yes,
        a.raw.no,
        a.trend?.direction,
        a.trend?.change,
        a.burst?.votes,
        a.fewNetworks?.votes,
        a.readers,
        a.withoutContact.share,
        a.handoffs.map(({ channel, count }) => `${channel}: ${count}`).join('; '),
        a.opens,
        a.contactRate?.share,
        a.previous?.helped.share,
        a.previous?.opens,
        a.previous?.contactRate?.share,
        a.reasons.map(({ id, count }) => `${id}: ${count}`).join('; '),
        a.editUrl,
      ]),
    ),
    'insights-comments.csv': sheet(
      ['answer', 'locale', 'question', 'file', 'day', 'reason', 'comment'],
      answers.flatMap((a) => a.comments.map((c) => [a.id, a.locale, a.question, a.file, c.day, c.reason, c.text])),
    ),
    'insights-searches.csv': sheet(
      // prettier-ignore
      ['query', 'locale', 'reader_days', 'nothing', 'unchosen', 'chosen', 'handed_off', 'expected_readers_helped', 'advice', 'nearest_answer', 'nearest_question', 'file', 'alias', 'variants'],
      searches.map((s) => [
        s.query,
        s.locale,
        s.readers,
        s.nothing,
        s.unchosen,
        s.chosen,
        s.handedOff,
        s.priority,
        s.advice,
        s.nearest?.id,
        s.nearest?.question,
        s.nearest?.file,
        s.alias,
        s.variants.join('; '),
      ]),
    ),
    'insights-handoffs.csv': sheet(
      ['channel', 'answer', 'handoffs'],
      channels.flatMap(({ channel, answers: from, withoutAnswer }) => [
        ...from.map(({ id, count }) => [channel, id, count]),
        ...(withoutAnswer > 0 ? [[channel, '', withoutAnswer]] : []),
      ]),
    ),
  };
}
