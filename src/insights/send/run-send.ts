import type { Content } from '../../content/load.ts';
import { addDays, midnight } from '../../i18n/dates.ts';
import { interpolate } from '../../i18n/phrases.ts';
import { UsageError } from '../../usage-error.ts';
import type { Findings } from '../findings.ts';
import type { Words } from '../messages/index.ts';
import { narrowFindings, narrowingValues } from '../narrow.ts';
import { renderPage } from '../report/page.ts';
import { mailboxOf, sendWeekly, type Parcel, type SendOptions, type SendResult } from './send-weekly.ts';
import { weeklyPage } from './weekly-page.ts';

/** The last whole week, Monday to Sunday, before a day. */
export function lastWeek(today: string): { since: string; until: string } {
  const monday = addDays(today, -((midnight(today).getUTCDay() + 6) % 7));
  return { since: addDays(monday, -7), until: addDays(monday, -1) };
}

interface RunSend extends SendOptions {
  content: Content;
  lang: string;
  words: Words;
  say(text: string): void;
  /** Only prints what would be sent. */
  dryRun?: boolean | undefined;
}

function wordsOfResult(result: SendResult, { weekly }: Words): string {
  return interpolate(weekly[result.is], { ...result });
}

/** Sends the weekly pages to the owners in `site.yaml`. Out: whether all were sent. Throws `UsageError`. */
export async function runSend(
  findings: Findings,
  { content, lang, words, say, dryRun, ...options }: RunSend,
): Promise<boolean> {
  const { weekly } = words;
  const known = narrowingValues(content).owner;
  const owners = Object.entries(content.site.owners);
  if (owners.length === 0) throw new UsageError(interpolate(weekly.noOwners, { example: known[0] ?? '…' }));
  const unknown = owners.find(([owner]) => !known.includes(owner));
  if (unknown) throw new UsageError(interpolate(weekly.unknownOwner, { owner: unknown[0], known: known.join(', ') }));
  if (!dryRun && owners.some(([, to]) => !URL.canParse(to)) && !mailboxOf(options.env))
    throw new UsageError(weekly.noMailbox);
  const parcels = owners.map(([owner, to]): Parcel => {
    const own = narrowFindings(findings, content, { owner });
    const week = own.period?.from ?? '';
    return {
      owner,
      to,
      week,
      ...weeklyPage(own, { content, owner, lang }),
      report: renderPage(own, content, { lang }),
      findings: own,
    };
  });
  if (dryRun) {
    for (const { to, text } of parcels) say(`${to}\n\n${text}\n`);
    return true;
  }
  const results = await sendWeekly(parcels, options);
  for (const result of results) say(wordsOfResult(result, words));
  return results.every(({ is }) => is === 'sent' || is === 'known');
}
