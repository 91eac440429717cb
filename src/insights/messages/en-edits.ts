import type { Words } from './it.ts';

/** What the report says of edits. `{…}` places are filled in. */
export const enEdits: Words['edits'] = {
  title: 'Did the edits help?',
  lead: 'Answers edited in the last two months: the share of “yes” before and after that day. The day itself and days with far more votes than usual do not count.',
  on: 'Edited on',
  before: 'Before',
  after: 'After',
  change: 'Difference',
  of: 'of {n}',
  verdict: {
    better: 'The edit helped: {points}',
    worse: 'It got worse: {points}',
    unclear: 'Too early to say: {points}',
  },
  range: 'between {low} and {high}',
};
