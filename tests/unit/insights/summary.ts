import type { DailyCount, StoredEvent, Tally } from '../../../src/collector/stores/contract.ts';
import type { Findings } from '../../../src/insights/findings.ts';
import { createSummary, type SummaryOptions } from '../../../src/insights/aggregate/summarise.ts';

/** Events and content → findings, in one go. */
export function summarise(
  events: Iterable<StoredEvent>,
  options: SummaryOptions,
  daily: Iterable<DailyCount> = [],
  tallies: Iterable<Tally> = [],
): Findings {
  const summary = createSummary(options);
  for (const event of events) summary.add(event);
  for (const count of daily) summary.addDaily(count);
  for (const tally of tallies) summary.addTally(tally);
  return summary.finish();
}
