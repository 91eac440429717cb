/**
 * The unit tests that take longest, the longest first: sweeps over many inputs, whole builds, whole command lines. They begin
 * before all others, so that no core is idle at the end, and `npm run test:quick` leaves them out.
 */
export const longest = [
  'unit/hosting/build',
  'unit/insights/cli',
  'contract/postgres',
  'unit/search/index-size',
  'unit/insights/accept',
  'unit/hosting/cli',
  'contract/sqlite',
  'unit/check/fuzz',
  'unit/check/mistakes',
  'unit/search/relevance',
  'unit/check/bounds',
  'unit/insights/apply',
  'unit/collector/hostile',
  'unit/check/cache',
  'unit/authoring/writing',
];
